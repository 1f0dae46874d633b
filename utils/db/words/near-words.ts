import SearchableMap from 'minisearch/SearchableMap';

/** Shorter words are near too many others. */
const SHORTEST = 4;
/** From this length on two letters may be wrong: one typed for another, left out, too many; or two changed over. */
const TWO_WRONG = 5;
const MOST = 8;

/** First letters that a word may have which was mistyped: its own, or the second where the first is missing or too much. */
export function listBeginnings(word: string): readonly string[] {
  const [first = '', second = ''] = word;
  return [...word].length < SHORTEST ? [] : [...new Set([first, second])];
}

/** Of some words those that one may have been meant to be, the nearest first. */
export function findNearWords(word: string, among: readonly string[]): readonly string[] {
  const length = [...word].length;
  if (length < SHORTEST) return [];
  const wrong = length < TWO_WRONG ? 1 : 2;
  const map = new SearchableMap<true>();
  for (const other of among) {
    if (Math.abs(other.length - word.length) <= wrong) map.set(other, true);
  }
  return [...map.fuzzyGet(word, wrong)]
    .map(([other, [, distance]]) => ({ other, distance }))
    .sort((a, b) => a.distance - b.distance || (a.other < b.other ? -1 : 1))
    .slice(0, MOST)
    .map(({ other }) => other);
}
