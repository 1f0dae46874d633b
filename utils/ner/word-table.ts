/**
 * Vectors of words in short: what the recogniser knows of words that its training texts never showed. Each word has a
 * cluster (k-means) and codes for what the cluster leaves over (product quantisation); clusters have two coarser ones.
 */
export interface WordTable {
  /** Index of a word by `hashText` of its lower-case form, -1 where unknown. */
  find(hash: number): number;
  /** The cluster of each word. */
  readonly clusters: ArrayLike<number>;
  /** `[word * CODES + part]` */
  readonly codes: ArrayLike<number>;
  /** For each cluster, a coarser one. */
  readonly middle: ArrayLike<number>;
  readonly coarse: ArrayLike<number>;
}

/** Bits of a word's hash that the table keeps: one unknown word in 200 is taken for a known one. */
export const WORD_KEY_BITS = 24;

/** A word table over ascending keys (hashes cut to `WORD_KEY_BITS`), the clusters and codes at the same indexes. */
export function createWordTable(keys: Int32Array, columns: Omit<WordTable, 'find'>): WordTable {
  const index = new KeyIndex(keys, WORD_KEY_BITS);
  return { find: (hash) => index.find(hash >>> (32 - WORD_KEY_BITS)), ...columns };
}

/**
 * Finds the position of a key among ascending keys that spread evenly, as hashes do: a directory by the leading bits
 * leads to a stretch of one or two keys. Costs next to nothing to build, which is what loading a model waits for.
 */
export class KeyIndex {
  readonly #keys: Int32Array;
  readonly #starts: Int32Array;
  readonly #shift: number;

  /** @param keys ascending, below `2 ** bits` */
  constructor(keys: Int32Array, bits: number) {
    this.#keys = keys;
    const leading = Math.min(bits, Math.max(1, 32 - Math.clz32(keys.length)));
    this.#shift = bits - leading;
    const starts = new Int32Array(2 ** leading + 1);
    let bucket = 0;
    for (let i = 0; i < keys.length; i++) {
      const own = keys[i]! >>> this.#shift;
      while (bucket < own) starts[++bucket] = i;
    }
    starts.fill(keys.length, bucket + 1);
    this.#starts = starts;
  }

  /** Position of a key, -1 where it is none of the keys. */
  find(key: number): number {
    const bucket = key >>> this.#shift;
    const end = this.#starts[bucket + 1]!;
    for (let i = this.#starts[bucket]!; i < end; i++) if (this.#keys[i] === key) return i;
    return -1;
  }
}
