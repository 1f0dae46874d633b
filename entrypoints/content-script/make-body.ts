import type { ExtractedArticle } from '../../utils/article/extract.ts';
import { boundArticle } from '../../utils/page/bound-article.ts';
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

/** Makes ready for marking and sending what was read of a page. */
export function makeBody(article: ExtractedArticle): BodyFound {
  const { unread, ...extracted } = boundArticle(article);
  const root = findRoot(extracted.sources);
  const body = root && {
    article: extracted.article,
    text: extracted.article.blocks.map((block) => block.text).join(BLOCK_SEPARATOR),
    map: createTextMap(extracted),
    root,
  };
  return { body, unread };
}
