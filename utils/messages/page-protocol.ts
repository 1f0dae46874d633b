import type { Span, Verdict, WhosWho } from '../types.ts';

/** What the page side has to say of its page. */
export interface PageState {
  readonly status:
    | 'reading'
    | 'article'
    | 'nothing-named'
    | 'not-article'
    | 'other-language'
    | 'paused'
    | 'unavailable';
  readonly verdict: Verdict;
  readonly article: ArticleSummary;
  /** Empty unless the status is `article`. */
  readonly whosWho: WhosWho;
  /** The words of `whosWho.quotes`, in the same order. */
  readonly quoteTexts: readonly string[];
  /** Where each block of the article's text starts, in the order of the text. */
  readonly blockStarts: readonly number[];
  /** The language, where the status is `other-language`. */
  readonly lang: string | null;
}

/** The article without its text. */
export interface ArticleSummary {
  readonly url: string;
  readonly title: string;
  readonly siteName: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  /** Length of the body's text in UTF-16 code units: the scale of every strip. */
  readonly length: number;
}

/** Requests that the page's content script answers, sent by the background and by apps to one tab. */
export interface PageProtocol {
  'page.describe': { request: Record<string, never>; reply: PageState };
  /** Scrolls to a stretch of the article's text and holds the open tint on it for a moment. */
  'page.show': { request: { start: number; end: number; entity: number | null }; reply: null };
  /** Holds the open tint on a place without scrolling, until another place is pointed at or none (null). */
  'page.point': { request: { place: Span | null; entity: number | null }; reply: null };
  /** What to put after "#" in the page's address to lead to a place; null where it has no words. */
  'page.fragment': { request: { start: number; end: number }; reply: string | null };
  /** Opens the card of whoever says the selected words or, where none are selected, what is quoted first in view. */
  'page.attribute': { request: Record<string, never>; reply: null };
  /** Opens the card of whoever the selected words name, found or not, to write a note; `words` are those. */
  'page.note': { request: { words: string }; reply: null };
  /** Opens the card at a mention. */
  'page.open': { request: { entity: number; mention: number }; reply: null };
  /** Opens the card at the next (1) or previous (-1) marked name. */
  'page.walk': { request: { step: 1 | -1 }; reply: null };
  /** Reads the page although it does not look like an article. */
  'page.read': { request: Record<string, never>; reply: PageState };
  /** Takes the who's-who anew: the reader has corrected something. */
  'page.reread': { request: Record<string, never>; reply: null };
  /** The sentence around a mention, for the note's source. */
  'page.sentence': { request: { entity: number; mention: number }; reply: string | null };
}
