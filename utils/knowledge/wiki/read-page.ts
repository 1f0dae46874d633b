import { isObject } from '../read-field.ts';
import { cutSummary } from './cut-summary.ts';
import { isDisambiguation, isFlagged, readDescription, readPages, readTitle } from './read-answer.ts';
import { readItemId } from './read-item-id.ts';
import type { WikiPage } from './wiki.ts';

/** Far longer than any introduction; what is more is not looked at. */
const INTRODUCTION_LIMIT = 50_000;

/**
 * The beginning of the one page that was asked for, null where there is no such page.
 * @throws Unfit where the answer is none; RefusedByApi
 */
export function readPage(value: unknown): WikiPage | null {
  const [page] = readPages(value);
  if (page === undefined || isFlagged(page.missing) || isFlagged(page.invalid)) return null;
  const { extract, pageprops } = page;
  return {
    title: readTitle(page),
    description: readDescription(page),
    summary: typeof extract === 'string' ? cutSummary(extract.slice(0, INTRODUCTION_LIMIT)) : '',
    isDisambiguation: isDisambiguation(page),
    item: isObject(pageprops) ? readItemId(pageprops.wikibase_item) : null,
  };
}
