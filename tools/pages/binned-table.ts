const MAX_BINS = 64;
const SAMPLE = 20_000;

/** Features sorted into at most 64 bins each by quantile, column by column. */
export class BinnedTable {
  readonly rows: number;
  readonly columns: number;
  /** Bin of row r in column c at c * rows + r. */
  readonly bins: Uint8Array;
  /** For each column the lower bounds of its bins but the first: a value below `bounds[b]` is in a bin up to b. */
  readonly bounds: readonly Float64Array[];

  constructor(features: Float32Array, columns: number, use: readonly number[]) {
    this.rows = use.length;
    this.columns = columns;
    this.bins = new Uint8Array(use.length * columns);
    const bounds: Float64Array[] = [];
    for (let column = 0; column < columns; column += 1) {
      const cuts = chooseCuts(features, columns, column, use);
      bounds.push(cuts);
      const at = column * use.length;
      for (let i = 0; i < use.length; i += 1)
        this.bins[at + i] = findBin(cuts, features[use[i]! * columns + column]!);
    }
    this.bounds = bounds;
  }
}

function chooseCuts(
  features: Float32Array,
  columns: number,
  column: number,
  use: readonly number[],
): Float64Array {
  const step = Math.max(1, Math.floor(use.length / SAMPLE));
  const sample: number[] = [];
  for (let i = 0; i < use.length; i += step) sample.push(features[use[i]! * columns + column]!);
  sample.sort((a, b) => a - b);
  const distinct = [...new Set(sample)];
  const cuts = new Set<number>();
  if (distinct.length <= MAX_BINS) {
    for (let i = 1; i < distinct.length; i += 1) cuts.add(midway(distinct[i - 1]!, distinct[i]!));
  } else {
    for (let bin = 1; bin < MAX_BINS; bin += 1) {
      const at = Math.floor((bin * sample.length) / MAX_BINS);
      if (sample[at]! > sample[0]!) cuts.add(sample[at]!);
    }
  }
  return Float64Array.from([...cuts].sort((a, b) => a - b));
}

/** A short number between two values, so that the weights stay small in the file. */
function midway(low: number, high: number): number {
  const middle = (low + high) / 2;
  for (let digits = 1; digits < 8; digits += 1) {
    const short = Number(middle.toPrecision(digits));
    if (short > low && short <= high) return short;
  }
  return middle;
}

function findBin(cuts: Float64Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < cuts[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
