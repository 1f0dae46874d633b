import type { LabelledPage } from './page-set.ts';

/** How one page was read. */
export interface ScoredPage {
  readonly page: LabelledPage;
  readonly isArticle: boolean;
  /** Token F1 of the body (bag of words), null where the page has no gold text to score by. */
  readonly body: { readonly f1: number; readonly precision: number; readonly recall: number } | null;
  readonly judgeMs: number;
  readonly extractMs: number;
}
