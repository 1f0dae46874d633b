import type { Connection } from './connection.ts';
import { LibraryError } from './library-error.ts';
import type { LookUpStore } from './look-up-store.ts';
import type { Database } from './open-database.ts';
import { hasRoom } from './room.ts';
import type { StoredRequest } from './schema.ts';
import { explainStorageError } from './storage-error.ts';

/** Ledger and answers on disk, in IndexedDB. */
export function createDiskLookUpStore(connection: Connection, isThereRoom = hasRoom): LookUpStore {
  const use = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    try {
      return await connection.use(work);
    } catch (error) {
      throw explainStorageError(error);
    }
  };
  const ensureRoom = async (): Promise<void> => {
    if (!(await isThereRoom())) throw new LibraryError('full', 'the disk is all but full');
  };
  return {
    async putRequest(request) {
      await ensureRoom();
      await use(async (database) => {
        // Strict: what leaves the machine stands in the ledger first, whatever happens then.
        const transaction = database.transaction('requests', 'readwrite', { durability: 'strict' });
        await Promise.all([transaction.store.put(request), transaction.done]);
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
    clear: () =>
      use(async (database) => {
        const transaction = database.transaction(['requests', 'answers'], 'readwrite');
        await Promise.all([
          transaction.objectStore('requests').clear(),
          transaction.objectStore('answers').clear(),
          transaction.done,
        ]);
      }),
  };
}
