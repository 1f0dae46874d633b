import type { Article, Reading } from '../types.ts';
import type { SendersOf } from './sender.ts';

/** What a page asks of the background, about its own article only. */
export interface ArticlesProtocol {
  'article.read': { request: { article: Article }; reply: Reading };
  /** The page has moved on: its badge goes. */
  'article.leave': { request: Record<string, never>; reply: null };
  /** The card's frame could not be shown here (a sandboxed page): show the popup in its place. */
  'popup.open': { request: Record<string, never>; reply: null };
}

export const ARTICLES_SENDERS: SendersOf<ArticlesProtocol> = {
  'article.read': ['content'],
  'article.leave': ['content'],
  'popup.open': ['content'],
};
