/** Titles by which two people of one surname are told apart, with their short forms. "Mr" and "Ms" say no more than a gender. */
const TITLES: ReadonlyMap<string, string> = new Map(
  [
    'sen senator',
    'rep representative congressman congresswoman',
    'gov governor',
    'dr doctor',
    'prof professor',
    'judge',
    'justice',
    'mayor',
    'president',
    'sheriff',
    'rev reverend pastor',
    'det detective',
    'sgt sergeant',
    'lt lieutenant',
    'capt captain',
    'col colonel',
    'gen general',
    'cllr councillor',
    'coach',
    'officer',
    'inspector insp',
  ].flatMap((line) => {
    const words = line.split(' ');
    return words.map((word): [string, string] => [word, words[0]!]);
  }),
);

/** The title right before a name that others of the surname need not have, by its short form; null without one. */
export function distinctTitleBefore(text: string, start: number): string | null {
  const word = /(?<![\p{L}-])(\p{Lu}\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 18), start))?.[1];
  return word ? (TITLES.get(word.toLowerCase()) ?? null) : null;
}
