import { ByteReader, checksum, ModelError } from './bytes.ts';
import type { Transitions } from './crf.ts';
import { FeatureTable } from './feature-table.ts';
import { LABEL_COUNT as L } from './labels.ts';
import { CLUSTERS, CODES, NET_PARTS, NET_SIZES, type Net, type NetPart } from './net.ts';
import { createWordTable, type WordTable } from './word-table.ts';

/** Bits of a feature's hash that the model keeps. */
export const FEATURE_KEY_BITS = 26;

/** The key of a feature in the model. */
export const featureKey = (hash: number): number => hash >>> (32 - FEATURE_KEY_BITS);

/** A trained model, ready to use. */
export interface Model {
  /** BCP 47 primary subtag of the language it reads. */
  readonly lang: string;
  readonly words: WordTable;
  readonly features: FeatureTable;
  readonly transitions: Transitions;
  readonly net: Net;
}

/** The first bytes of a model file: "BGNM". */
export const MAGIC = 0x4d4e4742;
/** Raised with every change of the file's layout or of the features. */
export const MODEL_VERSION = 3;

function readWords(reader: ByteReader): WordTable {
  const count = reader.u32();
  const keys = reader.ascending(count);
  const low = reader.bytes(count);
  const high = reader.bytes(count);
  const clusters = new Uint16Array(count);
  for (let i = 0; i < count; i++) clusters[i] = low[i]! | (high[i]! << 8);
  const codes = reader.bytes(count * CODES);
  return createWordTable(keys, {
    clusters,
    codes,
    middle: reader.bytes(CLUSTERS),
    coarse: reader.bytes(CLUSTERS),
  });
}

/** Each part of the network is a scale and whole numbers from -127 to 127. */
function readNet(reader: ByteReader): Net {
  const net = {} as Record<NetPart, Float32Array>;
  for (const part of NET_PARTS) {
    const scale = reader.f32();
    const bytes = reader.bytes(NET_SIZES[part]);
    const values = new Float32Array(bytes.length);
    for (let k = 0; k < values.length; k++) values[k] = ((bytes[k]! << 24) >> 24) * scale;
    net[part] = values;
  }
  return net;
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
  const net = readNet(reader);
  const count = reader.u32();
  const keys = reader.ascending(count);
  const masks = new Int32Array(count);
  for (const shift of [0, 8, 16]) {
    const part = reader.bytes(count);
    for (let f = 0; f < count; f++) masks[f] = masks[f]! | (part[f]! << shift);
  }
  const weightCount = reader.u32();
  const scale = reader.f32();
  const raw = reader.bytes(weightCount);
  const weights = new Int8Array(raw.buffer, raw.byteOffset, raw.length);
  const features = new FeatureTable(keys, FEATURE_KEY_BITS, masks, weights, scale);
  return { lang, words, features, transitions, net };
}
