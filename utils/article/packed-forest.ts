import type { Forest } from './forest.ts';

/**
 * A forest as it is kept in a file: what a browser has to parse before it can run is one string an array, not thousands of
 * numbers. All arrays are little-endian and in base64.
 */
export interface PackedForest {
  readonly features: readonly string[];
  readonly base: number;
  /** A byte a node: the index of its feature, or `LEAF`. */
  readonly feature: string;
  /** A 32-bit float a node. */
  readonly value: string;
  readonly mean?: string;
}

/** Stands for the feature of a leaf. */
export const LEAF = 255;

/** Unpacks a forest; where the trees begin and where each node's right branch begins follow from the order of the nodes. */
export function unpackForest(packed: PackedForest): Forest {
  const bytes = decode(packed.feature);
  const feature = new Int16Array(bytes.length);
  const right = new Int32Array(bytes.length);
  const roots: number[] = [];
  /** Nodes whose right branch has not begun. */
  const waiting: number[] = [];
  let isRoot = true;
  for (let node = 0; node < bytes.length; node += 1) {
    if (isRoot) roots.push(node);
    isRoot = false;
    feature[node] = bytes[node] === LEAF ? -1 : bytes[node]!;
    if (feature[node]! >= 0) {
      waiting.push(node);
    } else {
      const parent = waiting.pop();
      isRoot = parent === undefined;
      if (parent !== undefined) right[parent] = node + 1;
    }
  }
  return {
    ...{ features: packed.features, base: packed.base },
    ...{ roots, feature, right, value: decodeFloats(packed.value) },
    ...(packed.mean === undefined ? {} : { mean: decodeFloats(packed.mean) }),
  };
}

function decodeFloats(base64: string): Float32Array {
  return new Float32Array(decode(base64).buffer);
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
