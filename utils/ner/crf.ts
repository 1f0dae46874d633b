import { LABEL_COUNT, mayEnd, mayFollow, mayStart } from './labels.ts';

/** Weights between neighbouring labels; illegal steps are -Infinity. */
export interface Transitions {
  /** `[from * LABEL_COUNT + to]` */
  readonly steps: Float32Array;
  readonly starts: Float32Array;
  readonly ends: Float32Array;
}

const L = LABEL_COUNT;

/** The legal steps one after another, by the label that they lead to; those to label t begin at `STEPS_TO[t]`. */
const STEPS: readonly { readonly from: number; readonly to: number }[] = Array.from({ length: L }, (_, to) =>
  Array.from({ length: L }, (_, from) => ({ from, to })).filter((step) => mayFollow(step.from, to)),
).flat();
const STEP_FROM = Uint8Array.from(STEPS, (step) => step.from);
const STEP_TO = Uint8Array.from(STEPS, (step) => step.to);
/** Place of each legal step in `Transitions.steps`. */
const STEP_PLACE = Uint16Array.from(STEPS, ({ from, to }) => from * L + to);
const STEPS_TO = Uint8Array.from(
  { length: L + 1 },
  (_, label) => STEPS.filter(({ to }) => to < label).length,
);

/** Transitions of weight 0 with the illegal ones ruled out. */
export function createTransitions(): Transitions {
  const steps = new Float32Array(L * L).fill(Number.NEGATIVE_INFINITY);
  for (const place of STEP_PLACE) steps[place] = 0;
  const rule = (isLegal: (label: number) => boolean) =>
    Float32Array.from({ length: L }, (_, label) => (isLegal(label) ? 0 : Number.NEGATIVE_INFINITY));
  return { steps, starts: rule(mayStart), ends: rule(mayEnd) };
}

/** Transitions made ready: what is worked out once, and used for each stretch of a text. */
export interface Steps {
  /** Of the legal steps, in the order of `STEPS`. */
  readonly weights: Float32Array;
  /** Their exponentials, and those of `starts` and `ends`. */
  readonly factors: Float32Array;
  readonly startFactors: Float32Array;
  readonly endFactors: Float32Array;
  readonly starts: Float32Array;
  readonly ends: Float32Array;
}

/** Makes transitions ready. Later changes to them are not seen. */
export function prepareSteps({ steps, starts, ends }: Transitions): Steps {
  const weights = Float32Array.from(STEP_PLACE, (place) => steps[place]!);
  return {
    weights,
    factors: weights.map(Math.exp),
    startFactors: starts.map(Math.exp),
    endFactors: ends.map(Math.exp),
    starts: starts.slice(),
    ends: ends.slice(),
  };
}

/** Where the decoder keeps what it needs until it is done. */
let trail = new Uint8Array(1024);
const columns = [new Float32Array(L), new Float32Array(L)] as const;

/** The best legal labels for `length` tokens of emission scores `[token * LABEL_COUNT + label]` (Viterbi). */
export function decode(scores: Float32Array, length: number, steps: Steps): Uint8Array {
  const { weights, starts, ends } = steps;
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  if (length * L > trail.length) trail = new Uint8Array(length * L * 2);
  const back = trail;
  let [current, next] = columns;
  for (let label = 0; label < L; label++) current[label] = starts[label]! + scores[label]!;
  for (let i = 1; i < length; i++) {
    for (let to = 0; to < L; to++) {
      let best = Number.NEGATIVE_INFINITY;
      let bestFrom = 0;
      for (let e = STEPS_TO[to]!, end = STEPS_TO[to + 1]!; e < end; e++) {
        const score = current[STEP_FROM[e]!]! + weights[e]!;
        if (score > best) {
          best = score;
          bestFrom = STEP_FROM[e]!;
        }
      }
      next[to] = best + scores[i * L + to]!;
      back[i * L + to] = bestFrom;
    }
    [current, next] = [next, current];
  }
  let label = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let last = 0; last < L; last++) {
    const score = current[last]! + ends[last]!;
    if (score > best) {
      best = score;
      label = last;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * L + label]!;
  }
  return labels;
}

