import type { Chunk } from '../../utils/ner/labels.ts';
import { writeChunks } from '../../utils/ner/labels.ts';

/** Sentences as arrays of numbers, in shared memory so that workers need no copy. */
export interface Dataset {
  /** Feature ids of all tokens, one after another; those of token t stand before `ends[t]`. */
  readonly features: Int32Array;
  readonly ends: Int32Array;
  /** First token of each sentence, and one past the last. */
  readonly sentences: Int32Array;
  readonly labels: Uint8Array;
  /** For each token: 0 where it cannot be in a name (`findCandidates`) and is not learned from. */
  readonly near: Uint8Array;
  /** For each sentence: 1 where an O may hide a MISC. */
  readonly hidesMisc: Uint8Array;
}

/** A growing Int32Array in shared memory. */
export class IntList {
  #items = new Int32Array(new SharedArrayBuffer(1 << 22));
  length = 0;

  push(value: number): void {
    if (this.length === this.#items.length) this.#grow(this.length * 2);
    this.#items[this.length++] = value;
  }

  append(values: Int32Array): void {
    let size = this.#items.length;
    while (size < this.length + values.length) size *= 2;
    if (size > this.#items.length) this.#grow(size);
    this.#items.set(values, this.length);
    this.length += values.length;
  }

  #grow(size: number): void {
    const larger = new Int32Array(new SharedArrayBuffer(size * 4));
    larger.set(this.#items);
    this.#items = larger;
  }

  view(): Int32Array {
    return this.#items.subarray(0, this.length);
  }
}

/** Collects sentences into a dataset. */
export class DatasetBuilder {
  readonly #features = new IntList();
  readonly #ends = new IntList();
  readonly #sentences = new IntList();
  readonly #labels = new IntList();
  readonly #near = new IntList();
  readonly #hidesMisc = new IntList();

  get sentenceCount(): number {
    return this.#hidesMisc.length;
  }

  /** Adds a token's features; `endSentence` closes the sentence. */
  addToken(features: Int32Array): void {
    this.#features.append(features);
    this.#ends.push(this.#features.length);
  }

  /** @param chunks those that reach beyond the tokens near names are passed over */
  endSentence(near: Uint8Array, chunks: readonly Chunk[], hidesMisc: boolean): void {
    this.#sentences.push(this.#ends.length - near.length);
    const within = chunks.filter(({ start, end }) => !near.subarray(start, end).includes(0));
    for (const label of writeChunks(near.length, within)) this.#labels.push(label);
    for (const is of near) this.#near.push(is);
    this.#hidesMisc.push(hidesMisc ? 1 : 0);
  }

  build(): Dataset {
    this.#sentences.push(this.#ends.length);
    const bytes = (list: IntList): Uint8Array => {
      const shared = new Uint8Array(new SharedArrayBuffer(list.length));
      shared.set(list.view());
      return shared;
    };
    return {
      features: this.#features.view(),
      ends: this.#ends.view(),
      sentences: this.#sentences.view(),
      labels: bytes(this.#labels),
      near: bytes(this.#near),
      hidesMisc: bytes(this.#hidesMisc),
    };
  }
}
