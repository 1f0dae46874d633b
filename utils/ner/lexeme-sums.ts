import { FeatureList, pushLexeme, REACH } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Lexeme } from './lexeme.ts';
import type { Model } from './model.ts';
import {
  addProduct,
  embed,
  HIDDEN as H,
  INPUT_SIZE,
  REACH as NET_REACH,
  TOKEN_INPUTS,
  TRAIT_SIZE,
  WORD_SIZE,
} from './net.ts';
import { writeWordInputs } from './net-inputs.ts';
import { RecentMap } from './recent-map.ts';
import { addFeatures } from './row-sums.ts';

/** Most words of late that are kept, twice as many in all: each costs about 1.3 KB here, and what its lexeme takes. */
const MOST = 6000;
const PLACES = 2 * REACH + 1;
const NET_PLACES = 2 * NET_REACH.first + 1;
/** Numbers that a word takes in each of the two columns. */
export const LABELS_SIZE = PLACES * LABEL_COUNT;
export const HIDDEN_SIZE = NET_PLACES * H;

/**
 * What a word adds wherever it stands, summed once and kept: an article repeats its words, and articles share most of
 * theirs. Slot 0 is that of no word, and adds nothing.
 */
export class LexemeSums {
  /** To the scores of labels, for each place it is seen from: `[slot * LABELS_SIZE + place * LABEL_COUNT + label]`. */
  labels = new Float32Array(512 * LABELS_SIZE);
  /** To the network's first layer: `[slot * HIDDEN_SIZE + place * HIDDEN + h]`. */
  hidden = new Float32Array(512 * HIDDEN_SIZE);
  readonly #model: Model;
  readonly #slots = new RecentMap<Lexeme, number>();
  /** Slots whose words are forgotten. */
  readonly #free: number[] = [];
  #used = 1;
  readonly #list = new FeatureList();
  readonly #inputs = new Int32Array(TOKEN_INPUTS);
  readonly #embedded = new Float32Array(INPUT_SIZE);

  constructor(model: Model) {
    this.#model = model;
  }

  /**
   * Writes the slot of each word of a sentence to `slots`, 0 where `needed` is 0. They hold until the next call, which
   * may begin anew.
   */
  read(words: readonly Lexeme[], needed: Uint8Array, slots: Int32Array): void {
    if (this.#slots.recent + words.length > MOST) this.#free.push(...this.#slots.turn());
    for (let i = 0; i < words.length; i++) slots[i] = needed[i] === 0 ? 0 : this.#slotOf(words[i]!);
  }

  #slotOf(word: Lexeme): number {
    const kept = this.#slots.get(word);
    if (kept !== undefined) return kept;
    const slot = this.#takeSlot();
    this.#slots.set(word, slot);
    this.#sumLabels(word, slot);
    this.#sumHidden(word, slot);
    return slot;
  }

  #takeSlot(): number {
    const free = this.#free.pop();
    if (free !== undefined) {
      this.labels.fill(0, free * LABELS_SIZE, (free + 1) * LABELS_SIZE);
      this.hidden.fill(0, free * HIDDEN_SIZE, (free + 1) * HIDDEN_SIZE);
      return free;
    }
    if ((this.#used + 1) * LABELS_SIZE > this.labels.length) {
      this.labels = enlarge(this.labels);
      this.hidden = enlarge(this.hidden);
    }
    return this.#used++;
  }

  #sumLabels(word: Lexeme, slot: number): void {
    const list = this.#list;
    list.clear();
    for (let place = 0; place < PLACES; place++) {
      pushLexeme(list, word, place - REACH);
      list.endToken();
    }
    addFeatures(this.#model, list, this.labels, slot * LABELS_SIZE);
  }

  #sumHidden(word: Lexeme, slot: number): void {
    const { net, words } = this.#model;
    writeWordInputs(word, words, this.#inputs, 0);
    embed(net, this.#inputs, 0, this.#embedded, 0);
    for (let place = 0; place < NET_PLACES; place++) {
      const row = place * INPUT_SIZE * H;
      addProduct(
        this.#embedded,
        0,
        WORD_SIZE + TRAIT_SIZE,
        net.first,
        row,
        this.hidden,
        slot * HIDDEN_SIZE + place * H,
        H,
      );
    }
  }
}

function enlarge(values: Float32Array): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(values.length * 2);
  larger.set(values);
  return larger;
}
