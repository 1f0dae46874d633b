import type { PageRecord } from '../article/page-record.ts';
import type { Stem } from '../article/stem.ts';
import type { Article, Reading, Verdict } from '../types.ts';
import type { About } from './notes-protocol.ts';
import type { SendersOf } from './sender.ts';

/** What a page asks of the background, about its own article only. */
export interface ArticlesProtocol {
  /** Whether the page is an article, and the body in it. */
  'article.find': { request: ArticleWish; reply: ArticleFound };
  'article.read': { request: { article: Article }; reply: Reading };
  /** Who of the page's own article has notes, in the order asked; `forbidden` unless the reader lets pages show it. */
  'article.noted': { request: { about: readonly About[] }; reply: readonly boolean[] };
  /** The page has moved on: its badge goes. */
  'article.leave': { request: Record<string, never>; reply: null };
  /** The card's frame could not be shown here (a sandboxed page): show the popup in its place. */
  'popup.open': { request: Record<string, never>; reply: null };
}

export interface ArticleWish {
  /** The page's markup, or, where that does not say all, the record of a walk over its nodes. */
  readonly page: string | PageRecord;
  readonly url: string | null;
  /** The verdict where it was given before: then it stands. */
  readonly verdict: Verdict | null;
  /** Whether the article is wanted whatever the verdict. */
  readonly isWanted: boolean;
}

export interface ArticleFound {
  readonly verdict: Verdict;
  /** Null where the page is none and nobody insists. */
  readonly article: Article | null;
  /** Of a page sent as markup: the part of it in which the places count. Null where they count in the whole record. */
  readonly stem: Stem | null;
  /**
   * Where each block of the article lies: the place of its element among the elements, then for each of its pieces
   * the place of the text, its start and end there, and its start in the block.
   */
  readonly places: readonly (readonly number[])[];
}

export const ARTICLES_SENDERS: SendersOf<ArticlesProtocol> = {
  'article.find': ['content'],
  'article.read': ['content'],
  'article.noted': ['content'],
  'article.leave': ['content'],
  'popup.open': ['content'],
};
