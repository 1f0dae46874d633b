import { ModelError } from './bytes.ts';

/** Leading bits of a key that the first look goes by; a quarter of a megabyte. */
const KNOWN_BITS = 21;

/**
 * The weights of a model's features, found by key. Keys are looked up by the tens of thousands in each article and lie
 * scattered, so that the time goes into memory: what belongs together lies together.
 */
export class FeatureTable {
  /** What a weight of 1 is worth. */
  readonly scale: number;
  /** Where the entries with the same leading bits begin. */
  readonly #starts: Int32Array;
  /** Key, and where its weights begin: `[2 * entry]`, `[2 * entry + 1]`; one more entry closes the last. */
  readonly #entries: Int32Array;
  /** Label in the upper half, weight in the lower. */
  readonly #cells: Int16Array;
  readonly #shift: number;
  /** Bits of a feature's hash that its key does without. */
  readonly #cut: number;
  /** A bit for each range of `2 ** #near` keys, set where the range has one: most features of a text are unknown, and this is small. */
  readonly #known: Int32Array;
  readonly #near: number;

  /**
   * @param keys ascending, below `2 ** bits`
   * @param masks for each key a bit for each label that has a weight
   * @param weights of all keys one after another, by label
   * @throws ModelError where masks and weights do not agree
   */
  constructor(keys: Int32Array, bits: number, masks: Int32Array, weights: Int8Array, scale: number) {
    this.scale = scale;
    const count = keys.length;
    const leading = Math.min(bits, Math.max(1, 32 - Math.clz32(count)));
    this.#shift = bits - leading;
    this.#cut = 32 - bits;
    this.#near = Math.max(0, bits - KNOWN_BITS);
    this.#known = new Int32Array(2 ** Math.max(0, bits - this.#near - 5));
    this.#starts = new Int32Array(2 ** leading + 1);
    this.#entries = new Int32Array(2 * (count + 1));
    this.#cells = new Int16Array(weights.length);
    const starts = this.#starts;
    const entries = this.#entries;
    const cells = this.#cells;
    let bucket = 0;
    let at = 0;
    for (let f = 0; f < count; f++) {
      for (const own = keys[f]! >>> this.#shift; bucket < own; ) starts[++bucket] = f;
      entries[2 * f] = keys[f]!;
      const range = keys[f]! >>> this.#near;
      this.#known[range >>> 5] = this.#known[range >>> 5]! | (1 << range);
      entries[2 * f + 1] = at;
      for (let mask = masks[f]!; mask !== 0; mask &= mask - 1, at++)
        cells[at] = ((31 - Math.clz32(mask & -mask)) << 8) | (weights[at]! & 255);
    }
    if (at !== weights.length) throw new ModelError('The model file is damaged.');
    starts.fill(count, bucket + 1);
    entries[2 * count] = -1;
    entries[2 * count + 1] = at;
  }

  /**
   * Adds the weights of features to the scores of the labels, which begin at `to`; a feature unknown adds nothing.
   * @param hashes of which those in `[from, end)` are the features
   */
  add(hashes: Int32Array, from: number, end: number, scores: Float32Array, to: number): void {
    const known = this.#known;
    const near = this.#near + this.#cut;
    const starts = this.#starts;
    const entries = this.#entries;
    const cells = this.#cells;
    const scale = this.scale;
    const cut = this.#cut;
    const shift = this.#shift;
    for (let k = from; k < end; k++) {
      const range = hashes[k]! >>> near;
      if ((known[range >>> 5]! & (1 << range)) === 0) continue;
      const key = hashes[k]! >>> cut;
      const bucket = key >>> shift;
      const last = starts[bucket + 1]!;
      for (let f = starts[bucket]!; f < last; f++) {
        if (entries[2 * f] !== key) continue;
        for (let w = entries[2 * f + 1]!, done = entries[2 * f + 3]!; w < done; w++) {
          const cell = cells[w]!;
          const at = to + (cell >> 8);
          scores[at] = scores[at]! + ((cell << 24) >> 24) * scale;
        }
        break;
      }
    }
  }
}
