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

/** Sorted as 64-bit numbers, hash above place: a typed array sorts those some ten times as fast as pairs. */
function listNames(packId: string, at: number, entries: readonly PackEntry[]): StoredNames {
  const pairs = new BigUint64Array(
    entries.flatMap((entry, index) =>
      listEntryKeys(entry).map((key) => (BigInt(hashKey(key)) << 32n) | BigInt(at + index)),
    ),
  ).sort();
  return {
    packId,
    at,
    hashes: Uint32Array.from(pairs, (pair) => Number(pair >> 32n)),
    places: Uint32Array.from(pairs, (pair) => Number(pair & 0xffffffffn)),
  };
}
