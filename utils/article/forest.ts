/**
 * Boosted regression trees as flat arrays of numbers. A node is a leaf where `feature` is -1; its `value` is then what the tree
 * adds. Otherwise `value` is a threshold: a feature below it goes on at the next node, any other at `right`.
 */
export interface ForestData {
  readonly features: readonly string[];
  readonly base: number;
  /** Index of each tree's first node. */
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly value: readonly number[];
  readonly right: readonly number[];
  /** What the tree would add if it ended at each node; kept where sums are to be explained. */
  readonly mean?: readonly number[];
}

/** A forest whose features are bound to the order in which the caller computes them. */
export interface Forest {
  /** The columns of a row that are asked. */
  readonly columns: Int16Array;
  readonly base: number;
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly value: Float64Array;
  readonly right: Int32Array;
}

/** Binds a forest to the names of the caller's features. Throws a RangeError where it asks for one that is not there. */
export function bindForest(data: ForestData, names: readonly string[]): Forest {
  const columns = data.features.map((name) => {
    const column = names.indexOf(name);
    if (column < 0) throw new RangeError(`the forest asks for an unknown feature: ${name}`);
    return column;
  });
  return {
    columns: Int16Array.from(columns),
    base: data.base,
    roots: Int32Array.from(data.roots),
    feature: Int16Array.from(data.feature, (feature) => (feature < 0 ? -1 : columns[feature]!)),
    value: Float64Array.from(data.value),
    right: Int32Array.from(data.right),
  };
}

/** The forest's sum (log-odds) for one row of features. */
export function sumForest(forest: Forest, row: Float64Array): number {
  const { roots, feature, value, right } = forest;
  let sum = forest.base;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let node = roots[tree]!;
    for (let column = feature[node]!; column >= 0; column = feature[node]!) {
      node = row[column]! < value[node]! ? node + 1 : right[node]!;
    }
    sum += value[node]!;
  }
  return sum;
}

/** Log-odds to probability. */
export function toProbability(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** How much each column moved the sum of one row: along each path, the step from a node's mean to its child's. */
export function explainSum(data: ForestData, forest: Forest, row: Float64Array): Float64Array {
  const shares = new Float64Array(row.length);
  const { mean } = data;
  if (!mean) throw new RangeError('the forest holds no means');
  for (const root of forest.roots) {
    let node = root;
    for (let column = forest.feature[node]!; column >= 0; column = forest.feature[node]!) {
      const next = row[column]! < forest.value[node]! ? node + 1 : forest.right[node]!;
      shares[column]! += mean[next]! - mean[node]!;
      node = next;
    }
  }
  return shares;
}
