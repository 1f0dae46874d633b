import type { StoredNames } from './schema.ts';

/**
 * The places of a pack's entries that may go by a key of this hash, ascending. Another key may have the same hash:
 * whoever reads the entries looks at their names again.
 * @param most of them
 */
export function findPlaces(names: readonly StoredNames[], hash: number, most: number): number[] {
  const found: number[] = [];
  for (const { hashes, places } of names) {
    for (let at = findFirst(hashes, hash); hashes[at] === hash; at += 1) {
      if (found.length === most) return found;
      found.push(places[at]!);
    }
  }
  return found;
}

/** The first index whose hash is not below. */
function findFirst(hashes: Uint32Array, hash: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}
