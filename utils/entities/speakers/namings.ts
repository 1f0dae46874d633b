import type { Naming } from './find-sources.ts';

/** Index of the last naming that starts before a word, -1 where none. @param namings in the order of the text */
export function lastNamingBefore(namings: readonly Naming[], word: number): number {
  let low = 0;
  let high = namings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (namings[middle]!.first < word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
