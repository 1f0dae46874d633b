/**
 * Clusters of word vectors at three granularities, by the hash of the word in lower case: what the recogniser knows
 * of words that its training texts never showed.
 */
export interface WordTable {
  /** Index of a word by `hashText` of its lower-case form, -1 where unknown. */
  find(hash: number): number;
  readonly fine: ArrayLike<number>;
  readonly middle: ArrayLike<number>;
  readonly coarse: ArrayLike<number>;
}

/** Bits of a word's hash that the table keeps: one unknown word in 200 is taken for a known one. */
export const WORD_KEY_BITS = 24;

/** A word table over keys (hashes cut to `WORD_KEY_BITS`, any order) and the clusters at the same indexes. */
export function createWordTable(
  keys: ArrayLike<number>,
  fine: ArrayLike<number>,
  middle: ArrayLike<number>,
  coarse: ArrayLike<number>,
): WordTable {
  const index = new KeyIndex(keys);
  return { find: (hash) => index.find(hash >>> (32 - WORD_KEY_BITS)), fine, middle, coarse };
}

/** Open-addressing index from unsigned keys to their positions. */
export class KeyIndex {
  readonly #slots: Int32Array;
  readonly #keys: Int32Array;
  readonly #mask: number;

  constructor(keys: ArrayLike<number>) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    this.#keys = new Int32Array(size);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]! | 0;
      let slot = Math.imul(key, 0x9e3779b1) & this.#mask;
      while (this.#slots[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
      if (this.#slots[slot] === -1) {
        this.#slots[slot] = i;
        this.#keys[slot] = key;
      }
    }
  }

  /** Position of a key, -1 where it is none of the keys. */
  find(key: number): number {
    const wanted = key | 0;
    let slot = Math.imul(wanted, 0x9e3779b1) & this.#mask;
    for (;;) {
      const position = this.#slots[slot]!;
      if (position === -1) return -1;
      if (this.#keys[slot] === wanted) return position;
      slot = (slot + 1) & this.#mask;
    }
  }
}
