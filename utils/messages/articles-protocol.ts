import type { Article, Reading } from '../types.ts';
import type { About } from './notes-protocol.ts';
import type { SendersOf } from './sender.ts';

/** What a page asks of the background, about its own article only. */
export interface ArticlesProtocol {
  'article.read': { request: { article: Article }; reply: Reading };
  /** Who of the page's own article has notes, in the order asked; `forbidden` unless the reader lets pages show it. */
  'article.noted': { request: { about: readonly About[] }; reply: readonly boolean[] };
  /** The page has moved on: its badge goes. */
  'article.leave': { request: Record<string, never>; reply: null };
  /** The card's frame could not be shown here (a sandboxed page): show the popup in its place. */
  'popup.open': { request: Record<string, never>; reply: null };
}

export const ARTICLES_SENDERS: SendersOf<ArticlesProtocol> = {
  'article.read': ['content'],
  'article.noted': ['content'],
  'article.leave': ['content'],
  'popup.open': ['content'],
};
