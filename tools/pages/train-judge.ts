import type { Features, Forest } from '../../utils/article/forest.ts';
import type { TrainingRows } from './boost.ts';
import { boost } from './boost.ts';
import type { BoostOptions } from './boost-options.ts';
import { countVerdicts } from './count-verdicts.ts';
import { tabulate } from './feature-table.ts';
import { dropUnusedFeatures, predictRows } from './forest-tools.ts';
import { forgetAddress, forgetDeclared } from './forget.ts';
import type { LabelledPage } from './page-set.ts';
import { FOLDS, getFold, isFront, isNewsArticle } from './page-set.ts';

export const JUDGE_OPTIONS: BoostOptions = {
  ...{ trees: 240, leaves: 6, rate: 0.06, minHessian: 0.5, lambda: 1 },
  ...{ featureShare: 0.4, rowShare: 0.9, seed: 3 },
};
/** What stands beside a site's articles is likeliest to be taken for one, and the set has little of it. */
const FRONT_WEIGHT = 3;
/** How much a page weighs once more as one that declares nothing, so that its text is looked at as well. */
const UNDECLARED_WEIGHT = 0.3;
/** And as one of an unknown address: most of the set's own that have none are no articles. */
const UNADDRESSED_WEIGHT = 0.2;

/** A labelled page and what the judge measures of it. */
export interface MeasuredPage {
  readonly page: LabelledPage;
  readonly features: Features;
}

/** Trains the judge's forest on pages labelled as article or not; prints how it judges folds that it did not see. */
export function trainJudge(pages: readonly MeasuredPage[], options: BoostOptions): Forest {
  const rows = gatherRows(pages);
  const list = (wanted: (fold: number) => boolean): number[] =>
    rows.pages.flatMap((page, row) => (wanted(getFold(page)) ? [row] : []));
  const unseen = new Float64Array(pages.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const use = list((other) => other !== fold);
    const probabilities = predictRows(boost(rows, use, options), rows);
    for (const row of list((other) => other === fold))
      if (row < pages.length) unseen[row] = probabilities[row]!;
  }
  printVerdicts(pages, unseen);
  return dropUnusedFeatures(
    boost(
      rows,
      list(() => true),
      options,
    ),
  );
}

/** All pages as they are, in order, then all once more with less known of each. */
function gatherRows(measured: readonly MeasuredPage[]): TrainingRows & { pages: LabelledPage[] } {
  const list = measured.map((one) => ({ ...one, weight: isFront(one.page) ? FRONT_WEIGHT : 1 }));
  const all = [
    ...list,
    ...list.map(({ page, features, weight }) => ({
      page,
      features: forgetDeclared(features),
      weight: weight * UNDECLARED_WEIGHT,
    })),
    ...list.map(({ page, features, weight }) => ({
      page,
      features: forgetAddress(features),
      weight: weight * UNADDRESSED_WEIGHT,
    })),
  ];
  return {
    ...tabulate(all.map(({ features }) => features)),
    pages: all.map(({ page }) => page),
    weights: Float32Array.from(all, ({ weight }) => weight),
    labels: Uint8Array.from(all, ({ page }) => (page.isArticle ? 1 : 0)),
  };
}

function printVerdicts(pages: readonly MeasuredPage[], probabilities: Float64Array): void {
  for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const said = pages.flatMap(({ page }, i) =>
      page.lang === 'en' ? [{ page, isArticle: probabilities[i]! >= threshold }] : [],
    );
    const all = countVerdicts(said);
    const news = countVerdicts(said.filter(({ page }) => isNewsArticle(page) || isFront(page)));
    console.log(
      `judge, unseen folds, from ${threshold}: F1 ${all.f1.toFixed(4)}, recall ${all.recall.toFixed(4)}, ` +
        `specificity ${all.specificity.toFixed(4)}, news against home and section pages ${news.f1.toFixed(4)} (English)`,
    );
  }
}
