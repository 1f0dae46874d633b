/** The declared features of one choice, 0 or 1 each, set by their names. */
export class FeatureValues {
  readonly values: Float32Array;

  /** @param index place of each feature by its name */
  constructor(private readonly index: ReadonlyMap<string, number>) {
    this.values = new Float32Array(index.size);
  }

  set(name: string, holds = true): void {
    if (holds) this.values[this.index.get(name)!] = 1;
  }
}
