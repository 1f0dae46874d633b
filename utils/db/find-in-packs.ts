import type { IDBPTransaction } from 'idb';
import { listEntryKeys } from '../knowledge/list-entry-keys.ts';
import type { PackEntry } from '../knowledge/pack.ts';
import { choosePacksInUse } from './choose-packs-in-use.ts';
import { findPlaces } from './find-places.ts';
import { hashKey } from './hash-key.ts';
import { RUN } from './make-slice.ts';
import type { PackNames } from './pack-names.ts';
import type { FoundEntry, PackFinds } from './pack-store.ts';
import type { LibrarySchema, StoredEntries } from './schema.ts';

/** A name that more entries of a pack go by than this says nothing of who is meant. */
const MOST_OF_A_KEY = 100;

type Reading = IDBPTransaction<LibrarySchema, ('packs' | 'names' | 'entries')[], 'readonly'>;

/** Looks names up, within one transaction: in memory where they stand, and then on disk who stands there. */
export async function findInPacks(
  transaction: Reading,
  packNames: PackNames,
  names: readonly (readonly string[])[],
): Promise<PackFinds> {
  const packs = choosePacksInUse(await transaction.objectStore('packs').getAll());
  const indexes = await packNames.load(packs, transaction.objectStore('names'));
  const read = createRunReader(transaction);
  const entries = await Promise.all(
    names.map(async (keys) => {
      const hashes = keys.map(hashKey);
      const reading = packs.flatMap(({ id }, at) => {
        const places = hashes.flatMap((hash) => findPlaces(indexes[at] ?? [], hash, MOST_OF_A_KEY));
        return Array.from(new Set(places), (place) => read(id, place));
      });
      const wanted = new Set(keys);
      return (await Promise.all(reading)).filter((one) => goesByAny(one, wanted));
    }),
  );
  return { packs, entries };
}

/** Reads entries, each record once however many of its entries are asked for. */
function createRunReader(transaction: Reading): (packId: string, place: number) => Promise<FoundEntry> {
  const store = transaction.objectStore('entries');
  const runs = new Map<string, Promise<StoredEntries | undefined>>();
  return async (packId, place) => {
    const at = place - (place % RUN);
    const key = JSON.stringify([packId, at]);
    const reading = runs.get(key) ?? store.get([packId, at]);
    runs.set(key, reading);
    return { packId, entry: readLine((await reading)?.lines[place - at]) };
  };
}

/** Lines were looked over before they were stored. */
export function readLine(line: string | undefined): PackEntry {
  if (line === undefined) throw new Error('a name leads to no entry');
  return JSON.parse(line);
}

/** Two names may have one hash. */
function goesByAny({ entry }: FoundEntry, keys: ReadonlySet<string>): boolean {
  return listEntryKeys(entry).some((key) => keys.has(key));
}
