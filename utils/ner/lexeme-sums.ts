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
import { addFeatures } from './row-sums.ts';

/** Most words of late that are kept, twice as many in all: each costs about 1.3 KB here, and what its lexeme takes. */
const MOST = 6000;
const PLACES = 2 * REACH + 1;
const NET_PLACES = 2 * NET_REACH.first + 1;
/** Numbers that a word takes in each of the two columns. */
export const LABELS_SIZE = PLACES * LABEL_COUNT;
export const HIDDEN_SIZE = NET_PLACES * H;
/** Inputs of the network that hang on the word alone: its vector and its ending. */
const SEEN_SIZE = WORD_SIZE + TRAIT_SIZE;

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
  /** Words that were asked for in this turn, and those of the last; each word knows its slot itself, which is faster than a map. */
  #recent: Lexeme[] = [];
  #older: Lexeme[] = [];
  #turn = 1;
  /** Slots whose words are forgotten. */
  readonly #free: number[] = [];
  #used = 1;
  readonly #list = new FeatureList();
  readonly #inputs = new Int32Array(TOKEN_INPUTS);
  readonly #embedded = new Float32Array(INPUT_SIZE);
  /** The share of the first layer that looks at words, all places of an input side by side: `[d * HIDDEN_SIZE + place * H + h]`. */
  readonly #first: Float32Array;

  constructor(model: Model) {
    this.#model = model;
    this.#first = placeSideBySide(model.net.first);
  }

  /**
   * Writes the slot of each word of a sentence to `slots`, 0 where `needed` is 0. They hold until the next call, which
   * may begin anew.
   */
  read(words: readonly Lexeme[], needed: Uint8Array, slots: Int32Array): void {
    if (this.#recent.length + words.length > MOST) this.#forget();
    for (let i = 0; i < words.length; i++) slots[i] = needed[i] === 0 ? 0 : this.#slotOf(words[i]!);
  }

  #slotOf(word: Lexeme): number {
    if (word.turn !== this.#turn) {
      word.turn = this.#turn;
      this.#recent.push(word);
    }
    if (word.slot !== 0) return word.slot;
    const slot = this.#takeSlot();
    word.slot = slot;
    this.#sumLabels(word, slot);
    this.#sumHidden(word, slot);
    return slot;
  }

  /** Gives up the slots of words that were not asked for in this turn or the last. */
  #forget(): void {
    for (const word of this.#older) {
      if (word.turn === this.#turn) continue;
      this.#free.push(word.slot);
      word.slot = 0;
    }
    this.#older = this.#recent;
    this.#recent = [];
    this.#turn += 1;
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
    addProduct(
      this.#embedded,
      0,
      SEEN_SIZE,
      this.#first,
      0,
      this.hidden,
      slot * HIDDEN_SIZE,
      HIDDEN_SIZE,
      true,
    );
  }
}

function placeSideBySide(first: Float32Array): Float32Array {
  const wide = new Float32Array(SEEN_SIZE * HIDDEN_SIZE);
  for (let d = 0; d < SEEN_SIZE; d++)
    for (let place = 0; place < NET_PLACES; place++) {
      const row = (place * INPUT_SIZE + d) * H;
      wide.set(first.subarray(row, row + H), d * HIDDEN_SIZE + place * H);
    }
  return wide;
}

function enlarge(values: Float32Array): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(values.length * 2);
  larger.set(values);
  return larger;
}
