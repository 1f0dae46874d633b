import type { LabelledPage } from './page-set.ts';

/** A page and what was said of it. */
export interface Said {
  readonly page: LabelledPage;
  readonly isArticle: boolean;
}

/** How right verdicts are; pages without a label count for nothing. */
export interface VerdictCounts {
  readonly articles: number;
  readonly others: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly specificity: number;
}

/** Compares verdicts with the labels. */
export function countVerdicts(said: readonly Said[]): VerdictCounts {
  const count = (verdict: boolean, label: boolean): number =>
    said.filter(({ page, isArticle }) => page.isArticle === label && isArticle === verdict).length;
  const [hits, misses, alarms, rejections] = [
    count(true, true),
    count(false, true),
    count(true, false),
    count(false, false),
  ];
  return {
    ...{ articles: hits + misses, others: alarms + rejections },
    f1: (2 * hits) / (2 * hits + misses + alarms),
    precision: hits / (hits + alarms),
    recall: hits / (hits + misses),
    specificity: rejections / (alarms + rejections),
  };
}
