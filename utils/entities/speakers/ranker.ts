/**
 * A small scoring net: features → one hidden layer (tanh) → a score. Candidates of one decision are compared by score.
 * Its numbers are trained by the project's own code (tools/quotes).
 */
export interface Ranker {
  readonly inputs: number;
  readonly hidden: number;
  /** Hidden weights, row by row (`hidden` × `inputs`), hidden biases, output weights, direct output weights of the inputs. */
  readonly weights: ArrayLike<number>;
}

/** How many numbers a ranker of this shape has. */
export function countWeights(inputs: number, hidden: number): number {
  return hidden * inputs + hidden + hidden + inputs;
}

/** Score of one candidate. */
export function scoreCandidate(ranker: Ranker, features: ArrayLike<number>): number {
  const { inputs, hidden, weights } = ranker;
  const biases = hidden * inputs;
  const outputs = biases + hidden;
  const direct = outputs + hidden;
  // Few features hold of the many that are declared: those alone are gone through for each unit.
  const held: number[] = [];
  for (let input = 0; input < inputs; input += 1) if (features[input]) held.push(input);
  let score = 0;
  for (const input of held) score += features[input]! * weights[direct + input]!;
  for (let unit = 0; unit < hidden; unit += 1) {
    let sum = weights[biases + unit]!;
    const row = unit * inputs;
    for (const input of held) sum += features[input]! * weights[row + input]!;
    score += weights[outputs + unit]! * Math.tanh(sum);
  }
  return score;
}

/** Index of the best of several candidates; the first of equals. */
export function pickBest(ranker: Ranker, candidates: readonly ArrayLike<number>[]): number {
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (const [index, features] of candidates.entries()) {
    const score = scoreCandidate(ranker, features);
    if (score > top) {
      top = score;
      best = index;
    }
  }
  return best;
}
