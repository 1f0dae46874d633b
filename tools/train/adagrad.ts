/**
 * Moves values against a gradient, each by a rate that falls with what it has seen (AdaGrad, Duchi et al. 2011).
 * @param squares sums of the squared gradients so far, as many as values
 */
export function descend(
  values: Float32Array,
  squares: Float32Array,
  gradients: Float32Array,
  rate: number,
): void {
  for (let k = 0; k < values.length; k++) {
    const g = gradients[k]!;
    if (g === 0) continue;
    squares[k] = squares[k]! + g * g;
    values[k] = values[k]! - (rate * g) / Math.sqrt(squares[k]!);
  }
}
