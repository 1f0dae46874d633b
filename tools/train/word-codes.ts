import { readFileSync } from 'node:fs';
import { CODES } from '../../utils/ner/net.ts';

/** Word vectors, shortened: vector ≈ centroid of the cluster + the centres that the codes name. */
export interface WordCodes {
  readonly words: readonly string[];
  readonly clusters: readonly number[];
  /** For each cluster, the coarser one that most of its words are in. */
  readonly middle: Uint8Array;
  readonly coarse: Uint8Array;
  /** `[word * CODES + part]` */
  readonly codes: Uint8Array;
  /** `[cluster * dimensions + d]` */
  readonly centroids: Float32Array;
  /** For each part, `[code * size of the part + d]`. */
  readonly centres: readonly Float32Array[];
}

const floats = (values: Float32Array): Buffer =>
  Buffer.from(values.buffer, values.byteOffset, values.byteLength);

/** A file of lengths, words, clusters, codes, centroids and centres. */
export function writeWordCodes({
  words,
  clusters,
  middle,
  coarse,
  codes,
  centroids,
  centres,
}: WordCodes): Buffer {
  const text = Buffer.from(words.join('\n'));
  const lengths = [
    text.length,
    words.length,
    middle.length,
    centroids.length,
    ...centres.map((own) => own.length),
  ];
  return Buffer.concat([
    Buffer.from(Uint32Array.from(lengths).buffer),
    text,
    Buffer.from(Uint16Array.from(clusters).buffer),
    middle,
    coarse,
    codes,
    floats(centroids),
    ...centres.map(floats),
  ]);
}

/** Reads what `writeWordCodes` wrote. */
export function readWordCodes(path: string | URL): WordCodes {
  const bytes = new Uint8Array(readFileSync(path));
  let at = 0;
  const take = (size: number): ArrayBuffer => {
    at += size;
    return bytes.slice(at - size, at).buffer;
  };
  const lengths = new Uint32Array(take((4 + CODES) * 4));
  const words = Buffer.from(take(lengths[0]!)).toString().split('\n');
  const clusters = [...new Uint16Array(take(lengths[1]! * 2))];
  const middle = new Uint8Array(take(lengths[2]!));
  const coarse = new Uint8Array(take(lengths[2]!));
  const codes = new Uint8Array(take(lengths[1]! * CODES));
  const centroids = new Float32Array(take(lengths[3]! * 4));
  const centres = Array.from({ length: CODES }, (_, part) => new Float32Array(take(lengths[4 + part]! * 4)));
  return { words, clusters, middle, coarse, codes, centroids, centres };
}
