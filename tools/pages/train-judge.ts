import type { Features, Forest } from '../../utils/article/forest.ts';
import { boost } from './boost.ts';
import type { BoostOptions } from './boost-options.ts';
import { tabulate } from './feature-table.ts';
import { dropUnusedFeatures, predictRows } from './forest-tools.ts';
import type { LabelledPage } from './page-set.ts';
import { FOLDS, getFold } from './page-set.ts';

export const JUDGE_OPTIONS: BoostOptions = {
  ...{ trees: 180, leaves: 6, rate: 0.06, minHessian: 2, lambda: 2 },
  ...{ featureShare: 0.4, rowShare: 0.7, seed: 3 },
};

/** A labelled page and what the judge measures of it. */
export interface MeasuredPage {
  readonly page: LabelledPage;
  readonly features: Features;
}

/** Trains the judge's forest on pages labelled as article or not; prints how it judges folds that it did not see. */
export function trainJudge(pages: readonly MeasuredPage[], options: BoostOptions): Forest {
  const rows = {
    ...tabulate(pages.map(({ features }) => features)),
    weights: new Float32Array(pages.length).fill(1),
    labels: Uint8Array.from(pages, ({ page }) => (page.isArticle ? 1 : 0)),
  };
  const folds = pages.map(({ page }) => getFold(page));
  const unseen = new Float64Array(pages.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const use = pages.flatMap((_, i) => (folds[i] === fold ? [] : [i]));
    const probabilities = predictRows(boost(rows, use, options), rows);
    for (let i = 0; i < pages.length; i += 1) if (folds[i] === fold) unseen[i] = probabilities[i]!;
  }
  printVerdicts(pages, unseen);
  return dropUnusedFeatures(
    boost(
      rows,
      pages.map((_, i) => i),
      options,
    ),
  );
}

function printVerdicts(pages: readonly MeasuredPage[], probabilities: Float64Array): void {
  for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const count = (said: boolean, is: boolean): number =>
      pages.filter(
        ({ page }, i) =>
          page.lang === 'en' && page.isArticle === is && probabilities[i]! >= threshold === said,
      ).length;
    const [hits, misses, alarms, rejections] = [
      count(true, true),
      count(false, true),
      count(true, false),
      count(false, false),
    ];
    const f1 = (2 * hits) / (2 * hits + misses + alarms);
    console.log(
      `judge, unseen folds, from ${threshold}: F1 ${f1.toFixed(4)}, recall ${(hits / (hits + misses)).toFixed(4)}, ` +
        `specificity ${(rejections / (alarms + rejections)).toFixed(4)} (English)`,
    );
  }
}
