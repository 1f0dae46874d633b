import type { LibraryStore, LibraryStretch } from '../types.ts';
import type { LibraryTransaction } from './library-transaction.ts';
import type { WriteLog } from './replica/write-log.ts';
import type { StoredChange } from './schema.ts';
import type { StoredRecords, TransferShelf, WritableTransferShelf } from './transfer-shelf.ts';

/** The part of a disk shelf by which whole libraries are moved. */
export function createDiskTransferShelf(
  transaction: LibraryTransaction<'readonly' | 'readwrite'>,
): TransferShelf {
  return {
    async listRecords<S extends LibraryStore>(
      stretch: LibraryStretch & { readonly store: S },
      limit: number,
    ) {
      const records = transaction.objectStore(stretch.store);
      return (await records.getAll(rangeOf(stretch), limit)) as unknown as StoredRecords[S][];
    },
    async listEvery(store, step) {
      const ids: string[] = [];
      let cursor = await transaction.objectStore(store).openKeyCursor();
      if (step > 1) cursor = (await cursor?.advance(step - 1)) ?? null;
      while (cursor !== null) {
        ids.push(cursor.key);
        cursor = await cursor.advance(step);
      }
      return ids;
    },
    async findRecord<S extends LibraryStore>(store: S, id: string) {
      return (await transaction.objectStore(store).get(id)) as unknown as StoredRecords[S] | undefined;
    },
    countRecords: (store) => transaction.objectStore(store).count(),
    findImport: async () => (await transaction.objectStore('imports').getAll(null, 1))[0],
    async listChanges(limit) {
      const found: StoredChange[] = [];
      let cursor = await transaction.objectStore('changes').openCursor(null, 'prev');
      while (cursor !== null && found.length < limit) {
        found.push(cursor.value);
        cursor = await cursor.continue();
      }
      return found;
    },
  };
}

function rangeOf({ after, until }: LibraryStretch): IDBKeyRange | null {
  if (after === null) return until === null ? null : IDBKeyRange.upperBound(until);
  return until === null ? IDBKeyRange.lowerBound(after, true) : IDBKeyRange.bound(after, until, true);
}

/**
 * The writing part.
 * @param log told of every record that is touched
 * @param note told of a record before it is deleted
 */
export function createWritableDiskTransferShelf(
  transaction: LibraryTransaction<'readwrite'>,
  log: WriteLog | null,
  note: (store: LibraryStore, id: string) => Promise<void>,
): WritableTransferShelf {
  return {
    async deleteRecord(store, id) {
      await note(store, id);
      log?.touch(store, id);
      await transaction.objectStore(store).delete(id);
    },
    async putImport(head) {
      log?.touch('imports', head.id);
      await transaction.objectStore('imports').put(head);
    },
    async putChange(change) {
      log?.touch('changes', change.number);
      await transaction.objectStore('changes').put(change);
    },
    async deleteChange(number) {
      log?.touch('changes', number);
      await transaction.objectStore('changes').delete(number);
    },
    async clearImport() {
      for (const store of ['imports', 'changes'] as const) {
        const records = transaction.objectStore(store);
        for (const key of log ? await records.getAllKeys() : []) log?.touch(store, key);
        await records.clear();
      }
    },
  };
}
