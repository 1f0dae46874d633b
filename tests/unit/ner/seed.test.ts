import { describe, expect, it } from 'vitest';
import { countMentions, findNames, readSeed, swapNames } from './articles.ts';

const seed = readSeed();

const PEOPLE = [
  'Katie Johnson',
  'Peter Wanless',
  'Sarah Dines',
  'Suella Braverman',
  'Susie Hargreaves',
  'Tom Tugendhat',
];
const ORGANISATIONS = [
  'Home Office',
  'IWF',
  'Internet Watch Foundation',
  'Marie Collins Foundation',
  'Meta',
  'NCA',
  'NSPCC',
  'National Crime Agency',
];
/** The publisher of the byline may be marked or not. */
const PUBLISHER = "Today's Media";

/** Invented names of the same shape, in the order of the real ones. */
const REAL = [
  ...PEOPLE,
  'Home Office',
  'Internet Watch Foundation',
  'IWF',
  'Marie Collins Foundation',
  'National Crime Agency',
  'NCA',
];
const INVENTED = [
  [
    'Beth Harrow',
    'Owen Pelling',
    'Nadia Crewe',
    'Farida Okonjo',
    'Lottie Marchbank',
    'Jack Osterley',
    'Harbour Office',
    'Online Harm Foundation',
    'OHF',
    'Anna Whitlock Foundation',
    'National Border Agency',
    'NBA',
  ],
  [
    'Lucy Tremayne',
    'George Abbotsley',
    'Helen Quayle',
    'Priya Ramanathan',
    'Maggie Fensome',
    'Ned Barraclough',
    'Northern Office',
    'Media Safety Foundation',
    'MSF',
    'Ruth Delaney Foundation',
    'National Fraud Agency',
    'NFA',
  ],
  [
    'Emma Stanwick',
    'Hugh Penhallow',
    'Clare Dunmore',
    'Leila Haddadin',
    'Polly Garside',
    'Will Oakenshaw',
    'Trade Office',
    'Child Rescue Foundation',
    'CRF',
    'John Pardoe Foundation',
    'National Cyber Agency',
    'NYA',
  ],
] as const;

describe.skipIf(seed === null)('the seed article', () => {
  const text = seed ?? '';

  it('has every person and organisation marked, and nothing else', () => {
    const { people, organisations } = findNames(text);
    expect(people).toEqual(PEOPLE);
    expect(organisations.filter((name) => name !== PUBLISHER)).toEqual(ORGANISATIONS);
  });

  it('takes Meta for an organisation every time', () => {
    expect(countMentions(text, 'Meta', 'organisation')).toBe(text.split(/\bMeta\b/).length - 1);
  });

  it.each(INVENTED)('holds with invented names: %s, …', (...invented) => {
    const swaps = Object.fromEntries(REAL.map((name, k) => [name, invented[k] ?? name]));
    const { people, organisations } = findNames(swapNames(text, swaps));
    expect(people).toEqual(PEOPLE.map((name) => swaps[name]).sort());
    expect(organisations.filter((name) => name !== PUBLISHER)).toEqual(
      ORGANISATIONS.map((name) => swaps[name] ?? name).sort(),
    );
  });
});