/**
 * Probability of each label at each token (forward-backward on scaled exponentials).
 * @param allowed where given, labels with 0 are ruled out: `[token * LABEL_COUNT + label]`
 * @param pairs where given, receives the summed probability of each step `[from * LABEL_COUNT + to]`
 * @returns `[token * LABEL_COUNT + label]`
 */
export function marginals(
  scores: Float32Array,
  length: number,
  steps: Steps,
  allowed?: Uint8Array,
  pairs?: Float32Array,
): Float32Array {
  const { factors: expSteps, startFactors, endFactors } = steps;
  const stepCount = STEP_PLACE.length;
  const emit = exponentiate(scores, length, allowed);
  const forward = new Float32Array(length * L);
  const backward = takeScratch(length * L);
  for (let label = 0; label < L; label++) forward[label] = startFactors[label]! * emit[label]!;
  normalise(forward, 0);
  for (let at = L; at < length * L; at += L) {
    for (let e = 0; e < stepCount; e++) {
      const to = at + STEP_TO[e]!;
      forward[to] = forward[to]! + forward[at - L + STEP_FROM[e]!]! * expSteps[e]!;
    }
    for (let k = at; k < at + L; k++) forward[k] = forward[k]! * emit[k]!;
    normalise(forward, at);
  }
  const last = (length - 1) * L;
  for (let label = 0; label < L; label++) backward[last + label] = endFactors[label]!;
  normalise(backward, last);
  const ahead = new Float32Array(L);
  for (let at = last - L; at >= 0; at -= L) {
    for (let label = 0; label < L; label++) ahead[label] = emit[at + L + label]! * backward[at + L + label]!;
    for (let e = 0; e < stepCount; e++) {
      const from = at + STEP_FROM[e]!;
      backward[from] = backward[from]! + expSteps[e]! * ahead[STEP_TO[e]!]!;
    }
    normalise(backward, at);
    if (pairs !== undefined) addPairs(pairs, forward, at, expSteps, ahead);
  }
  for (let at = 0; at < length * L; at += L) {
    for (let k = at; k < at + L; k++) forward[k] = forward[k]! * backward[k]!;
    normalise(forward, at);
  }
  return forward;
}

let scratch = new Float32Array(1024);

/** Zeros to work with until the next call. */
function takeScratch(size: number): Float32Array {
  if (size > scratch.length) scratch = new Float32Array(size * 2);
  else scratch.fill(0, 0, size);
  return scratch;
}

/** What each label's score is worth as a factor, the best of a token at 1. */
function exponentiate(scores: Float32Array, length: number, allowed: Uint8Array | undefined): Float32Array {
  const emit = new Float32Array(length * L);
  for (let at = 0; at < length * L; at += L) {
    let top = Number.NEGATIVE_INFINITY;
    for (let k = at; k < at + L; k++) if (scores[k]! > top) top = scores[k]!;
    for (let k = at; k < at + L; k++)
      emit[k] = allowed !== undefined && allowed[k] === 0 ? 0 : Math.exp(Math.max(scores[k]! - top, -60));
  }
  return emit;
}

/** Brings the numbers of a token to a sum of 1. */
function normalise(values: Float32Array, at: number): void {
  let sum = 0;
  for (let k = at; k < at + L; k++) sum += values[k]!;
  const scale = 1 / sum;
  for (let k = at; k < at + L; k++) values[k] = values[k]! * scale;
}

/** Adds the probability of each step from the token at `at` to the next. */
function addPairs(
  pairs: Float32Array,
  forward: Float32Array,
  at: number,
  expSteps: Float32Array,
  ahead: Float32Array,
): void {
  const weights = new Float32Array(expSteps.length);
  let sum = 0;
  for (let e = 0; e < weights.length; e++) {
    weights[e] = forward[at + STEP_FROM[e]!]! * expSteps[e]! * ahead[STEP_TO[e]!]!;
    sum += weights[e]!;
  }
  const scale = 1 / sum;
  for (let e = 0; e < weights.length; e++) {
    const place = STEP_PLACE[e]!;
    pairs[place] = pairs[place]! + weights[e]! * scale;
  }
}
