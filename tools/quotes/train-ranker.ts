import { countWeights, type Ranker } from '../../utils/entities/speakers/ranker.ts';
import type { Example } from './examples.ts';

export interface TrainingOptions {
  readonly inputs: number;
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  /** L2 penalty on every weight. */
  readonly decay: number;
  readonly seed: number;
}

/** Trains a ranker by softmax over each decision's candidates (Adam, one decision at a time in batches of 16). Deterministic. */
export function trainRanker(examples: readonly Example[], options: TrainingOptions): Ranker {
  const { inputs, hidden, epochs, seed } = options;
  const random = seededRandom(seed);
  const size = countWeights(inputs, hidden);
  const weights = new Float64Array(size);
  for (let at = 0; at < size; at += 1)
    weights[at] = (random() - 0.5) * (at < hidden * inputs ? 0.3 : at < (inputs + 2) * hidden ? 0.5 : 0);
  const gradient = new Float64Array(size);
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  const order = examples.map((_, at) => at);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const rate = options.rate * (1 - epoch / epochs);
    for (let from = 0; from < order.length; from += 16) {
      gradient.fill(0);
      const batch = order.slice(from, from + 16);
      for (const at of batch) addGradient(examples[at]!, { inputs, hidden, weights }, gradient);
      step += 1;
      for (let at = 0; at < size; at += 1) {
        const slope = gradient[at]! / batch.length + options.decay * weights[at]!;
        first[at] = 0.9 * first[at]! + 0.1 * slope;
        second[at] = 0.999 * second[at]! + 0.001 * slope * slope;
        const mean = first[at]! / (1 - 0.9 ** step);
        const spread = second[at]! / (1 - 0.999 ** step);
        weights[at]! -= (rate * mean) / (Math.sqrt(spread) + 1e-8);
      }
    }
  }
  return { inputs, hidden, weights };
}

/** Adds the slope of the loss -log(sum of the right candidates' probability). */
function addGradient(
  example: Example,
  ranker: Ranker & { weights: Float64Array },
  gradient: Float64Array,
): void {
  const { inputs, hidden, weights } = ranker;
  const biases = hidden * inputs;
  const outputs = biases + hidden;
  const direct = outputs + hidden;
  const active = example.candidates.map((values) => [...values.keys()].filter((at) => values[at] !== 0));
  const units = active.map((list) => {
    const layer = new Float64Array(hidden);
    for (let unit = 0; unit < hidden; unit += 1) {
      let sum = weights[biases + unit]!;
      for (const input of list) sum += weights[unit * inputs + input]!;
      layer[unit] = Math.tanh(sum);
    }
    return layer;
  });
  const scores = active.map((list, at) => {
    let score = 0;
    for (const input of list) score += weights[direct + input]!;
    for (let unit = 0; unit < hidden; unit += 1) score += weights[outputs + unit]! * units[at]![unit]!;
    return score;
  });
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  const right = powers.reduce((sum, power, at) => sum + (example.right[at] ? power : 0), 0);
  for (const [at, list] of active.entries()) {
    const share = powers[at]! / total;
    const slope = share - (example.right[at] ? powers[at]! / right : 0);
    if (Math.abs(slope) < 1e-7) continue;
    for (const input of list) gradient[direct + input]! += slope;
    for (let unit = 0; unit < hidden; unit += 1) {
      const value = units[at]![unit]!;
      gradient[outputs + unit]! += slope * value;
      const inner = slope * weights[outputs + unit]! * (1 - value * value);
      gradient[biases + unit]! += inner;
      for (const input of list) gradient[unit * inputs + input]! += inner;
    }
  }
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
}

/** Mulberry32. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
