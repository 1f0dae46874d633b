import type { Forest } from '../../utils/article/forest.ts';
import type { TrainingRows } from './boost.ts';
import { boost } from './boost.ts';
import type { BoostOptions } from './boost-options.ts';
import type { PreparedPage } from './collect.ts';
import { tabulate } from './feature-table.ts';
import { dropMeans, dropUnusedFeatures, predictRows } from './forest-tools.ts';
import { FOLDS, getFold } from './page-set.ts';
import { printChoice } from './report-blocks.ts';

/** Pages whose gold text is not in the static file teach nothing. */
const MIN_COVERAGE = 0.7;
/** A segment weighs by its tokens up to here, so that no single one rules a page. */
const MAX_TOKENS = 150;

export const BLOCK_OPTIONS: BoostOptions = {
  ...{ trees: 70, leaves: 14, rate: 0.15, minHessian: 1, lambda: 1 },
  ...{ featureShare: 0.35, rowShare: 0.7, seed: 1 },
};

/** Trains the forest of blocks and prints how well it reads the folds that it did not see. */
export function trainBlocks(prepared: readonly PreparedPage[], options: BoostOptions): Forest {
  const pages = prepared.filter((page) => page.coverage >= MIN_COVERAGE);
  console.log(`${pages.length} of ${prepared.length} pages hold their gold text`);
  const { rows, starts } = gatherRows(pages);
  const folds = pages.map(({ page }) => getFold(page));
  const list = (wanted: (fold: number) => boolean): number[] =>
    folds.flatMap((fold, i) => (wanted(fold) ? range(starts[i]!, starts[i + 1]!) : []));
  const byFold = range(0, FOLDS).map((fold) =>
    boost(
      rows,
      list((other) => other !== fold),
      options,
    ),
  );
  const unseen = pages.map((page, i) => predictRows(byFold[folds[i]!]!, tabulate(page.features)));
  printChoice('blocks, unseen folds', pages, unseen);
  return dropMeans(dropUnusedFeatures(boost(rows, range(0, starts.at(-1)!), options)));
}

function gatherRows(pages: readonly PreparedPage[]): { rows: TrainingRows; starts: number[] } {
  const starts = [0];
  for (const page of pages) starts.push(starts.at(-1)! + page.shares.length);
  const count = starts.at(-1)!;
  const rows = {
    ...tabulate(pages.flatMap((page) => page.features)),
    ...{ labels: new Uint8Array(count), weights: new Float32Array(count) },
  };
  pages.forEach((page, i) => {
    const scale = page.goldTokens.length + 100;
    page.shares.forEach((share, j) => {
      rows.labels[starts[i]! + j] = share > 0.5 ? 1 : 0;
      rows.weights[starts[i]! + j] = (100 * (1 + Math.min(MAX_TOKENS, page.tokens[j]!.length))) / scale;
    });
  });
  return { rows, starts };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
