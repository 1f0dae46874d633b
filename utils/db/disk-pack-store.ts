import { unwrap } from 'idb';
import type { Connection } from './connection.ts';
import { extendPack } from './extend-pack.ts';
import { findInPacks, readLine } from './find-in-packs.ts';
import { LibraryError } from './library-error.ts';
import { makeSlice } from './make-slice.ts';
import type { Database } from './open-database.ts';
import { createPackNames } from './pack-names.ts';
import type { PackStore } from './pack-store.ts';
import { createRoomCheck } from './room.ts';
import { explained } from './storage-error.ts';

/** What is lost with the power is taken in again: its count is lost with it. */
const RELAXED = { durability: 'relaxed' } as const;

/** Packs on disk, in IndexedDB. */
export function createDiskPackStore(connection: Connection, isThereRoom = createRoomCheck()): PackStore {
  const names = createPackNames();

  const use = <T>(work: (database: Database) => Promise<T>): Promise<T> => explained(connection.use(work));

  async function ensureRoom(): Promise<void> {
    if (!(await isThereRoom())) throw new LibraryError('full', 'the disk is all but full');
  }

  return {
    keeping: 'disk',
    listPacks: () => use((database) => database.getAll('packs')),
    find: (wanted) =>
      use((database) =>
        findInPacks(database.transaction(['packs', 'names', 'entries'], 'readonly'), names, wanted),
      ),
    async addPack(pack) {
      await ensureRoom();
      await use((database) => database.put('packs', pack));
    },
    async putSlice(packId, from, to, entries) {
      await ensureRoom();
      const slice = makeSlice(packId, from, entries);
      return await use(async (database) => {
        const transaction = database.transaction(['packs', 'names', 'entries'], 'readwrite', RELAXED);
        const packs = transaction.objectStore('packs');
        const pack = extendPack(await packs.get(packId), from, to, entries);
        // Unwrapped: a promise for each record costs more than the record.
        const store = unwrap(transaction.objectStore('entries'));
        for (const run of slice.runs) store.put(run);
        await Promise.all([
          transaction.objectStore('names').put(slice.names),
          packs.put(pack),
          transaction.done,
        ]);
        return pack;
      });
    },
    switchPack: (packId, isOn) =>
      use(async (database) => {
        const transaction = database.transaction('packs', 'readwrite');
        const pack = await transaction.store.get(packId);
        if (!pack) throw new LibraryError('missing', 'no such pack');
        await Promise.all([transaction.store.put({ ...pack, isOn }), transaction.done]);
      }),
    deletePack: (packId) =>
      use(async (database) => {
        const transaction = database.transaction(['packs', 'names', 'entries'], 'readwrite');
        const all = rangeOf(packId);
        await Promise.all([
          transaction.objectStore('packs').delete(packId),
          transaction.objectStore('names').delete(all),
          transaction.objectStore('entries').delete(all),
          transaction.done,
        ]);
      }),
    readEntries: (packId, from, to) =>
      use(async (database) => {
        const runs = await database.getAll('entries', rangeOf(packId, from, to));
        return runs.flatMap(({ lines }) => lines.map(readLine));
      }),
  };
}

/** Records of a pack whose place is from `from` to before `to`. */
function rangeOf(packId: string, from = 0, to = Number.POSITIVE_INFINITY): IDBKeyRange {
  return IDBKeyRange.bound([packId, from], [packId, to], false, true);
}
