import { LABEL_COUNT, mayEnd, mayFollow, mayStart } from './labels.ts';

/** Weights between neighbouring labels; illegal steps are -Infinity. */
export interface Transitions {
  /** `[from * LABEL_COUNT + to]` */
  readonly steps: Float32Array;
  readonly starts: Float32Array;
  readonly ends: Float32Array;
}

const L = LABEL_COUNT;

/** Legal steps that follow each label, for sparse loops. */
const NEXT: readonly (readonly number[])[] = Array.from({ length: L }, (_, from) =>
  Array.from({ length: L }, (_, to) => to).filter((to) => mayFollow(from, to)),
);
/** Legal steps that lead to each label. */
export const PREVIOUS: readonly (readonly number[])[] = Array.from({ length: L }, (_, to) =>
  Array.from({ length: L }, (_, from) => from).filter((from) => mayFollow(from, to)),
);

/** Transitions of weight 0 with the illegal ones ruled out. */
export function createTransitions(): Transitions {
  const steps = new Float32Array(L * L).fill(Number.NEGATIVE_INFINITY);
  for (let from = 0; from < L; from++) for (const to of NEXT[from]!) steps[from * L + to] = 0;
  const rule = (isLegal: (label: number) => boolean) =>
    Float32Array.from({ length: L }, (_, label) => (isLegal(label) ? 0 : Number.NEGATIVE_INFINITY));
  return { steps, starts: rule(mayStart), ends: rule(mayEnd) };
}

/** The best legal labels for `length` tokens of emission scores `[token * LABEL_COUNT + label]` (Viterbi). */
export function decode(scores: Float32Array, length: number, transitions: Transitions): Uint8Array {
  const { steps, starts, ends } = transitions;
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const back = new Uint8Array(length * L);
  let current = new Float32Array(L);
  let next = new Float32Array(L);
  for (let label = 0; label < L; label++) current[label] = starts[label]! + scores[label]!;
  for (let i = 1; i < length; i++) {
    for (let to = 0; to < L; to++) {
      let best = Number.NEGATIVE_INFINITY;
      let bestFrom = 0;
      for (const from of PREVIOUS[to]!) {
        const score = current[from]! + steps[from * L + to]!;
        if (score > best) {
          best = score;
          bestFrom = from;
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
  transitions: Transitions,
  allowed?: Uint8Array,
  pairs?: Float32Array,
): Float32Array {
  const expSteps = new Float32Array(L * L);
  for (let k = 0; k < L * L; k++) expSteps[k] = Math.exp(transitions.steps[k]!);
  const emit = new Float32Array(length * L);
  for (let i = 0; i < length; i++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let k = i * L; k < (i + 1) * L; k++) if (scores[k]! > top) top = scores[k]!;
    for (let k = i * L; k < (i + 1) * L; k++)
      emit[k] = allowed !== undefined && allowed[k] === 0 ? 0 : Math.exp(Math.max(scores[k]! - top, -60));
  }
  const forward = new Float32Array(length * L);
  const backward = new Float32Array(length * L);
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let to = 0; to < L; to++) {
      let value = 0;
      if (i === 0) value = Math.exp(transitions.starts[to]!);
      else for (const from of PREVIOUS[to]!) value += forward[(i - 1) * L + from]! * expSteps[from * L + to]!;
      value *= emit[i * L + to]!;
      forward[i * L + to] = value;
      sum += value;
    }
    const scale = 1 / sum;
    for (let k = i * L; k < (i + 1) * L; k++) forward[k] = forward[k]! * scale;
  }
  for (let i = length - 1; i >= 0; i--) {
    let sum = 0;
    for (let from = 0; from < L; from++) {
      let value = 0;
      if (i === length - 1) value = Math.exp(transitions.ends[from]!);
      else
        for (const to of NEXT[from]!)
          value += expSteps[from * L + to]! * emit[(i + 1) * L + to]! * backward[(i + 1) * L + to]!;
      backward[i * L + from] = value;
      sum += value;
    }
    const scale = 1 / sum;
    for (let k = i * L; k < (i + 1) * L; k++) backward[k] = backward[k]! * scale;
    if (pairs !== undefined && i < length - 1) addPairs(pairs, i, forward, backward, emit, expSteps);
  }
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let k = i * L; k < (i + 1) * L; k++) sum += forward[k]! * backward[k]!;
    const scale = 1 / sum;
    for (let k = i * L; k < (i + 1) * L; k++) forward[k] = forward[k]! * backward[k]! * scale;
  }
  return forward;
}

function addPairs(
  pairs: Float32Array,
  i: number,
  forward: Float32Array,
  backward: Float32Array,
  emit: Float32Array,
  expSteps: Float32Array,
): void {
  let sum = 0;
  for (let from = 0; from < L; from++)
    for (const to of NEXT[from]!)
      sum +=
        forward[i * L + from]! *
        expSteps[from * L + to]! *
        emit[(i + 1) * L + to]! *
        backward[(i + 1) * L + to]!;
  const scale = 1 / sum;
  for (let from = 0; from < L; from++)
    for (const to of NEXT[from]!)
      pairs[from * L + to] =
        pairs[from * L + to]! +
        scale *
          forward[i * L + from]! *
          expSteps[from * L + to]! *
          emit[(i + 1) * L + to]! *
          backward[(i + 1) * L + to]!;
}
