import type { ExtractedArticle } from '../../utils/article/extract.ts';
import { boundArticle, LONGEST_TEXT } from '../../utils/page/bound-article.ts';
import { findRoot } from '../../utils/page/find-root.ts';
import { createTextMap } from '../../utils/page/text-map.ts';
import { BLOCK_SEPARATOR } from '../../utils/types.ts';
import type { ReadBody } from './page-model.ts';

export interface BodyFound {
  /** Null where the page has no text to read. */
  readonly body: ReadBody | null;
  /** Code units beyond the bound of one reading. */
  readonly unread: number;
}

/**
 * Makes ready for marking and sending what was read of a page.
 * @param limit the most of its text, in UTF-16 code units
 */
export function makeBody(article: ExtractedArticle, limit = LONGEST_TEXT): BodyFound {
  const { unread, ...extracted } = boundArticle(article, limit);
  const root = findRoot(extracted.sources);
  const body = root && {
    article: extracted.article,
    text: extracted.article.blocks.map((block) => block.text).join(BLOCK_SEPARATOR),
    map: createTextMap(extracted),
    root,
  };
  return { body, unread };
}
