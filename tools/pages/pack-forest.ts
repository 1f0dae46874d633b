import type { Forest } from '../../utils/article/forest.ts';
import type { PackedForest } from '../../utils/article/packed-forest.ts';

const MOST_FEATURES = 2 ** 7;
const MOST_NODES = 2 ** 16;

/** Packs a forest for its file. Throws a RangeError where it is too large for the numbers of one. */
export function packForest({ features, base, roots, right, feature, value, mean }: Forest): PackedForest {
  if (features.length > MOST_FEATURES) throw new RangeError(`${features.length} features are too many`);
  if (feature.length > MOST_NODES) throw new RangeError(`${feature.length} nodes are too many`);
  return {
    ...{ features, base },
    roots: encode(Uint16Array.from(roots)),
    right: encode(Uint16Array.from(right)),
    feature: encode(Int8Array.from(feature)),
    value: encode(Float32Array.from(value)),
    ...(mean ? { mean: encode(Float32Array.from(mean)) } : {}),
  };
}

function encode({ buffer }: { readonly buffer: ArrayBuffer }): string {
  return Buffer.from(buffer).toString('base64');
}
