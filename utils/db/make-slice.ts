import { listEntryKeys } from '../knowledge/list-entry-keys.ts';
import type { PackEntry } from '../knowledge/pack.ts';
import { hashKey } from './hash-key.ts';
import type { StoredEntries, StoredNames } from './schema.ts';

/** Entries in a record: of the record that holds the one looked for, the others are read in vain. */
export const RUN = 16;

/** A slice of a pack as it is stored. */
export interface Slice {
  readonly runs: readonly StoredEntries[];
  readonly names: StoredNames;
}

/**
 * Makes the records of a slice.
 * @param at the place in the pack of the slice's first entry, a multiple of `RUN`
 */
export function makeSlice(packId: string, at: number, entries: readonly PackEntry[]): Slice {
  const runs: StoredEntries[] = [];
  for (let start = 0; start < entries.length; start += RUN) {
    const lines = entries.slice(start, start + RUN).map((entry) => JSON.stringify(entry));
    runs.push({ packId, at: at + start, lines });
  }
  return { runs, names: listNames(packId, at, entries) };
}

/** So many entries at most stand in a slice, that a hash and the place within it fit into one number exactly. */
const MOST_IN_SLICE = 2 ** 20;

/** Sorted as numbers, hash above place: a typed array sorts those some ten times as fast as pairs. */
function listNames(packId: string, at: number, entries: readonly PackEntry[]): StoredNames {
  const keys = entries.map(listEntryKeys);
  const pairs = new Float64Array(keys.reduce((sum, some) => sum + some.length, 0));
  let length = 0;
  for (const [index, some] of keys.entries()) {
    for (const key of some) {
      pairs[length] = hashKey(key) * MOST_IN_SLICE + index;
      length += 1;
    }
  }
  pairs.sort();
  return {
    packId,
    at,
    hashes: Uint32Array.from(pairs, (pair) => Math.floor(pair / MOST_IN_SLICE)),
    places: Uint32Array.from(pairs, (pair) => at + (pair % MOST_IN_SLICE)),
  };
}
