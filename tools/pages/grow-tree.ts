import type { BinnedTable } from './binned-table.ts';
import type { BoostOptions } from './boost-options.ts';

interface ForestArrays {
  readonly roots: number[];
  readonly feature: number[];
  readonly value: number[];
  readonly right: number[];
  readonly mean: number[];
}

interface TreeNode {
  rows: Int32Array;
  gradient: number;
  hessian: number;
  split: Split | null;
  left: TreeNode | null;
  right: TreeNode | null;
}

interface Split {
  readonly column: number;
  /** Rows of a lower bin go left. */
  readonly bin: number;
  readonly gain: number;
}

/** Grows one tree, always splitting the leaf that gains most, on a sample of rows and columns. */
export function growTree(
  table: BinnedTable,
  gradients: Float64Array,
  hessians: Float64Array,
  options: BoostOptions,
  random: () => number,
): GrownTree {
  const sampled: number[] = [];
  for (let row = 0; row < table.rows; row += 1) if (random() < options.rowShare) sampled.push(row);
  const columns: number[] = [];
  for (let column = 0; column < table.columns; column += 1) {
    if (table.bounds[column]!.length > 0 && random() < options.featureShare) columns.push(column);
  }
  const create = (rows: Int32Array): TreeNode => {
    let gradient = 0;
    let hessian = 0;
    for (const row of rows) {
      gradient += gradients[row]!;
      hessian += hessians[row]!;
    }
    const node: TreeNode = { rows, gradient, hessian, split: null, left: null, right: null };
    node.split = findSplit(table, node, columns, gradients, hessians, options);
    return node;
  };
  const root = create(Int32Array.from(sampled));
  const leaves = [root];
  while (leaves.length < options.leaves) {
    const next = leaves.reduce((best, leaf) =>
      (leaf.split?.gain ?? 0) > (best.split?.gain ?? 0) ? leaf : best,
    );
    if (!next.split) break;
    const { column, bin } = next.split;
    const bins = table.bins.subarray(column * table.rows, (column + 1) * table.rows);
    next.left = create(next.rows.filter((row) => bins[row]! <= bin));
    next.right = create(next.rows.filter((row) => bins[row]! > bin));
    leaves.splice(leaves.indexOf(next), 1, next.left, next.right);
  }
  return new GrownTree(table, root, options);
}

class GrownTree {
  readonly #table: BinnedTable;
  readonly #root: TreeNode;
  readonly #options: BoostOptions;

  constructor(table: BinnedTable, root: TreeNode, options: BoostOptions) {
    this.#table = table;
    this.#root = root;
    this.#options = options;
  }

  /** What the tree adds to the score of a row of the table. */
  predict(row: number): number {
    let node = this.#root;
    while (node.left && node.right && node.split) {
      node =
        this.#table.bins[node.split.column * this.#table.rows + row]! <= node.split.bin
          ? node.left
          : node.right;
    }
    return this.#getLeafValue(node);
  }

  writeTo(forest: ForestArrays): void {
    forest.roots.push(forest.feature.length);
    this.#write(this.#root, forest);
  }

  #write(node: TreeNode, forest: ForestArrays): void {
    const at = forest.feature.length;
    forest.mean.push(Number(this.#getLeafValue(node).toPrecision(3)));
    if (node.left && node.right && node.split) {
      forest.feature.push(node.split.column);
      forest.value.push(Number(this.#table.bounds[node.split.column]![node.split.bin]!.toPrecision(7)));
      forest.right.push(0);
      this.#write(node.left, forest);
      forest.right[at] = forest.feature.length;
      this.#write(node.right, forest);
    } else {
      forest.feature.push(-1);
      forest.value.push(Number(this.#getLeafValue(node).toPrecision(4)));
      forest.right.push(0);
    }
  }

  #getLeafValue(node: TreeNode): number {
    return (this.#options.rate * node.gradient) / (node.hessian + this.#options.lambda);
  }
}

function findSplit(
  table: BinnedTable,
  node: TreeNode,
  columns: readonly number[],
  gradients: Float64Array,
  hessians: Float64Array,
  options: BoostOptions,
): Split | null {
  if (node.hessian < 2 * options.minHessian) return null;
  const { lambda, minHessian } = options;
  const parent = (node.gradient * node.gradient) / (node.hessian + lambda);
  let best: Split | null = null;
  const sums = new Float64Array(256);
  for (const column of columns) {
    const bins = table.bins.subarray(column * table.rows, (column + 1) * table.rows);
    const count = table.bounds[column]!.length + 1;
    sums.fill(0, 0, count * 2);
    for (const row of node.rows) {
      const at = bins[row]! * 2;
      sums[at]! += gradients[row]!;
      sums[at + 1]! += hessians[row]!;
    }
    let gradient = 0;
    let hessian = 0;
    for (let bin = 0; bin < count - 1; bin += 1) {
      gradient += sums[bin * 2]!;
      hessian += sums[bin * 2 + 1]!;
      const rest = node.hessian - hessian;
      if (hessian < minHessian || rest < minHessian) continue;
      const other = node.gradient - gradient;
      const gain = (gradient * gradient) / (hessian + lambda) + (other * other) / (rest + lambda) - parent;
      if (gain > (best?.gain ?? 1e-9)) best = { column, bin, gain };
    }
  }
  return best;
}
