import { createTransitions, marginals, prepareSteps, type Transitions } from '../../utils/ner/crf.ts';
import { LABEL_COUNT as L } from '../../utils/ner/labels.ts';
import {
  CODES,
  convolve,
  embed,
  INPUT_SIZE,
  NET_PARTS,
  NET_SIZES,
  type Net,
  type NetPart,
  REACH,
  rectify,
  TOKEN_INPUTS,
  TRAIT_ROWS,
  TRAIT_SIZE,
  UNKNOWN_CLUSTER,
  WORD_SIZE,
} from '../../utils/ner/net.ts';
import { descend } from './adagrad.ts';
import { CorpusShifts } from './corpus-shifts.ts';
import { allowedLabels, ruleOut, subtractAllowed, subtractGold } from './crf-trainer.ts';
import { initialiseNet } from './net-start.ts';
import { Random } from './random.ts';
import type { WordCodes } from './word-codes.ts';

/** What the network learns from. */
export interface NetDataset {
  /** `[token * TOKEN_INPUTS + k]` */
  readonly inputs: Int32Array;
  /** First token of each sentence, and one past the last. */
  readonly sentences: Int32Array;
  readonly labels: Uint8Array;
  /** For each token: 0 where it is not scored. */
  readonly near: Uint8Array;
  readonly hidesMisc: Uint8Array;
  /** Number of the corpus of each sentence; 0 is the one whose conventions are kept. */
  readonly corpora: Uint8Array;
}

export interface NetOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share of words that are taken for unknown, of inputs and of hidden units that are dropped. */
  readonly dropout: { readonly words: number; readonly inputs: number; readonly hidden: number };
  readonly seed: number;
  readonly report?: (epoch: number, loss: number, trained: TrainedNet) => void;
}

export interface TrainedNet {
  readonly net: Net;
  readonly transitions: Transitions;
}

/**
 * Trains the network under a CRF's likelihood, by AdaGrad with a falling rate; one sentence a step.
 * @param order the sentences to train on
 */
export function trainNet(
  data: NetDataset,
  words: WordCodes,
  order: Int32Array,
  options: NetOptions,
): TrainedNet {
  const random = new Random(options.seed);
  const trainer = new NetTrainer(data, initialiseNet(words, random), options, random);
  const shuffled = order.slice();
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(shuffled);
    let loss = 0;
    for (const [k, sentence] of shuffled.entries()) {
      const done = (epoch + k / shuffled.length) / options.epochs;
      loss += trainer.step(sentence, options.rate * (1 - 0.9 * done));
    }
    options.report?.(epoch, loss / shuffled.length, trainer.trained);
  }
  return trainer.trained;
}

class NetTrainer {
  readonly trained: TrainedNet;
  readonly #squares = byPart((size) => new Float32Array(size).fill(1));
  readonly #gradients = byPart((size) => new Float32Array(size));
  readonly #stepSquares = new Float32Array(L * L).fill(1);
  readonly #shifts: CorpusShifts;

  constructor(
    private readonly data: NetDataset,
    net: Net,
    private readonly options: NetOptions,
    private readonly random: Random,
  ) {
    this.trained = { net, transitions: createTransitions() };
    this.#shifts = new CorpusShifts(net);
  }

  step(sentence: number, rate: number): number {
    const { labels, sentences, hidesMisc, corpora } = this.data;
    const { net, transitions } = this.trained;
    const { dropout } = this.options;
    const from = sentences[sentence]!;
    const length = sentences[sentence + 1]! - from;
    if (length === 0) return 0;
    const inputs = this.data.inputs.slice(from * TOKEN_INPUTS, (from + length) * TOKEN_INPUTS);
    for (let i = 0; i < length; i++)
      if (this.random.next() < dropout.words) inputs[i * TOKEN_INPUTS] = UNKNOWN_CLUSTER;
    const x = new Float32Array(length * INPUT_SIZE);
    for (let i = 0; i < length; i++) embed(net, inputs, i * TOKEN_INPUTS, x, i * INPUT_SIZE);
    const keptInputs = this.#drop(x, dropout.inputs);
    const near = this.data.near.subarray(from, from + length);
    const lower = convolve(x, length, REACH.first, net.first, net.firstBias, widen(near));
    rectify(lower);
    const keptLower = this.#drop(lower, dropout.hidden);
    const corpus = corpora[sentence]!;
    const shifted = this.#shifts.apply(corpus);
    const upper = convolve(lower, length, REACH.second, net.second, shifted.secondBias, near);
    rectify(upper);
    const keptUpper = this.#drop(upper, dropout.hidden);
    const scores = convolve(upper, length, 0, shifted.output, shifted.outputBias, near);
    ruleOut(scores, near, 0);
    const steps = new Float32Array(L * L);
    const prepared = prepareSteps(transitions);
    const gradient = marginals(scores, length, prepared, undefined, steps);
    const loss =
      hidesMisc[sentence] === 1
        ? subtractAllowed(gradient, steps, scores, prepared, allowedLabels(labels, from, length, true))
        : subtractGold(gradient, steps, labels, from);
    for (let i = 0; i < length; i++) if (near[i] === 0) gradient.fill(0, i * L, (i + 1) * L);
    const g = this.#gradients;
    const toUpper = backward(upper, gradient, length, 0, shifted.output, g.output, g.outputBias);
    mask(toUpper, upper, keptUpper);
    const toLower = backward(lower, toUpper, length, REACH.second, net.second, g.second, g.secondBias);
    mask(toLower, lower, keptLower);
    const toX = backward(x, toLower, length, REACH.first, net.first, g.first, g.firstBias);
    for (let k = 0; k < toX.length; k++) toX[k] = toX[k]! * keptInputs[k]!;
    this.#shifts.update(corpus, g, rate);
    for (const part of DENSE) this.#updateDense(part, rate);
    for (let i = 0; i < length; i++) this.#updateRows(inputs, i * TOKEN_INPUTS, toX, i * INPUT_SIZE, rate);
    for (let k = 0; k < L * L; k++) {
      const s = steps[k]!;
      if (s === 0 || transitions.steps[k] === Number.NEGATIVE_INFINITY) continue;
      this.#stepSquares[k] = this.#stepSquares[k]! + s * s;
      transitions.steps[k] = transitions.steps[k]! - (rate * s) / Math.sqrt(this.#stepSquares[k]!);
    }
    return loss;
  }

  /** Drops values in place; returns what each was multiplied by. */
  #drop(values: Float32Array, share: number): Float32Array {
    const kept = new Float32Array(values.length);
    const scale = 1 / (1 - share);
    for (let k = 0; k < values.length; k++) {
      if (this.random.next() < share) values[k] = 0;
      else {
        values[k] = values[k]! * scale;
        kept[k] = scale;
      }
    }
    return kept;
  }

