import type { Forest } from '../../utils/article/forest.ts';
import { BinnedTable } from './binned-table.ts';
import type { BoostOptions } from './boost-options.ts';
import type { FeatureTable } from './feature-table.ts';
import { growTree } from './grow-tree.ts';
import { createRandom } from './random.ts';

/** Training rows: a label of 0 or 1 and a weight each. */
export interface TrainingRows extends FeatureTable {
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

/** Gradient boosting of trees under logistic loss (Friedman 2001), with Newton leaves and histograms (as in LightGBM). */
export function boost(rows: TrainingRows, use: readonly number[], options: BoostOptions): Forest {
  const table = new BinnedTable(rows.features, rows.names.length, use);
  const random = createRandom(options.seed);
  const labels = Float64Array.from(use, (row) => rows.labels[row]!);
  const weights = Float64Array.from(use, (row) => rows.weights[row]!);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const positive = weights.reduce((sum, weight, i) => sum + weight * labels[i]!, 0);
  const base = Math.log(positive / (total - positive));
  const scores = new Float64Array(use.length).fill(base);
  const gradients = new Float64Array(use.length);
  const hessians = new Float64Array(use.length);
  const forest = {
    features: [...rows.names],
    base,
    roots: [] as number[],
    feature: [] as number[],
    value: [] as number[],
    right: [] as number[],
    mean: [] as number[],
  };
  for (let tree = 0; tree < options.trees; tree += 1) {
    for (let i = 0; i < use.length; i += 1) {
      const probability = 1 / (1 + Math.exp(-scores[i]!));
      gradients[i] = weights[i]! * (labels[i]! - probability);
      hessians[i] = weights[i]! * Math.max(1e-6, probability * (1 - probability));
    }
    const grown = growTree(table, gradients, hessians, options, random);
    for (let i = 0; i < use.length; i += 1) scores[i]! += grown.predict(i);
    grown.writeTo(forest);
  }
  return forest;
}
