import { FEATURE_KEY_BITS } from '../../utils/ner/model.ts';
import { KeyIndex } from '../../utils/ner/word-table.ts';
import type { Dataset } from './dataset.ts';

/** Numbers the features that are worth keeping. */
export class FeatureIndex {
  /** Keys in ascending order; a feature's id is its position. */
  readonly keys: Int32Array;
  readonly #index: KeyIndex;

  /** @param cutoffs fewest times that a feature of each dataset must occur (at most 255) */
  constructor(datasets: readonly Dataset[], cutoffs: readonly number[]) {
    const kept = new Uint8Array(2 ** FEATURE_KEY_BITS);
    const counts = new Uint8Array(2 ** FEATURE_KEY_BITS);
    for (const [d, { features }] of datasets.entries()) {
      counts.fill(0);
      for (const key of features) if (counts[key]! < 255) counts[key] = counts[key]! + 1;
      for (const key of features) if (counts[key]! >= cutoffs[d]!) kept[key] = 1;
    }
    const keys: number[] = [];
    for (let key = 0; key < kept.length; key++) if (kept[key] === 1) keys.push(key);
    this.keys = Int32Array.from(keys);
    this.#index = new KeyIndex(this.keys, FEATURE_KEY_BITS);
  }

  /** The same dataset with ids for keys, without the features that are not kept. */
  number(dataset: Dataset): Dataset {
    const { features } = dataset;
    const ends = new Int32Array(new SharedArrayBuffer(dataset.ends.length * 4));
    let kept = 0;
    let read = 0;
    for (let token = 0; token < ends.length; token++) {
      for (; read < dataset.ends[token]!; read++) {
        const id = this.#index.find(features[read]!);
        if (id >= 0) features[kept++] = id;
      }
      ends[token] = kept;
    }
    return { ...dataset, features: features.subarray(0, kept), ends };
  }
}
