import { unwrap } from 'idb';
import { choosePacksInUse } from './choose-packs-in-use.ts';
import type { Connection } from './connection.ts';
import { LibraryError } from './library-error.ts';
import type { Database } from './open-database.ts';
import type { PackStore } from './pack-store.ts';
import { hasRoom } from './room.ts';
import type { StoredEntry } from './schema.ts';
import { explainStorageError } from './storage-error.ts';

/** A name that more entries go by than this says nothing of who is meant. */
const MOST_OF_A_KEY = 100;

/** Packs on disk, in IndexedDB. */
export function createDiskPackStore(connection: Connection, isThereRoom = hasRoom): PackStore {
  const use = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    try {
      return await connection.use(work);
    } catch (error) {
      throw explainStorageError(error);
    }
  };
  return {
    keeping: 'disk',
    listPacks: () => use((database) => database.getAll('packs')),
    find: (names) =>
      use(async (database) => {
        const transaction = database.transaction(['packs', 'entries'], 'readonly');
        const byName = transaction.objectStore('entries').index('by-name');
        const asked = new Map<string, Promise<StoredEntry[]>>();
        for (const key of new Set(names.flat())) asked.set(key, byName.getAll(key, MOST_OF_A_KEY));
        const [all, ...lists] = await Promise.all([
          transaction.objectStore('packs').getAll(),
          ...asked.values(),
        ]);
        const packs = choosePacksInUse(all);
        const inUse = new Set(packs.map(({ id }) => id));
        const found = new Map([...asked.keys()].map((key, at) => [key, lists[at] ?? []]));
        const entries = names.map((keys) => pickEntries(keys, found, inUse));
        return { packs, entries };
      }),
    async putSlice(pack, entries) {
      if (!(await isThereRoom())) throw new LibraryError('full', 'the disk is all but full');
      await use(async (database) => {
        // Relaxed: a slice that is lost with the power is taken in again, as its count is lost with it.
        const transaction = database.transaction(['packs', 'entries'], 'readwrite', {
          durability: 'relaxed',
        });
        // Unwrapped: a promise for each of sixty thousand entries costs more than the entry.
        const store = unwrap(transaction.objectStore('entries'));
        for (const entry of entries) store.put(entry);
        await Promise.all([transaction.objectStore('packs').put(pack), transaction.done]);
      });
    },
    deleteSlice: (packId, limit) =>
      use(async (database) => {
        const transaction = database.transaction(['packs', 'entries'], 'readwrite', {
          durability: 'relaxed',
        });
        const store = transaction.objectStore('entries');
        const keys = await store.index('by-pack').getAllKeys(packId, limit);
        const isMore = keys.length === limit;
        await Promise.all([
          ...keys.map((key) => store.delete(key)),
          ...(isMore ? [] : [transaction.objectStore('packs').delete(packId)]),
          transaction.done,
        ]);
        return isMore;
      }),
  };
}

function pickEntries(
  keys: readonly string[],
  found: ReadonlyMap<string, readonly StoredEntry[]>,
  inUse: ReadonlySet<string>,
): readonly StoredEntry[] {
  const picked = new Map<string, StoredEntry>();
  for (const stored of keys.flatMap((key) => found.get(key) ?? [])) {
    if (inUse.has(stored.packId)) picked.set(JSON.stringify([stored.packId, stored.entry.id]), stored);
  }
  return [...picked.values()];
}
