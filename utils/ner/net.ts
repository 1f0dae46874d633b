import { LABEL_COUNT as L } from './labels.ts';

/** Codes of a word's vector beside its cluster, each one of 256. */
export const CODES = 8;
/** k-means clusters of words, and the one more that stands for all unknown words. */
export const CLUSTERS = 1024;
export const UNKNOWN_CLUSTER = CLUSTERS;

export const WORD_SIZE = 32;
export const TRAIT_SIZE = 8;
/** Rows of the tables of traits: the ending of the word, how it is written, what the document says of it. */
export const TRAIT_ROWS = [1024, 64, 64] as const;
export const INPUT_SIZE = WORD_SIZE + TRAIT_SIZE * TRAIT_ROWS.length;
export const HIDDEN = 48;
/** How many words to each side a layer looks at. */
export const REACH = { first: 2, second: 1 } as const;

/** What the network sees of a token: its cluster, the codes, and a row for each trait. */
export const TOKEN_INPUTS = 1 + CODES + TRAIT_ROWS.length;

/** Sizes of the network's parameters, in the order of the model file. */
export const NET_SIZES = {
  /** `[cluster * WORD_SIZE + d]` */
  clusters: (CLUSTERS + 1) * WORD_SIZE,
  /** `[(part * 256 + code) * WORD_SIZE + d]` */
  codes: CODES * 256 * WORD_SIZE,
  /** The tables of traits, one after another: `[row * TRAIT_SIZE + d]`. */
  traits: (TRAIT_ROWS[0] + TRAIT_ROWS[1] + TRAIT_ROWS[2]) * TRAIT_SIZE,
  /** `[(place * INPUT_SIZE + d) * HIDDEN + h]`, place from the leftmost word on; so is `second`. */
  first: (2 * REACH.first + 1) * INPUT_SIZE * HIDDEN,
  firstBias: HIDDEN,
  second: (2 * REACH.second + 1) * HIDDEN * HIDDEN,
  secondBias: HIDDEN,
  output: HIDDEN * L,
  outputBias: L,
} as const;

export type NetPart = keyof typeof NET_SIZES;
export const NET_PARTS = Object.keys(NET_SIZES) as readonly NetPart[];

/**
 * A small convolutional network that scores labels by the vectors of the words around (after Collobert et al. 2011).
 * It errs elsewhere than the sparse features do; the scores of both are added.
 */
export type Net = Readonly<Record<NetPart, Float32Array>>;

/** Where the rows that make a token's input stand: rows of `WORD_SIZE` first, then of `TRAIT_SIZE`. */
export function embed(
  net: Net,
  inputs: ArrayLike<number>,
  from: number,
  out: Float32Array,
  at: number,
): void {
  const cluster = inputs[from]! * WORD_SIZE;
  for (let d = 0; d < WORD_SIZE; d++) out[at + d] = net.clusters[cluster + d]!;
  if (inputs[from] !== UNKNOWN_CLUSTER) {
    for (let part = 0; part < CODES; part++) {
      const row = (part * 256 + inputs[from + 1 + part]!) * WORD_SIZE;
      for (let d = 0; d < WORD_SIZE; d++) out[at + d] = out[at + d]! + net.codes[row + d]!;
    }
  }
  let base = 0;
  let to = at + WORD_SIZE;
  for (let trait = 0; trait < TRAIT_ROWS.length; trait++) {
    const row = (base + inputs[from + 1 + CODES + trait]!) * TRAIT_SIZE;
    for (let d = 0; d < TRAIT_SIZE; d++) out[to + d] = net.traits[row + d]!;
    base += TRAIT_ROWS[trait]!;
    to += TRAIT_SIZE;
  }
}

/** Places of the inputs that are not zero: after a cut half of them are. */
const filled = new Int32Array(1024);

/**
 * `out[to + h] += sum over d < count of x[from + d] * weights[row + d * size + h]`, for h below `size`. Four inputs at
 * a time, which spares three of four visits to `out`.
 * @param count at most 1024
 * @param isWide eight at a time while there are as many: faster, and rounded otherwise in the last bit, which training, whose bytes
 * are to come out the same, does without
 */
