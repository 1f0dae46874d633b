import { isDisambiguation, isFlagged, readDescription, readPages, readTitle } from './read-answer.ts';
import type { WikiHit } from './wiki.ts';

/** More are not chosen from. */
const MOST_HITS = 10;

/**
 * The pages that a search found, the best first.
 * @throws Unfit where the answer is none to a search; RefusedByApi
 */
export function readSearch(value: unknown): readonly WikiHit[] {
  return readPages(value)
    .filter(({ ns, missing }) => ns === 0 && !isFlagged(missing))
    .sort((a, b) => rankOf(a) - rankOf(b))
    .slice(0, MOST_HITS)
    .map((page) => ({
      title: readTitle(page),
      description: readDescription(page),
      isDisambiguation: isDisambiguation(page),
    }));
}

/** The pages come in the order of their numbers; the search's own order is in `index`. */
function rankOf({ index }: Readonly<Record<string, unknown>>): number {
  return typeof index === 'number' ? index : Number.MAX_SAFE_INTEGER;
}
