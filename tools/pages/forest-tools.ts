import { writeFileSync } from 'node:fs';
import type { ForestData } from '../../utils/article/forest.ts';
import { bindForest, sumForest, toProbability } from '../../utils/article/forest.ts';

/** The probability of each row of a table (row by row, in the order of `names`). */
export function predictRows(
  data: ForestData,
  features: Float32Array,
  names: readonly string[],
): Float64Array {
  const forest = bindForest(data, names);
  const row = new Float64Array(names.length);
  return Float64Array.from({ length: features.length / names.length }, (_, i) => {
    row.set(features.subarray(i * names.length, (i + 1) * names.length));
    return toProbability(sumForest(forest, row));
  });
}

/** The same forest over the features that it asks. */
export function dropUnusedFeatures(forest: ForestData): ForestData {
  const used = [...new Set(forest.feature.filter((feature) => feature >= 0))].sort((a, b) => a - b);
  const renumbered = new Map(used.map((feature, index) => [feature, index]));
  return {
    ...forest,
    features: used.map((feature) => forest.features[feature]!),
    feature: forest.feature.map((feature) => renumbered.get(feature) ?? -1),
  };
}

/** The same forest without what only explanations need. */
export function dropMeans({ mean: _, ...forest }: ForestData): ForestData {
  return forest;
}

export function writeForest(file: string, forest: ForestData): void {
  writeFileSync(file, `${JSON.stringify(forest)}\n`);
  console.log(`${file}: ${forest.roots.length} trees, ${forest.features.length} features`);
}
