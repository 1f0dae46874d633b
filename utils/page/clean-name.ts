/** Longer than any name (UTF-16 code units): then it is a sentence that is selected. */
const LONGEST = 120;

/**
 * The name in words that a reader selected: without the white space, marks and possessive that come along.
 * @returns null where there is no letter in them, or too much for a name
 */
export function cleanName(words: string): string | null {
  const name = words
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N}.)]+$/u, '')
    .replace(/['’]s$/u, '');
  return name.length <= LONGEST && /\p{L}/u.test(name) ? name : null;
}