  #updateDense(part: NetPart, rate: number): void {
    const gradients = this.#gradients[part];
    descend(this.trained.net[part], this.#squares[part], gradients, rate);
    gradients.fill(0);
  }

  #updateRow(
    part: NetPart,
    row: number,
    size: number,
    gradient: Float32Array,
    at: number,
    rate: number,
  ): void {
    const weights = this.trained.net[part];
    const squares = this.#squares[part];
    for (let d = 0; d < size; d++) {
      const g = gradient[at + d]!;
      const k = row * size + d;
      squares[k] = squares[k]! + g * g;
      weights[k] = weights[k]! - (rate * g) / Math.sqrt(squares[k]!);
    }
  }

  #updateRows(inputs: Int32Array, from: number, gradient: Float32Array, at: number, rate: number): void {
    this.#updateRow('clusters', inputs[from]!, WORD_SIZE, gradient, at, rate);
    if (inputs[from] !== UNKNOWN_CLUSTER)
      for (let part = 0; part < CODES; part++)
        this.#updateRow('codes', part * 256 + inputs[from + 1 + part]!, WORD_SIZE, gradient, at, rate);
    let base = 0;
    for (const [trait, rows] of TRAIT_ROWS.entries()) {
      const row = base + inputs[from + 1 + CODES + trait]!;
      this.#updateRow('traits', row, TRAIT_SIZE, gradient, at + WORD_SIZE + trait * TRAIT_SIZE, rate);
      base += rows;
    }
  }
}

const DENSE = ['first', 'firstBias', 'second', 'secondBias', 'output', 'outputBias'] as const;

const byPart = (create: (size: number) => Float32Array): Record<NetPart, Float32Array> =>
  Object.fromEntries(NET_PARTS.map((part) => [part, create(NET_SIZES[part])])) as Record<
    NetPart,
    Float32Array
  >;

/** The tokens that the second layer looks at where it is worked out at these. */
function widen(near: Uint8Array): Uint8Array {
  const wide = new Uint8Array(near.length);
  for (let i = 0; i < near.length; i++)
    if (near[i] === 1) wide.fill(1, Math.max(0, i - REACH.second), i + REACH.second + 1);
  return wide;
}

/** No gradient flows through what was cut off or dropped. */
function mask(gradient: Float32Array, values: Float32Array, kept: Float32Array): void {
  for (let k = 0; k < gradient.length; k++) gradient[k] = values[k]! > 0 ? gradient[k]! * kept[k]! : 0;
}

function isZero(values: Float32Array, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (values[k] !== 0) return false;
  return true;
}

/** Gradients of a layer: adds to those of its weights and bias, returns that of its input. */
function backward(
  x: Float32Array,
  gradient: Float32Array,
  length: number,
  reach: number,
  weights: Float32Array,
  toWeights: Float32Array,
  toBias: Float32Array,
): Float32Array {
  const size = toBias.length;
  const width = x.length / length;
  const toX = new Float32Array(x.length);
  for (let i = 0; i < length; i++) {
    const out = i * size;
    if (isZero(gradient, out, out + size)) continue;
    for (let h = 0; h < size; h++) toBias[h] = toBias[h]! + gradient[out + h]!;
    const last = Math.min(length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= last; j++) {
      let row = (j - i + reach) * width * size;
      for (let d = j * width, end = d + width; d < end; d++, row += size) {
        const value = x[d]!;
        let sum = 0;
        if (value === 0) for (let h = 0; h < size; h++) sum += weights[row + h]! * gradient[out + h]!;
        else
          for (let h = 0; h < size; h++) {
            const g = gradient[out + h]!;
            toWeights[row + h] = toWeights[row + h]! + value * g;
            sum += weights[row + h]! * g;
          }
        toX[d] = toX[d]! + sum;
      }
    }
  }
  return toX;
}
