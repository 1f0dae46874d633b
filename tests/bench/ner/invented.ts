import type { Recogniser } from '../../../utils/ner/recogniser.ts';

/** Organisations and people that exist nowhere, of usual and of unusual shapes; written for this and nothing else. */
const ORGANISATIONS = [
  'Harper DeepSight',
  'Naval Code and Signals School',
  'United Chapels',
  'Coastal AI Taskforce',
  'Brackwater Rovers',
  'Lindqvist & Sons',
  'Orrin Valley Housing Trust',
  'Tessaract Bio',
  'the Ostermoor Gazette',
  'Veldane',
  'QuillStack',
  'Ministry of Inland Waters',
  'Office for Rural Broadband',
  'Society of Lamp Makers',
  'Northern Wool Exchange',
  'Pemberley Park Residents Association',
  'Save Our Estuaries',
  'Hollin Street Partners',
  'Marrow Rights Watch',
  'University of East Corvin',
  'Kestrel Aero Dynamics',
  'Fenwright Capital',
  'RFLB',
  'National Union of Lighthouse Keepers',
  'Bluefern Foods',
];
const PEOPLE = [
  'Tamsin Okonjo-Vale',
  'Rhodri Castellane',
  'Yusra Ben Khadir',
  'Piotr Zawislanski',
  'Dame Philippa Thurgarland',
  'Xiulan Meihua',
  'Gethin Prosser-Lloyd',
  'Oluwadamilare Fashina',
  'Brónagh Ní Dhuill',
  'Marchetta Quillon',
  'K. T. Venkataswaran',
  'Josiah Umpleby',
  'Sunniva Aasgaard',
  'Ludo Vanterpool',
  'Thandeka Mkhwebane',
];
const WITH_ORGANISATION = [
  'Staff at # were told on Tuesday that the office would close.',
  'The report, published by #, found that fewer people had moved last year.',
  'He joined # in 2019 after ten years in the army.',
  'Last week # said it would appeal against the decision.',
  'A spokesman for # declined to comment.',
];
const WITH_PERSON = [
  'The drawings were made by # in a single summer.',
  'Nobody had expected # to win the vote.',
  '“We were never asked,” said #, who has lived on the street since 1987.',
  'It was # who first noticed the error.',
];

const isFound = (recogniser: Recogniser, sentence: string, name: string, kind: string): boolean => {
  const bare = name.replace(/^(?:the|Dame) /, '');
  const text = sentence.replace('#', name);
  const start = text.indexOf(bare);
  return recogniser
    .recognise([{ kind: 'paragraph', text }])
    .some((found) => found.kind === kind && found.start === start && found.end === start + bare.length);
};

/** Share, in per cent, of invented names that are found, exactly and of their kind, each in several sentences alone. */
export function measureInvented(recogniser: Recogniser): { organisations: number; people: number } {
  const share = (names: readonly string[], sentences: readonly string[], kind: string) => {
    const found = names.flatMap((name) =>
      sentences.filter((sentence) => isFound(recogniser, sentence, name, kind)),
    );
    return (100 * found.length) / (names.length * sentences.length);
  };
  return {
    organisations: share(ORGANISATIONS, WITH_ORGANISATION, 'organisation'),
    people: share(PEOPLE, WITH_PERSON, 'person'),
  };
}
