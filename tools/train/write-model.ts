import { checksum } from '../../utils/ner/bytes.ts';
import type { Transitions } from '../../utils/ner/crf.ts';
import { LABEL_COUNT as L } from '../../utils/ner/labels.ts';
import { MAGIC, MODEL_VERSION } from '../../utils/ner/model.ts';
import { NET_PARTS, type Net } from '../../utils/ner/net.ts';
import type { WordColumns } from './word-columns.ts';

/** What goes into a model file. */
export interface TrainedModel {
  readonly lang: string;
  readonly transitions: Transitions;
  readonly words: WordColumns;
  readonly net: Net;
  /** Ascending keys of the features and their dense rows of weights. */
  readonly keys: Int32Array;
  readonly weights: Float32Array;
}

class ByteWriter {
  readonly #parts: Uint8Array[] = [];

  raw(bytes: Uint8Array): void {
    this.#parts.push(bytes);
  }

  u8(value: number): void {
    this.raw(Uint8Array.of(value));
  }

  u32(value: number): void {
    this.raw(new Uint8Array(Uint32Array.of(value).buffer));
  }

  floats(values: Float32Array): void {
    this.raw(new Uint8Array(values.slice().buffer));
  }

  ascending(values: ArrayLike<number>): void {
    const bytes: number[] = [];
    let last = 0;
    for (let i = 0; i < values.length; i++) {
      let step = values[i]! - last;
      last = values[i]!;
      while (step > 127) {
        bytes.push((step & 127) | 128);
        step >>>= 7;
      }
      bytes.push(step);
    }
    this.raw(Uint8Array.from(bytes));
  }

  join(): Uint8Array {
    return new Uint8Array(Buffer.concat(this.#parts));
  }
}

/** Weights below this say nothing. */
export const PRUNE = 0.05;
/** Larger weights are cut to this; 127 steps lead to it. */
const LARGEST = 3;

/** Whole numbers from -127 to 127 and what 1 is worth. */
function writeQuantised(body: ByteWriter, values: Float32Array): void {
  let largest = 1e-9;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  const scale = largest / 127;
  body.floats(Float32Array.of(scale));
  body.raw(new Uint8Array(Int8Array.from(values, (value) => Math.round(value / scale)).buffer));
}

/** Writes a model file: int8 weights, sparse rows, keys as differences. Layout: see `readModel`. */
export function writeModel({ lang, transitions, words, net, keys, weights }: TrainedModel): Uint8Array {
  const body = new ByteWriter();
  body.floats(transitions.steps);
  body.floats(transitions.starts);
  body.floats(transitions.ends);
  body.u32(words.keys.length);
  body.ascending(words.keys);
  body.raw(Uint8Array.from(words.clusters, (id) => id & 255));
  body.raw(Uint8Array.from(words.clusters, (id) => id >> 8));
  body.raw(words.codes);
  body.raw(words.middle);
  body.raw(words.coarse);
  for (const part of NET_PARTS) writeQuantised(body, net[part]);
  const scale = LARGEST / 127;
  const keptKeys: number[] = [];
  const masks: number[] = [];
  const values: number[] = [];
  for (let f = 0; f < keys.length; f++) {
    let mask = 0;
    for (let label = 0; label < L; label++) {
      const weight = weights[f * L + label]!;
      if (Math.abs(weight) < PRUNE) continue;
      mask |= 1 << label;
      values.push(Math.max(-127, Math.min(127, Math.round(weight / scale))));
    }
    if (mask === 0) continue;
    keptKeys.push(keys[f]!);
    masks.push(mask);
  }
  body.u32(keptKeys.length);
  body.ascending(keptKeys);
  for (const shift of [0, 8, 16]) body.raw(Uint8Array.from(masks, (mask) => (mask >> shift) & 255));
  body.u32(values.length);
  body.floats(Float32Array.of(scale));
  body.raw(new Uint8Array(Int8Array.from(values).buffer));
  const bytes = body.join();
  const file = new ByteWriter();
  file.u32(MAGIC);
  file.u8(MODEL_VERSION);
  file.u8(lang.length);
  file.raw(Buffer.from(lang, 'latin1'));
  file.u32(bytes.length);
  file.u32(checksum(bytes));
  file.raw(bytes);
  return file.join();
}
