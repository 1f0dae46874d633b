import { widen } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { FeatureList, type LexiconMatches, pushSurroundings, REACH } from './features.ts';
import { LABEL_COUNT as L } from './labels.ts';
import { LABELS_SIZE, LexemeSums } from './lexeme-sums.ts';
import type { Model } from './model.ts';
import { REACH as NET_REACH } from './net.ts';
import { NetScorer } from './net-scorer.ts';
import { addFeatures } from './row-sums.ts';
import type { Sentence } from './sentence.ts';

/** Score of a label that is ruled out. */
export const NEVER = -1000;

/** How far a candidate's scores look: the two layers of the network see farthest. */
const SEEN = NET_REACH.first + NET_REACH.second;

/** Scores labels by a model. */
export class Scorer {
  readonly #model: Model;
  readonly #sums: LexemeSums;
  readonly #net: NetScorer;
  readonly #list = new FeatureList();

  constructor(model: Model) {
    this.#model = model;
    this.#sums = new LexemeSums(model);
    this.#net = new NetScorer(model.net);
  }

  /**
   * Scores of the first pass: `[token * LABEL_COUNT + label]`.
   * @param near the tokens to score, by `findCandidates`; at the others every label but O is ruled out
   */
  score(sentence: Sentence, evidence: Evidence, lexicon: LexiconMatches, near: Uint8Array): Float32Array {
    const { words } = sentence;
    const slots = new Int32Array(words.length);
    this.#sums.read(words, widen(near, SEEN), slots);
    const scores = this.#net.score(sentence, evidence, near, slots, this.#sums.hidden);
    const list = this.#list;
    list.clear();
    for (let i = 0; i < words.length; i++) {
      if (near[i] === 0) scores.fill(NEVER, i * L + 1, (i + 1) * L);
      else {
        this.#addLexemes(slots, i, scores);
        pushSurroundings(list, sentence, evidence, lexicon, i);
      }
      list.endToken();
    }
    addFeatures(this.#model, list, scores);
    return scores;
  }

  /** Adds what the words around token `i` add by themselves. */
  #addLexemes(slots: Int32Array, i: number, scores: Float32Array): void {
    const { labels } = this.#sums;
    const count = L;
    const to = i * count;
    for (let j = Math.max(0, i - REACH), last = Math.min(slots.length - 1, i + REACH); j <= last; j++) {
      const from = slots[j]! * LABELS_SIZE + (j - i + REACH) * count;
      for (let label = 0; label < count; label++)
        scores[to + label] = scores[to + label]! + labels[from + label]!;
    }
  }

  /** Adds the weights of each token's features to its scores. */
  addFeatures(list: FeatureList, scores: Float32Array): void {
    addFeatures(this.#model, list, scores);
  }
}
