/** How a forest is grown. */
export interface BoostOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly minHessian: number;
  readonly lambda: number;
  readonly featureShare: number;
  readonly rowShare: number;
  readonly seed: number;
}
