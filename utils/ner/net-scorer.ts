import { type Evidence, evidenceLevel } from './evidence.ts';
import { HIDDEN_SIZE } from './lexeme-sums.ts';
import {
  addProduct,
  convolve,
  HIDDEN as H,
  INPUT_SIZE,
  type Net,
  REACH,
  rectify,
  TRAIT_ROWS,
  TRAIT_SIZE,
  WORD_SIZE,
} from './net.ts';
import { writingOf } from './net-inputs.ts';
import type { Sentence } from './sentence.ts';

const PLACES = 2 * REACH.first + 1;

/** Runs the network over sentences whose words' share of the first layer is summed already. */
export class NetScorer {
  readonly #net: Net;
  /** What a way of writing, with what the document says of the word, adds to the first layer; 0 adds nothing. */
  #traits = new Float32Array(64 * HIDDEN_SIZE);
  #traitCount = 1;
  /** Slot in `#traits` by writing and evidence, 0 where it is not worked out yet. */
  readonly #traitSlots = new Int16Array(TRAIT_ROWS[1] * TRAIT_ROWS[2]);

  constructor(net: Net) {
    this.#net = net;
  }

  #traitSlot(writing: number, level: number): number {
    const key = writing * TRAIT_ROWS[2] + level;
    const kept = this.#traitSlots[key]!;
    if (kept > 0) return kept;
    const slot = this.#traitCount++;
    this.#traitSlots[key] = slot;
    if (this.#traitCount * HIDDEN_SIZE > this.#traits.length) {
      const larger = new Float32Array(this.#traits.length * 2);
      larger.set(this.#traits);
      this.#traits = larger;
    }
    this.#addTrait(1, TRAIT_ROWS[0] + writing, slot);
    this.#addTrait(2, TRAIT_ROWS[0] + TRAIT_ROWS[1] + level, slot);
    return slot;
  }

  #addTrait(trait: number, row: number, slot: number): void {
    const { first, traits } = this.#net;
    for (let place = 0; place < PLACES; place++) {
      const weights = (place * INPUT_SIZE + WORD_SIZE + trait * TRAIT_SIZE) * H;
      addProduct(
        traits,
        row * TRAIT_SIZE,
        TRAIT_SIZE,
        first,
        weights,
        this.#traits,
        slot * HIDDEN_SIZE + place * H,
        H,
      );
    }
  }

  /**
   * Scores labels: `[token * LABEL_COUNT + label]`, 0 where `near` is 0.
   * @param slots of the words in `hidden`, 0 where a word is too far off to matter
   */
  score(
    sentence: Sentence,
    evidence: Evidence,
    near: Uint8Array,
    slots: Int32Array,
    hidden: Float32Array,
  ): Float32Array {
    const net = this.#net;
    const { words } = sentence;
    const traitSlots = new Int32Array(words.length);
    for (let i = 0; i < words.length; i++) {
      if (slots[i] === 0) continue;
      const level = evidenceLevel(evidence.get(words[i]!.lower), words[i]!.isCapital);
      traitSlots[i] = this.#traitSlot(writingOf(sentence, i), level);
    }
    const lower = this.#sumFirst(near, slots, hidden, traitSlots);
    rectify(lower);
    const upper = convolve(lower, near.length, REACH.second, net.second, net.secondBias, near, true);
    rectify(upper);
    return convolve(upper, near.length, 0, net.output, net.outputBias, near, true);
  }

  /** The first layer before its cut: at the tokens near names and those beside them. */
  #sumFirst(near: Uint8Array, slots: Int32Array, hidden: Float32Array, traitSlots: Int32Array): Float32Array {
    const length = near.length;
    const bias = this.#net.firstBias;
    const traits = this.#traits;
    const size = H;
    const lower = new Float32Array(length * size);
    // Slot 0 adds nothing: it stands for the places outside of the sentence.
    const rowOf = (list: Int32Array, j: number) => (j >= 0 && j < length ? list[j]! * HIDDEN_SIZE : 0);
    for (let i = 0, to = 0; i < length; i++, to += size) {
      if (near[i] === 0 && near[i - 1] !== 1 && near[i + 1] !== 1) continue;
      const wordA = rowOf(slots, i - 2);
      const wordB = rowOf(slots, i - 1) + size;
      const wordC = rowOf(slots, i) + 2 * size;
      const wordD = rowOf(slots, i + 1) + 3 * size;
      const wordE = rowOf(slots, i + 2) + 4 * size;
      const traitA = rowOf(traitSlots, i - 2);
      const traitB = rowOf(traitSlots, i - 1) + size;
      const traitC = rowOf(traitSlots, i) + 2 * size;
      const traitD = rowOf(traitSlots, i + 1) + 3 * size;
      const traitE = rowOf(traitSlots, i + 2) + 4 * size;
      for (let h = 0; h < size; h++)
        lower[to + h] =
          bias[h]! +
          (hidden[wordA + h]! + traits[traitA + h]!) +
          (hidden[wordB + h]! + traits[traitB + h]!) +
          (hidden[wordC + h]! + traits[traitC + h]!) +
          (hidden[wordD + h]! + traits[traitD + h]!) +
          (hidden[wordE + h]! + traits[traitE + h]!);
    }
    return lower;
  }
}
