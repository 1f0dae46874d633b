import type { Features } from '../../utils/article/forest.ts';

/** Features row by row, in the order of `names`. */
export interface FeatureTable {
  readonly names: readonly string[];
  readonly features: Float32Array;
}

/** Puts features into a table. All rows have the same features; an empty list makes an empty table. */
export function tabulate(rows: readonly Features[]): FeatureTable {
  const names = Object.keys(rows[0] ?? {});
  const features = new Float32Array(rows.length * names.length);
  rows.forEach((row, i) => {
    names.forEach((name, column) => {
      features[i * names.length + column] = row[name]!;
    });
  });
  return { names, features };
}
