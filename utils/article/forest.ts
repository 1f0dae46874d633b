/**
 * Boosted regression trees as flat arrays of numbers, each tree in the order of root, left, right. A node is a leaf where
 * `feature` is -1; its `value` is then what the tree adds. Otherwise `value` is a threshold: a feature below it goes on at
 * the next node, any other at `right`.
 */
export interface Forest {
  readonly features: readonly string[];
  readonly base: number;
  /** Index of each tree's first node. */
  readonly roots: ArrayLike<number>;
  readonly feature: ArrayLike<number>;
  readonly value: ArrayLike<number>;
  readonly right: ArrayLike<number>;
  /** What the tree would add if it ended at each node; kept where sums are to be explained. */
  readonly mean?: ArrayLike<number>;
}

/** Features by name. */
export type Features = Readonly<Record<string, number>>;

/** The row that a forest asks for. Throws a RangeError where a feature is not there. */
export function pickRow(features: Features, names: readonly string[]): Float64Array {
  return Float64Array.from(names, (name) => {
    const value = features[name];
    if (value === undefined) throw new RangeError(`the forest asks for an unknown feature: ${name}`);
    return value;
  });
}

/** The forest's sum (log-odds) for one row of features, in the order of the forest's `features`. */
export function sumForest({ base, roots, feature, value, right }: Forest, row: Float64Array): number {
  let sum = base;
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

/** How much each feature moved the sum of one row: along each path, the step from a node's mean to its child's. */
export function explainSum(forest: Forest, row: Float64Array): Float64Array {
  const shares = new Float64Array(row.length);
  const { roots, feature, value, right, mean } = forest;
  if (!mean) throw new RangeError('the forest holds no means');
  for (let tree = 0; tree < roots.length; tree += 1) {
    let node = roots[tree]!;
    for (let column = feature[node]!; column >= 0; column = feature[node]!) {
      const next = row[column]! < value[node]! ? node + 1 : right[node]!;
      shares[column]! += mean[next]! - mean[node]!;
      node = next;
    }
  }
  return shares;
}
