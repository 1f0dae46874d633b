import { ByteReader, checksum, ModelError } from './bytes.ts';
import type { Transitions } from './crf.ts';
import { LABEL_COUNT as L } from './labels.ts';
import { createWordTable, KeyIndex, type WordTable } from './word-table.ts';

/** Bits of a feature's hash that the model keeps. */
export const FEATURE_KEY_BITS = 28;

/** The key of a feature in the model. */
export const featureKey = (hash: number): number => hash >>> (32 - FEATURE_KEY_BITS);

/** A trained model, ready to use. */
export interface Model {
  /** BCP 47 primary subtag of the language it reads. */
  readonly lang: string;
  readonly words: WordTable;
  readonly features: KeyIndex;
  /** Weights of feature f stand from `rowStarts[f]` to `rowStarts[f + 1]` in the next two. */
  readonly rowStarts: Int32Array;
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
  /** What a weight of 1 is worth. */
  readonly scale: number;
  readonly transitions: Transitions;
}

/** The first bytes of a model file: "BGNM". */
export const MAGIC = 0x4d4e4742;
/** Raised with every change of the file's layout or of the features. */
export const MODEL_VERSION = 1;

function readWords(reader: ByteReader): WordTable {
  const count = reader.u32();
  const keys = reader.ascending(count);
  const low = reader.bytes(count);
  const high = reader.bytes(count);
  const fine = Uint16Array.from(low, (byte, i) => byte | (high[i]! << 8));
  return createWordTable(keys, fine, reader.bytes(count), reader.bytes(count));
}

/**
 * Reads a model file as `npm run train` writes it.
 * @throws ModelError where the file is none, is cut off or damaged, or is of another version
 */
export function readModel(bytes: ArrayBuffer): Model {
  const reader = new ByteReader(bytes);
  if (bytes.byteLength < 16 || reader.u32() !== MAGIC)
    throw new ModelError('This is not a model of Backgrounder.');
  const version = reader.u8();
  if (version !== MODEL_VERSION)
    throw new ModelError(`The model is of version ${version}; this build reads version ${MODEL_VERSION}.`);
  const lang = String.fromCharCode(...reader.bytes(reader.u8()));
  const size = reader.u32();
  const sum = reader.u32();
  const body = new Uint8Array(bytes).subarray(bytes.byteLength - size);
  if (bytes.byteLength < size + 14 + lang.length) throw new ModelError('The model file is cut off.');
  if (checksum(body) !== sum) throw new ModelError('The model file is damaged.');
  const transitions = { steps: reader.floats(L * L), starts: reader.floats(L), ends: reader.floats(L) };
  const words = readWords(reader);
  const count = reader.u32();
  const features = new KeyIndex(reader.ascending(count));
  const masks = [reader.bytes(count), reader.bytes(count), reader.bytes(count)] as const;
  const weightCount = reader.u32();
  const scale = reader.f32();
  const raw = reader.bytes(weightCount);
  const rowStarts = new Int32Array(count + 1);
  const labels = new Uint8Array(weightCount);
  let at = 0;
  for (let f = 0; f < count; f++) {
    rowStarts[f] = at;
    const mask = masks[0][f]! | (masks[1][f]! << 8) | (masks[2][f]! << 16);
    for (let label = 0; label < L; label++) if ((mask >> label) & 1) labels[at++] = label;
  }
  rowStarts[count] = at;
  if (at !== weightCount) throw new ModelError('The model file is damaged.');
  const weights = new Int8Array(raw.buffer, raw.byteOffset, raw.length);
  return { lang, words, features, rowStarts, labels, weights, scale, transitions };
}
