import { type Evidence, evidenceLevel } from './evidence.ts';
import { FeatureList, type LexiconMatches, pushLexeme, pushSurroundings, REACH } from './features.ts';
import { LABEL_COUNT as L } from './labels.ts';
import type { Lexeme } from './lexeme.ts';
import { featureKey, type Model } from './model.ts';
import {
  convolve,
  embed,
  HIDDEN,
  INPUT_SIZE,
  REACH as NET_REACH,
  rectify,
  TOKEN_INPUTS,
  TRAIT_ROWS,
  TRAIT_SIZE,
  WORD_SIZE,
} from './net.ts';
import { writeWordInputs, writingOf } from './net-inputs.ts';
import type { Sentence } from './sentence.ts';

/** Each costs about 2 KB. */
const LEXEMES_KEPT = 10_000;
/** Score of a label that is ruled out. */
export const NEVER = -1000;

/**
 * Which tokens may be a part of a name: all in a sentence without capitals; else those up to two places from a word
 * that is not in plain lower case. Half of an article is farther off, and need not be scored.
 */
export function findCandidates({ words, casing }: Sentence): Uint8Array {
  const near = new Uint8Array(words.length);
  if (casing === 'lower') return near.fill(1);
  for (let i = 0; i < words.length; i++)
    if (words[i]!.casing !== 'lower' && words[i]!.casing !== 'none')
      near.fill(1, Math.max(0, i - REACH), i + REACH + 1);
  return near;
}

const PLACES = 2 * REACH + 1;
/** How far a candidate's scores look: the two layers of the network see farthest. */
const SEEN = NET_REACH.first + NET_REACH.second;
const NET_PLACES = 2 * NET_REACH.first + 1;

/** What a word adds wherever it stands, for each place that it is seen from. */
interface LexemeScores {
  /** To the scores of labels: `[place * L + label]`. */
  readonly labels: Float32Array;
  /** To the network's first layer: `[place * HIDDEN + h]`. */
  readonly hidden: Float32Array;
}

/**
 * Scores labels by a model. A word's own features, more than half of all, are summed once and kept: an article repeats
 * its words, and articles share most of theirs.
 */
export class Scorer {
  readonly #model: Model;
  readonly #lexemes = new Map<Lexeme, LexemeScores>();
  /** What each row of the second and third trait adds to the first layer: `[(row * NET_PLACES + place) * HIDDEN + h]`. */
  readonly #writings: Float32Array;
  readonly #evidences: Float32Array;
  readonly #list = new FeatureList();

  constructor(model: Model) {
    this.#model = model;
    this.#writings = this.#projectTrait(1);
    this.#evidences = this.#projectTrait(2);
  }

