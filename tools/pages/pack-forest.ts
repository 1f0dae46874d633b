import type { Forest } from '../../utils/article/forest.ts';
import { LEAF, type PackedForest } from '../../utils/article/packed-forest.ts';

/** Packs a forest for its file. Throws a RangeError where it asks more features than a byte can tell apart. */
export function packForest({ features, base, feature, value, mean }: Forest): PackedForest {
  if (features.length >= LEAF) throw new RangeError(`${features.length} features are too many`);
  return {
    ...{ features, base },
    feature: encode(Uint8Array.from(feature, (column) => (column < 0 ? LEAF : column))),
    value: encode(new Uint8Array(Float32Array.from(value).buffer)),
    ...(mean ? { mean: encode(new Uint8Array(Float32Array.from(mean).buffer)) } : {}),
  };
}

function encode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
