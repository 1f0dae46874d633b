import { packPlace } from '../article/packed-place.ts';
import { readRecord } from '../article/read-record.ts';
import type { ArticleFound, ArticleWish } from '../messages/articles-protocol.ts';

/** Judges a page by its record, and finds the body in it. */
export function findArticle({ record, url, ...wish }: ArticleWish): ArticleFound {
  const { verdict, extracted } = readRecord(record, url, wish);
  return { verdict, article: extracted?.article ?? null, places: extracted?.sources.map(packPlace) ?? [] };
}
