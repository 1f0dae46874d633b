import { LibraryError } from './library-error.ts';
import type { LookUpStore } from './look-up-store.ts';
import type { Database } from './open-database.ts';
import type { Disk } from './open-disk.ts';
import { hasRoom } from './room.ts';
import type { StoredRequest } from './schema.ts';
import { explained } from './storage-error.ts';
import { writeListed } from './write-listed.ts';

/** Ledger and answers on disk, in IndexedDB. */
export function createDiskLookUpStore(disk: Disk, isThereRoom = hasRoom): LookUpStore {
  const use = <T>(work: (database: Database) => Promise<T>): Promise<T> =>
    explained(disk.connection.use(work));
  const ensureRoom = async (): Promise<void> => {
    if (!(await isThereRoom())) throw new LibraryError('full', 'the disk is all but full');
  };
  return {
    async putRequest(request) {
      await ensureRoom();
      await writeListed(disk, async (transaction, log) => {
        log?.touch('requests', request.id);
        await transaction.objectStore('requests').put(request);
      });
    },
    listRequests: (before, limit) =>
      use(async (database) => {
        const range = before === null ? null : IDBKeyRange.upperBound(before, true);
        const found: StoredRequest[] = [];
        let cursor = await database.transaction('requests').store.openCursor(range, 'prev');
        while (cursor !== null && found.length < limit) {
          found.push(cursor.value);
          cursor = await cursor.continue();
        }
        return found;
      }),
    findAnswer: (key) => use((database) => database.get('answers', key)),
    async putAnswer(answer, oldest) {
      await ensureRoom();
      await use(async (database) => {
        const transaction = database.transaction('answers', 'readwrite', { durability: 'relaxed' });
        const { store } = transaction;
        const old = await store.index('by-retrieved').getAllKeys(IDBKeyRange.upperBound(oldest, true));
        await Promise.all([...old.map((key) => store.delete(key)), store.put(answer), transaction.done]);
      });
    },
    async clear() {
      await use((database) => database.clear('answers'));
      await writeListed(disk, async (transaction, log) => {
        const requests = transaction.objectStore('requests');
        for (const id of log ? await requests.getAllKeys() : []) log?.touch('requests', id);
        await requests.clear();
      });
    },
  };
}
