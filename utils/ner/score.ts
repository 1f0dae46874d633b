import type { FeatureList } from './features.ts';
import { LABEL_COUNT as L } from './labels.ts';
import { featureKey, type Model } from './model.ts';

/** Adds the weights of each token's features to its scores: `[token * LABEL_COUNT + label]`. */
export function addScores(model: Model, list: FeatureList, scores: Float32Array): void {
  const { features, rowStarts, labels, weights, scale } = model;
  const { hashes, ends } = list;
  let k = 0;
  for (let i = 0; i < ends.length; i++) {
    const base = i * L;
    for (const end = ends[i]!; k < end; k++) {
      const feature = features.find(featureKey(hashes[k]!));
      if (feature < 0) continue;
      for (let w = rowStarts[feature]!, last = rowStarts[feature + 1]!; w < last; w++) {
        const at = base + labels[w]!;
        scores[at] = scores[at]! + weights[w]! * scale;
      }
    }
  }
}
