import {
  createTransitions,
  marginals,
  prepareSteps,
  type Steps,
  type Transitions,
} from '../../utils/ner/crf.ts';
import { LABEL_COUNT as L, labelOf, O, TYPES } from '../../utils/ner/labels.ts';
import { NEVER } from '../../utils/ner/scorer.ts';
import type { Dataset } from './dataset.ts';
import { Random } from './random.ts';
import { WeightAverage } from './weight-average.ts';

/** How to train. */
export interface CrfOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share of the features that each token forgets in each step. */
  readonly dropout: number;
  readonly seed: number;
  /** Share of the sentences that do without the second pass's features. */
  readonly firstPassShare: number;
  /** Epochs after which the weights are averaged to the end; as many as there are for none. */
  readonly averageFrom: number;
  readonly report?: (epoch: number, loss: number) => void;
}

/** Features of the same tokens from three sources. */
export interface FeatureParts {
  readonly first: Dataset;
  /** Those of the document pass. */
  readonly second: Dataset | null;
  /** Those that name the corpus: learned beside the others, and never used afterwards. */
  readonly domain: Dataset | null;
}

/** A trained CRF with a dense row of weights for each feature. */
export interface Crf {
  readonly weights: Float32Array;
  readonly transitions: Transitions;
}

/** What the sums of squared gradients start from, so that the first steps do not overshoot. */
const SQUARES = 1;
/** Times in an epoch that the weights go into the average. */
const SAMPLES = 8;
const MISC = TYPES.indexOf('MISC');
const MISC_LABELS = [0, 1, 2, 3].map((position) => labelOf(MISC, position));

/**
 * Trains a linear-chain CRF by stochastic gradient with AdaGrad (Duchi et al. 2011) on conditional likelihood
 * (Lafferty et al. 2001), feature dropout (Hinton et al. 2012) and, where an O may hide a MISC, the likelihood of
 * all labellings that agree with what is annotated (Tsuboi et al. 2008).
 *
 * @param order the sentences to train on
 */
export function trainCrf(
  parts: FeatureParts,
  featureCount: number,
  order: Int32Array,
  options: CrfOptions,
): Crf {
  const trainer = new CrfTrainer(parts, featureCount, options);
  const random = new Random(options.seed);
  const shuffled = order.slice();
  const { weights, transitions } = trainer.crf;
  const average = new WeightAverage();
  const stride = Math.ceil(shuffled.length / SAMPLES);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(shuffled);
    let loss = 0;
    for (const [k, sentence] of shuffled.entries()) {
      loss += trainer.step(sentence, random);
      if (epoch >= options.averageFrom && (k + 1) % stride === 0)
        average.add({ weights, steps: transitions.steps });
    }
    options.report?.(epoch, loss / shuffled.length);
  }
  average.writeTo({ weights, steps: transitions.steps });
  return trainer.crf;
}

class CrfTrainer {
  readonly crf: Crf;
  readonly #squares: Float32Array;
  readonly #stepSquares = new Float32Array(L * L).fill(1);
  readonly #active = new Int32Array(1 << 20);
  readonly #activeEnds = new Int32Array(4096);

  constructor(
    private readonly parts: FeatureParts,
    featureCount: number,
    private readonly options: CrfOptions,
  ) {
    this.crf = { weights: new Float32Array(featureCount * L), transitions: createTransitions() };
    this.#squares = new Float32Array(featureCount * L).fill(SQUARES);
  }

  /** One step of gradient on one sentence; returns its loss. */
  step(sentence: number, random: Random): number {
    const { labels, sentences, hidesMisc } = this.parts.first;
    const from = sentences[sentence]!;
    const length = sentences[sentence + 1]! - from;
    if (length === 0) return 0;
    const scores = this.#choose(from, length, random);
    const { transitions } = this.crf;
    const expectedSteps = new Float32Array(L * L);
    const prepared = prepareSteps(transitions);
    const gradient = marginals(scores, length, prepared, undefined, expectedSteps);
    const loss =
      hidesMisc[sentence] === 1
        ? subtractAllowed(
            gradient,
            expectedSteps,
            scores,
            prepared,
            allowedLabels(labels, from, length, true),
          )
        : subtractGold(gradient, expectedSteps, labels, from);
    this.#update(gradient, length);
    this.#updateSteps(expectedSteps);
    return loss;
  }

