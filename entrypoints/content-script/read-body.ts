import { extractArticleSteps } from '../../utils/article/extract.ts';
import { boundArticle } from '../../utils/page/bound-article.ts';
import { findRoot } from '../../utils/page/find-root.ts';
import { runInSlices } from '../../utils/page/run-in-slices.ts';
import { createTextMap } from '../../utils/page/text-map.ts';
import { BLOCK_SEPARATOR } from '../../utils/types.ts';
import type { ReadBody } from './page-model.ts';

export interface BodyFound {
  /** Null where the page has no text to read. */
  readonly body: ReadBody | null;
  /** Code units beyond the bound of one reading. */
  readonly unread: number;
  /** Main-thread time, in milliseconds. */
  readonly spent: number;
}

/** Reads the body of the document as it is now, in slices. */
export async function readBody(document: Document, url: string, signal: AbortSignal): Promise<BodyFound> {
  const { value, spent } = await runInSlices(extractArticleSteps(document, url), signal);
  const start = performance.now();
  const { unread, ...extracted } = boundArticle(value);
  const root = findRoot(extracted.sources);
  const body = root && {
    article: extracted.article,
    text: extracted.article.blocks.map((block) => block.text).join(BLOCK_SEPARATOR),
    map: createTextMap(extracted),
    root,
  };
  return { body, unread, spent: spent + performance.now() - start };
}
