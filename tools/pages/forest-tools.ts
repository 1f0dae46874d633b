import { writeFileSync } from 'node:fs';
import type { Forest } from '../../utils/article/forest.ts';
import { sumForest, toProbability } from '../../utils/article/forest.ts';
import type { FeatureTable } from './feature-table.ts';
import { packForest } from './pack-forest.ts';

/** The probability of each row of a table. */
export function predictRows(forest: Forest, { features, names }: FeatureTable): Float64Array {
  const columns = forest.features.map((name) => names.indexOf(name));
  const width = names.length;
  return Float64Array.from({ length: features.length / width }, (_, i) => {
    const row = Float64Array.from(columns, (column) => features[i * width + column]!);
    return toProbability(sumForest(forest, row));
  });
}

/** The same forest over the features that it asks. */
export function dropUnusedFeatures(forest: Forest): Forest {
  const used = [...new Set(Array.from(forest.feature).filter((feature) => feature >= 0))].sort(
    (a, b) => a - b,
  );
  const renumbered = new Map(used.map((feature, index) => [feature, index]));
  return {
    ...forest,
    features: used.map((feature) => forest.features[feature]!),
    feature: Array.from(forest.feature, (feature) => renumbered.get(feature) ?? -1),
  };
}

/** The same forest without what only explanations need. */
export function dropMeans({ mean: _, ...forest }: Forest): Forest {
  return forest;
}

export function writeForest(file: string, forest: Forest): void {
  writeFileSync(file, `${JSON.stringify(packForest(forest))}\n`);
  console.log(`${file}: ${forest.roots.length} trees, ${forest.features.length} features`);
}
