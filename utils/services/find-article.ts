import { packPlace } from '../article/packed-place.ts';
import { readRecord } from '../article/read-record.ts';
import { findStem } from '../article/stem.ts';
import { recordMarkup } from '../markup/record-markup.ts';
import type { ArticleFound, ArticleWish } from '../messages/articles-protocol.ts';

/** Judges a page by its markup or record, and finds the body in it. */
export function findArticle({ page, url, ...wish }: ArticleWish): ArticleFound {
  const isMarkup = typeof page === 'string';
  const record = isMarkup ? recordMarkup(page) : page;
  const { verdict, extracted } = readRecord(record, url, wish);
  const sources = extracted?.sources ?? [];
  const stemmed = isMarkup ? findStem(record, sources) : null;
  return {
    verdict,
    article: extracted?.article ?? null,
    stem: stemmed?.stem ?? null,
    places: (stemmed?.sources ?? sources).map(packPlace),
  };
}
