import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findNames, swapNames } from './articles.ts';

const html = readFileSync(new URL('../../../tools/site/content/summit.html', import.meta.url), 'utf8');
const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
const text = [...document.querySelectorAll('p, h2, li')]
  .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
  .join('\n\n');

/** Each person and organisation of the sample article, with invented ones of the same shape. */
const PEOPLE: readonly (readonly [string, string, string])[] = [
  ['Rishi Sunak', 'Tariq Holloway', 'Owen Castell'],
  ['Sunak', 'Holloway', 'Castell'],
  ['Alan Turing', 'Edwin Farrow', 'Ralph Denby'],
  ['Michelle Donelan', 'Rachel Ansty', 'Joanna Pryor'],
  ['Donelan', 'Ansty', 'Pryor'],
  ['Kamala Harris', 'Denise Waller', 'Shirley Tate'],
  ['Joe Biden', 'Ned Garrick', 'Sam Colby'],
  ['Gina Raimondo', 'Paula Verdi', 'Carla Bianco'],
  ['Wu Zhaohui', 'Li Guangming', 'Chen Weidong'],
  ['Ursula von der Leyen', 'Greta von der Heide', 'Anke von der Marwitz'],
  ['António Guterres', 'Tomás Ribeiro', 'Joaquim Pereira'],
  ['Giorgia Meloni', 'Chiara Fontana', 'Paola Ricci'],
  ['Emmanuel Macron', 'Julien Moreau', 'Pierre Lambert'],
  ['Olaf Scholz', 'Jürgen Brandt', 'Dieter Vogel'],
  ['Sam Altman', 'Rob Feldman', 'Jake Hoffman'],
  ['Demis Hassabis', 'Yannis Kostakis', 'Petros Lambrou'],
  ['Dario Amodei', 'Marco Bellini', 'Fabio Conti'],
  ['Mustafa Suleyman', 'Hassan Yilmaz', 'Karim Haddad'],
  ['Nick Clegg', 'Tim Harding', 'Paul Stokes'],
  ['Yann LeCun', 'Luc Martin', 'Alain Girard'],
  ['Ian Hogarth', 'Neil Prescott', 'Colin Ashby'],
  ['Yoshua Bengio', 'Aaron Levy', 'Daniel Cohen'],
  ['Bengio', 'Levy', 'Cohen'],
  ['Elon Musk', 'Dirk Steyn', 'Brett Nel'],
  ['Musk', 'Steyn', 'Nel'],
  ['Matt Clifford', 'Greg Thornton', 'Mark Sheldon'],
  ['Jonathan Black', 'Simon Reeve', 'Peter Grant'],
];
const ORGANISATIONS: readonly (readonly [string, string, string])[] = [
  ['European Union', 'African Union', 'Nordic Union'],
  [
    'Government Code and Cypher School',
    'Government Ship and Weather School',
    'Government Map and Survey School',
  ],
  [
    'National Institute of Standards and Technology',
    'National Institute of Weights and Measures',
    'National Institute of Crops and Forestry',
  ],
  ['NIST', 'NIWM', 'NICF'],
  ['European Commission', 'Baltic Commission', 'Pacific Commission'],
  ['United Nations', 'Global Council', 'World Federation'],
  ['OpenAI', 'OpenAI', 'OpenAI'],
  ['Google DeepMind', 'Samsung DeepSight', 'Siemens DeepField'],
  ['Anthropic', 'Anthropic', 'Anthropic'],
  ['Inflection AI', 'Meridian AI', 'Lantern AI'],
  ['Meta', 'Meta', 'Meta'],
  ['Amazon Web Services', 'Harrow Web Services', 'Castle Web Services'],
  ['Microsoft', 'Microsoft', 'Microsoft'],
  ['Mistral AI', 'Cassini AI', 'Rochelle AI'],
  ['AI Safety Institute', 'AI Research Institute', 'AI Policy Institute'],
  ['Frontier AI Taskforce', 'Advanced AI Taskforce', 'National AI Taskforce'],
  ['University of Montreal', 'University of Calgary', 'University of Winnipeg'],
  [
    'Intergovernmental Panel on Climate Change',
    'Intergovernmental Panel on Ocean Health',
    'Intergovernmental Panel on Soil Loss',
  ],
  ['IPCC', 'IPOH', 'IPSL'],
  ['Tesla', 'Tesla', 'Tesla'],
  ['xAI', 'xAI', 'xAI'],
  ['Trades Union Congress', 'Farmers Action Congress', 'Teachers Union Congress'],
  ['TUC', 'FAC', 'TEC'],
  ['Open Rights Group', 'Fair Data Group', 'Clear Web Group'],
  ['Amnesty International', 'Vigil International', 'Mercy International'],
];

describe('the sample article', () => {
  it.each([0, 1, 2] as const)(
    'has every person and organisation marked, and nothing else (names %s)',
    (column) => {
      const swaps = Object.fromEntries([...PEOPLE, ...ORGANISATIONS].map((row) => [row[0], row[column]]));
      const { people, organisations } = findNames(swapNames(text, swaps));
      expect(people).toEqual(PEOPLE.map((row) => row[column]).sort());
      expect(organisations).toEqual(ORGANISATIONS.map((row) => row[column]).sort());
    },
  );
});
