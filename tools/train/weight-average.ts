/** Sums in double precision, so that the order of many small numbers does not matter. */
interface Sums {
  readonly weights: Float64Array;
  readonly steps: Float64Array;
}

/** Weights and transitions as they are at one moment of a training. */
interface Parameters {
  readonly weights: Float32Array;
  readonly steps: Float32Array;
}

/**
 * The mean of the weights at several moments of a training (Polyak & Juditsky 1992): the last steps of stochastic
 * gradient wander about the best weights, and their mean lies nearer to them than the last one does.
 */
export class WeightAverage {
  #sums: Sums | null = null;
  #count = 0;

  add({ weights, steps }: Parameters): void {
    this.#sums ??= { weights: new Float64Array(weights.length), steps: new Float64Array(steps.length) };
    addTo(this.#sums.weights, weights);
    addTo(this.#sums.steps, steps);
    this.#count += 1;
  }

  /** Writes the mean over what was added; where nothing was, leaves all as it is. */
  writeTo({ weights, steps }: Parameters): void {
    if (this.#sums === null) return;
    for (let k = 0; k < weights.length; k++) weights[k] = this.#sums.weights[k]! / this.#count;
    for (let k = 0; k < steps.length; k++) steps[k] = this.#sums.steps[k]! / this.#count;
  }
}

function addTo(sums: Float64Array, values: Float32Array): void {
  for (let k = 0; k < sums.length; k++) sums[k] = sums[k]! + values[k]!;
}
