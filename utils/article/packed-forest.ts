import type { Forest } from './forest.ts';

/**
 * A forest as it is kept in a file: a browser has to parse it before it can run, and parses a few strings much faster than
 * thousands of numbers. Each is an array, little-endian and in base64.
 */
export interface PackedForest {
  readonly features: readonly string[];
  readonly base: number;
  /** 16-bit unsigned integers. */
  readonly roots: string;
  readonly right: string;
  /** 8-bit integers. */
  readonly feature: string;
  /** 32-bit floats. */
  readonly value: string;
  readonly mean?: string;
}

/** Unpacks a forest without touching its nodes one by one. */
export function unpackForest(packed: PackedForest): Forest {
  return {
    ...{ features: packed.features, base: packed.base },
    roots: new Uint16Array(decode(packed.roots)),
    right: new Uint16Array(decode(packed.right)),
    feature: new Int8Array(decode(packed.feature)),
    value: new Float32Array(decode(packed.value)),
    ...(packed.mean === undefined ? {} : { mean: new Float32Array(decode(packed.mean)) }),
  };
}

/** Browsers decode at once; Node learns it in version 25. */
function decode(base64: string): ArrayBuffer {
  if (typeof Uint8Array.fromBase64 === 'function') return Uint8Array.fromBase64(base64).buffer;
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)).buffer;
}