  #projectTrait(trait: number): Float32Array {
    const base = TRAIT_ROWS.slice(0, trait).reduce((sum, rows) => sum + rows, 0);
    const rows = TRAIT_ROWS[trait]!;
    const out = new Float32Array(rows * NET_PLACES * HIDDEN);
    for (let row = 0; row < rows; row++) {
      const from = (base + row) * TRAIT_SIZE;
      const values = this.#model.net.traits.subarray(from, from + TRAIT_SIZE);
      const to = out.subarray(row * NET_PLACES * HIDDEN, (row + 1) * NET_PLACES * HIDDEN);
      this.#project(values, WORD_SIZE + trait * TRAIT_SIZE, to);
    }
    return out;
  }

  /** Adds what some of the inputs, from the given one on, add to the first layer. */
  #project(values: Float32Array, firstInput: number, out: Float32Array): void {
    const weights = this.#model.net.first;
    for (let place = 0; place < NET_PLACES; place++) {
      for (let d = 0; d < values.length; d++) {
        const value = values[d]!;
        if (value === 0) continue;
        const row = (place * INPUT_SIZE + firstInput + d) * HIDDEN;
        const to = place * HIDDEN;
        for (let h = 0; h < HIDDEN; h++) out[to + h] = out[to + h]! + value * weights[row + h]!;
      }
    }
  }

  #lexeme(word: Lexeme): LexemeScores {
    const kept = this.#lexemes.get(word);
    if (kept !== undefined) return kept;
    const labels = new Float32Array(PLACES * L);
    const list = this.#list;
    list.clear();
    for (let place = 0; place < PLACES; place++) {
      pushLexeme(list, word, place - REACH);
      list.endToken();
    }
    this.addFeatures(list, labels);
    const inputs = new Int32Array(TOKEN_INPUTS);
    writeWordInputs(word, this.#model.words, inputs, 0);
    const embedded = new Float32Array(INPUT_SIZE);
    embed(this.#model.net, inputs, 0, embedded, 0);
    const hidden = new Float32Array(NET_PLACES * HIDDEN);
    this.#project(embedded.subarray(0, WORD_SIZE + TRAIT_SIZE), 0, hidden);
    const scores = { labels, hidden };
    if (this.#lexemes.size >= LEXEMES_KEPT) this.#lexemes.clear();
    this.#lexemes.set(word, scores);
    return scores;
  }

  /**
   * Scores of the first pass: `[token * LABEL_COUNT + label]`.
   * @param near the tokens to score, by `findCandidates`; at the others every label but O is ruled out
   */
  score(sentence: Sentence, evidence: Evidence, lexicon: LexiconMatches, near: Uint8Array): Float32Array {
    const { words } = sentence;
    const isNeeded = (i: number) => near.subarray(Math.max(0, i - SEEN), i + SEEN + 1).includes(1);
    const lexemes = words.map((word, i) => (isNeeded(i) ? this.#lexeme(word) : null));
    const scores = this.#scoreByNet(sentence, evidence, lexemes, near);
    const list = this.#list;
    list.clear();
    for (let i = 0; i < words.length; i++) {
      if (near[i] === 0) scores.fill(NEVER, i * L + 1, (i + 1) * L);
      else {
        for (let step = -REACH; step <= REACH; step++) {
          const own = lexemes[i + step];
          if (own === undefined || own === null) continue;
          const from = (step + REACH) * L;
          for (let label = 0; label < L; label++)
            scores[i * L + label] = scores[i * L + label]! + own.labels[from + label]!;
        }
        pushSurroundings(list, sentence, evidence, lexicon, i);
      }
      list.endToken();
    }
    this.addFeatures(list, scores);
    return scores;
  }

  #scoreByNet(
    sentence: Sentence,
    evidence: Evidence,
    lexemes: readonly (LexemeScores | null)[],
    near: Uint8Array,
  ): Float32Array {
    const { words } = sentence;
    const { net } = this.#model;
    const writings = this.#writings;
    const evidences = this.#evidences;
    const length = words.length;
    const lower = new Float32Array(length * HIDDEN);
    for (let i = 0; i < length; i++) lower.set(net.firstBias, i * HIDDEN);
    for (let j = 0; j < length; j++) {
      const lexeme = lexemes[j];
      if (lexeme === null || lexeme === undefined) continue;
      const word = words[j]!;
      const { hidden } = lexeme;
      const writing = writingOf(sentence, j) * NET_PLACES * HIDDEN;
      const level = evidenceLevel(evidence.get(word.lower), word.isCapital) * NET_PLACES * HIDDEN;
      for (let place = 0; place < NET_PLACES; place++) {
        const i = j - place + NET_REACH.first;
        if (i < 0 || i >= length) continue;
        const from = place * HIDDEN;
        const to = i * HIDDEN;
        for (let h = 0; h < HIDDEN; h++)
          lower[to + h] =
            lower[to + h]! + hidden[from + h]! + writings[writing + from + h]! + evidences[level + from + h]!;
      }
    }
    rectify(lower);
    const upper = convolve(lower, length, NET_REACH.second, net.second, net.secondBias, near);
    rectify(upper);
    return convolve(upper, length, 0, net.output, net.outputBias, near);
  }

  /** Adds the weights of each token's features to its scores. */
  addFeatures(list: FeatureList, scores: Float32Array): void {
    const { features, rowStarts, labels, weights, scale } = this.#model;
    const { hashes, ends } = list;
    let k = 0;
    for (let i = 0; i < ends.length; i++) {
      const base = i * L;
      for (const end = ends[i]!; k < end; k++) {
        const feature = features.find(featureKey(hashes[k]!));
        if (feature < 0) continue;
        for (let w = rowStarts[feature]!, last = rowStarts[feature + 1]!; w < last; w++) {
          const at = base + labels[w]!;
          scores[at] = scores[at]! + weights[w]! * scale;
        }
      }
    }
  }
}
