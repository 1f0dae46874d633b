import type { Span, WhosWho } from '../types.ts';
import type { ArticleSummary } from './page-protocol.ts';

/** What the content script tells the card's frame over their private port. */
export type ToCard =
  | {
      readonly type: 'card.show';
      readonly article: ArticleSummary;
      readonly whosWho: WhosWho;
      /** The words of `whosWho.quotes`, in the same order. */
      readonly quoteTexts: readonly string[];
      readonly entity: number;
      readonly mention: number;
      readonly sentence: string | null;
      readonly focus: boolean;
      /** The reader selected words to write a note on: a name that was found, or one that was not. */
      readonly selected: 'found' | 'not-found' | null;
    }
  /** The answer to the card's question of that name, null where the place has no words. */
  | {
      readonly type: 'card.fragment';
      readonly start: number;
      readonly end: number;
      readonly fragment: string | null;
    }
  /** The reader steps into the open card by keyboard: its heading takes the focus. */
  | { readonly type: 'card.enter' }
  | { readonly type: 'card.hide' };

/** What the card's frame tells the content script over their private port. */
export type FromCard =
  | { readonly type: 'card.ready' }
  /** Wanted height in CSS pixels. */
  | { readonly type: 'card.resize'; readonly height: number }
  | { readonly type: 'card.close' }
  | { readonly type: 'card.jump'; readonly start: number; readonly end: number }
  /** Tint a place without scrolling; null takes the tint away. */
  | { readonly type: 'card.point'; readonly place: Span | null }
  /** What leads to a place, behind the page's address? */
  | { readonly type: 'card.fragment'; readonly start: number; readonly end: number }
  | { readonly type: 'card.walk'; readonly step: 1 | -1 }
  /** Tab leads out of the card, past its end or its beginning. */
  | { readonly type: 'card.leave'; readonly step: 1 | -1 };