export function addProduct(
  x: Float32Array,
  from: number,
  count: number,
  weights: Float32Array,
  row: number,
  out: Float32Array,
  to: number,
  size: number,
  isWide = false,
): void {
  const places = filled;
  let found = 0;
  for (let d = 0; d < count; d++) if (x[from + d] !== 0) places[found++] = d;
  let k = 0;
  for (; isWide && k + 7 < found; k += 8) {
    const x0 = x[from + places[k]!]!;
    const x1 = x[from + places[k + 1]!]!;
    const x2 = x[from + places[k + 2]!]!;
    const x3 = x[from + places[k + 3]!]!;
    const x4 = x[from + places[k + 4]!]!;
    const x5 = x[from + places[k + 5]!]!;
    const x6 = x[from + places[k + 6]!]!;
    const x7 = x[from + places[k + 7]!]!;
    const r0 = row + places[k]! * size;
    const r1 = row + places[k + 1]! * size;
    const r2 = row + places[k + 2]! * size;
    const r3 = row + places[k + 3]! * size;
    const r4 = row + places[k + 4]! * size;
    const r5 = row + places[k + 5]! * size;
    const r6 = row + places[k + 6]! * size;
    const r7 = row + places[k + 7]! * size;
    for (let h = 0; h < size; h++)
      out[to + h] =
        out[to + h]! +
        x0 * weights[r0 + h]! +
        x1 * weights[r1 + h]! +
        x2 * weights[r2 + h]! +
        x3 * weights[r3 + h]! +
        x4 * weights[r4 + h]! +
        x5 * weights[r5 + h]! +
        x6 * weights[r6 + h]! +
        x7 * weights[r7 + h]!;
  }
  for (; k + 3 < found; k += 4) {
    const a = places[k]!;
    const b = places[k + 1]!;
    const c = places[k + 2]!;
    const d = places[k + 3]!;
    const xa = x[from + a]!;
    const xb = x[from + b]!;
    const xc = x[from + c]!;
    const xd = x[from + d]!;
    const rowA = row + a * size;
    const rowB = row + b * size;
    const rowC = row + c * size;
    const rowD = row + d * size;
    for (let h = 0; h < size; h++)
      out[to + h] =
        out[to + h]! +
        xa * weights[rowA + h]! +
        xb * weights[rowB + h]! +
        xc * weights[rowC + h]! +
        xd * weights[rowD + h]!;
  }
  for (; k < found; k++) {
    const value = x[from + places[k]!]!;
    const own = row + places[k]! * size;
    for (let h = 0; h < size; h++) out[to + h] = out[to + h]! + value * weights[own + h]!;
  }
}

/**
 * A layer that looks `reach` places to each side: `out[i] = bias + sum over places of weights[place] * x[i + place]`.
 * @param wanted where given, tokens with 0 are left at 0
 * @param isWide see `addProduct`
 */
export function convolve(
  x: Float32Array,
  length: number,
  reach: number,
  weights: Float32Array,
  bias: Float32Array,
  wanted?: Uint8Array,
  isWide = false,
): Float32Array {
  const size = bias.length;
  const width = weights.length / size / (2 * reach + 1);
  const out = new Float32Array(length * size);
  for (let i = 0; i < length; i++) {
    if (wanted?.[i] === 0) continue;
    const to = i * size;
    out.set(bias, to);
    const last = Math.min(length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= last; j++)
      addProduct(x, j * width, width, weights, (j - i + reach) * width * size, out, to, size, isWide);
  }
  return out;
}

/** Cuts off below zero, in place. */
export function rectify(values: Float32Array): void {
  for (let k = 0; k < values.length; k++) if (values[k]! < 0) values[k] = 0;
}

/** Scores of a sentence's labels by the network: `[token * LABEL_COUNT + label]`. */
export function scoreByNet(net: Net, inputs: Int32Array): Float32Array {
  const length = inputs.length / TOKEN_INPUTS;
  const x = new Float32Array(length * INPUT_SIZE);
  for (let i = 0; i < length; i++) embed(net, inputs, i * TOKEN_INPUTS, x, i * INPUT_SIZE);
  const lower = convolve(x, length, REACH.first, net.first, net.firstBias);
  rectify(lower);
  const upper = convolve(lower, length, REACH.second, net.second, net.secondBias);
  rectify(upper);
  return convolve(upper, length, 0, net.output, net.outputBias);
}
