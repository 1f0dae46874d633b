import type { FeatureList } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Model } from './model.ts';

/**
 * Adds the weights of each token's features to its scores.
 * @param scores those of the first token of the list begin at `at`: `[at + token * LABEL_COUNT + label]`
 */
export function addFeatures(model: Model, list: FeatureList, scores: Float32Array, at = 0): void {
  const { features } = model;
  const { hashes, ends } = list;
  const count = LABEL_COUNT;
  let from = 0;
  for (let i = 0, base = at; i < ends.length; i++, base += count) {
    features.add(hashes, from, ends[i]!, scores, base);
    from = ends[i]!;
  }
}
