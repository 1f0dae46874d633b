import type { WhosWho } from '../types.ts';
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
    }
  | { readonly type: 'card.hide' };

/** What the card's frame tells the content script over their private port. */
export type FromCard =
  | { readonly type: 'card.ready' }
  /** Wanted height in CSS pixels. */
  | { readonly type: 'card.resize'; readonly height: number }
  | { readonly type: 'card.close' }
  | { readonly type: 'card.jump'; readonly start: number; readonly end: number }
  | { readonly type: 'card.walk'; readonly step: 1 | -1 };