  /** Draws the features that stay, and scores the tokens by them. */
  #choose(from: number, length: number, random: Random): Float32Array {
    const { dropout, firstPassShare } = this.options;
    const { weights } = this.crf;
    const keep = 1 - dropout;
    const scores = new Float32Array(length * L);
    const { first, second, domain } = this.parts;
    const parts = [first];
    if (second !== null && random.next() >= firstPassShare) parts.push(second);
    if (domain !== null) parts.push(domain);
    let count = 0;
    for (let i = 0; i < length; i++) {
      const token = from + i;
      const begin = count;
      for (const { features, ends } of parts) {
        for (let k = token === 0 ? 0 : ends[token - 1]!; k < ends[token]!; k++) {
          if (dropout > 0 && random.next() < dropout) continue;
          this.#active[count++] = features[k]! * L;
        }
      }
      for (let k = begin; k < count; k++) {
        const row = this.#active[k]!;
        for (let label = 0; label < L; label++)
          scores[i * L + label] = scores[i * L + label]! + weights[row + label]!;
      }
      this.#activeEnds[i] = count;
    }
    for (let k = 0; k < scores.length; k++) scores[k] = scores[k]! / keep;
    ruleOut(scores, first.near, from);
    return scores;
  }

  #update(gradient: Float32Array, length: number): void {
    const { weights } = this.crf;
    const { rate } = this.options;
    const squares = this.#squares;
    let k = 0;
    for (let i = 0; i < length; i++) {
      const end = this.#activeEnds[i]!;
      let big = 0;
      for (let label = 0; label < L; label++) {
        const g = gradient[i * L + label]!;
        if (g > 0.002 || g < -0.002) LABELS[big++] = label;
      }
      if (big === 0) {
        k = end;
        continue;
      }
      for (; k < end; k++) {
        const row = this.#active[k]!;
        for (let b = 0; b < big; b++) {
          const label = LABELS[b]!;
          const g = gradient[i * L + label]!;
          const at = row + label;
          const square = squares[at]! + g * g;
          squares[at] = square;
          weights[at] = weights[at]! - (rate * g) / Math.sqrt(square);
        }
      }
    }
  }

  #updateSteps(gradient: Float32Array): void {
    const { steps } = this.crf.transitions;
    for (let k = 0; k < L * L; k++) {
      const g = gradient[k]!;
      if (g === 0 || steps[k] === Number.NEGATIVE_INFINITY) continue;
      this.#stepSquares[k] = this.#stepSquares[k]! + g * g;
      steps[k] = steps[k]! - (this.options.rate * g) / Math.sqrt(this.#stepSquares[k]!);
    }
  }
}

const LABELS = new Int32Array(L);

/** The labels that agree with the gold ones of `length` tokens: `[token * LABEL_COUNT + label]`. */
export function allowedLabels(
  labels: Uint8Array,
  from: number,
  length: number,
  hidesMisc: boolean,
): Uint8Array {
  const allowed = new Uint8Array(length * L);
  for (let i = 0; i < length; i++) {
    const label = labels[from + i]!;
    allowed[i * L + label] = 1;
    if (hidesMisc && label === O) for (const misc of MISC_LABELS) allowed[i * L + misc] = 1;
  }
  return allowed;
}

/** Turns probabilities of labels and steps into gradients by taking away the gold ones; returns the loss. */
export function subtractGold(
  gradient: Float32Array,
  steps: Float32Array,
  labels: Uint8Array,
  from: number,
): number {
  let loss = 0;
  for (let i = 0; i < gradient.length / L; i++) {
    const label = labels[from + i]!;
    const at = i * L + label;
    loss -= Math.log(Math.max(gradient[at]!, 1e-9));
    gradient[at] = gradient[at]! - 1;
    if (i === 0) continue;
    const step = labels[from + i - 1]! * L + label;
    steps[step] = steps[step]! - 1;
  }
  return loss;
}

/** As `subtractGold`, where the gold leaves some labels open; returns the loss of those that are sure. */
export function subtractAllowed(
  gradient: Float32Array,
  steps: Float32Array,
  scores: Float32Array,
  prepared: Steps,
  allowed: Uint8Array,
): number {
  const goldSteps = new Float32Array(L * L);
  const gold = marginals(scores, gradient.length / L, prepared, allowed, goldSteps);
  let loss = 0;
  for (let k = 0; k < gradient.length; k++) {
    if (gold[k]! > 0.99) loss -= Math.log(Math.max(gradient[k]!, 1e-9));
    gradient[k] = gradient[k]! - gold[k]!;
  }
  for (let k = 0; k < L * L; k++) steps[k] = steps[k]! - goldSteps[k]!;
  return loss;
}

/** Scores of a sentence's tokens by all of their features. */
export function scoreSentence(crf: Crf, parts: readonly Dataset[], sentence: number): Float32Array {
  const { sentences } = parts[0]!;
  const from = sentences[sentence]!;
  const length = sentences[sentence + 1]! - from;
  const scores = new Float32Array(length * L);
  for (const { features, ends } of parts) {
    for (let i = 0; i < length; i++) {
      const token = from + i;
      for (let k = token === 0 ? 0 : ends[token - 1]!; k < ends[token]!; k++) {
        const row = features[k]! * L;
        for (let label = 0; label < L; label++)
          scores[i * L + label] = scores[i * L + label]! + crf.weights[row + label]!;
      }
    }
  }
  ruleOut(scores, parts[0]!.near, from);
  return scores;
}

/** Leaves O alone to the tokens that cannot be in a name, as in use. */
export function ruleOut(scores: Float32Array, near: Uint8Array, from: number): void {
  for (let i = 0; i < scores.length / L; i++)
    if (near[from + i] === 0) scores.fill(NEVER, i * L + 1, (i + 1) * L);
}
