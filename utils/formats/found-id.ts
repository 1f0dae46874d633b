import { fingerprint } from './hash-text.ts';

/**
 * Ids for records that come without one, as rows typed into a spreadsheet do: the same words get the same id, so that a file
 * taken in twice brings nothing new. The second of the same words in one file gets another.
 * @returns makes a UUID of version 8 (RFC 9562, section 5.8) of words
 */
export function createFoundIds(): (words: readonly string[]) => string {
  const times = new Map<string, number>();
  return (words) => {
    const text = JSON.stringify(words);
    const time = (times.get(text) ?? 0) + 1;
    times.set(text, time);
    const hex = [0, 1, 2, 3].map((part) => fingerprint(`${part} ${time} ${text}`)).join('');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `8${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20),
    ].join('-');
  };
}
