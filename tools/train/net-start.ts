import {
  CLUSTERS,
  CODES,
  HIDDEN,
  INPUT_SIZE,
  NET_PARTS,
  NET_SIZES,
  type Net,
  type NetPart,
  REACH,
  WORD_SIZE,
} from '../../utils/ner/net.ts';
import type { Random } from './random.ts';
import type { WordCodes } from './word-codes.ts';

const DIMENSIONS = 100;
const ROUNDS = 15;
/** Unit vectors shortened to 32 numbers are small; this brings them near 0.5. */
const GAIN = 3;

/** The directions in which the clusters' centroids differ most (orthogonal iteration): `[k * DIMENSIONS + d]`. */
function principalDirections(centroids: Float32Array, random: Random): Float64Array {
  const covariance = new Float64Array(DIMENSIONS * DIMENSIONS);
  for (let c = 0; c < centroids.length; c += DIMENSIONS)
    for (let a = 0; a < DIMENSIONS; a++)
      for (let b = 0; b < DIMENSIONS; b++)
        covariance[a * DIMENSIONS + b] =
          covariance[a * DIMENSIONS + b]! + centroids[c + a]! * centroids[c + b]!;
  let directions = Float64Array.from({ length: WORD_SIZE * DIMENSIONS }, () => random.next() - 0.5);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(directions.length);
    for (let k = 0; k < WORD_SIZE; k++) {
      const row = next.subarray(k * DIMENSIONS, (k + 1) * DIMENSIONS);
      for (let a = 0; a < DIMENSIONS; a++)
        for (let b = 0; b < DIMENSIONS; b++)
          row[a] = row[a]! + covariance[a * DIMENSIONS + b]! * directions[k * DIMENSIONS + b]!;
      for (let earlier = 0; earlier < k; earlier++) {
        const other = next.subarray(earlier * DIMENSIONS, (earlier + 1) * DIMENSIONS);
        let overlap = 0;
        for (let d = 0; d < DIMENSIONS; d++) overlap += row[d]! * other[d]!;
        for (let d = 0; d < DIMENSIONS; d++) row[d] = row[d]! - overlap * other[d]!;
      }
      const norm = Math.hypot(...row);
      for (let d = 0; d < DIMENSIONS; d++) row[d] = row[d]! / norm;
    }
    directions = next;
  }
  return directions;
}

/** Writes `vector[from, to)` of a row's dimensions, seen along the principal directions, into `out`. */
function project(
  vector: Float32Array,
  at: number,
  from: number,
  to: number,
  directions: Float64Array,
  out: Float32Array,
  row: number,
): void {
  for (let k = 0; k < WORD_SIZE; k++) {
    let sum = 0;
    for (let d = from; d < to; d++) sum += vector[at + d - from]! * directions[k * DIMENSIONS + d]!;
    out[row * WORD_SIZE + k] = sum * GAIN;
  }
}

/** A network whose words start from their vectors, and whose other weights start small and random. */
export function initialiseNet(words: WordCodes, random: Random): Net {
  const net = Object.fromEntries(
    NET_PARTS.map((part) => [part, new Float32Array(NET_SIZES[part])]),
  ) as Record<NetPart, Float32Array>;
  const directions = principalDirections(words.centroids, random);
  for (let c = 0; c < CLUSTERS; c++)
    project(words.centroids, c * DIMENSIONS, 0, DIMENSIONS, directions, net.clusters, c);
  for (let part = 0; part < CODES; part++) {
    const from = Math.floor((part * DIMENSIONS) / CODES);
    const to = Math.floor(((part + 1) * DIMENSIONS) / CODES);
    for (let code = 0; code < 256; code++)
      project(words.centres[part]!, code * (to - from), from, to, directions, net.codes, part * 256 + code);
  }
  const fill = (part: NetPart, inputs: number) => {
    const spread = Math.sqrt(6 / inputs);
    for (let k = 0; k < net[part].length; k++) net[part][k] = (random.next() * 2 - 1) * spread;
  };
  fill('traits', 24);
  fill('first', (2 * REACH.first + 1) * INPUT_SIZE);
  fill('second', (2 * REACH.second + 1) * HIDDEN);
  fill('output', HIDDEN * 4);
  return net;
}
