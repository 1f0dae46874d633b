/** Shorter names differ by a letter because they are others. */
const SHORTEST = 10;
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/isation(?=s?\b)/gu, 'ization'],
  [/\bcentre/gu, 'center'],
  [/\bdefence/gu, 'defense'],
  [/\blabour/gu, 'labor'],
  [/\bprogramme/gu, 'program'],
  [/\btheatre/gu, 'theater'],
];

/**
 * One spelling for a long name that a text may spell in two: "Organisation" and "Organization", "Tehreek-e-Insaaf" and
 * "Tehreek-e-Insaf". Null for a name too short to be sure.
 *
 * @param tokens folded words of the name
 */
export function oneSpelling(tokens: readonly string[]): string | null {
  if (tokens.length < 2) return null;
  let spelling = tokens.join(' ');
  if (spelling.length < SHORTEST) return null;
  for (const [british, american] of AMERICAN) spelling = spelling.replace(british, american);
  return spelling.replace(/(\p{L})\1+/gu, '$1');
}
