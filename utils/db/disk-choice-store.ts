import type { ChoiceStore } from './choice-store.ts';
import type { Connection } from './connection.ts';
import { LibraryError } from './library-error.ts';
import type { Database } from './open-database.ts';
import { hasRoom } from './room.ts';
import { explainStorageError } from './storage-error.ts';

/** Choices on disk, in IndexedDB. */
export function createDiskChoiceStore(connection: Connection, isThereRoom = hasRoom): ChoiceStore {
  const use = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    try {
      return await connection.use(work);
    } catch (error) {
      throw explainStorageError(error);
    }
  };
  return {
    listChoices: (name) =>
      // An array sorts behind every text: the range holds all that begin with the name.
      use((database) => database.getAll('choices', IDBKeyRange.bound([name], [name, []]))),
    async putChoice(choice) {
      if (!(await isThereRoom())) throw new LibraryError('full', 'the disk is all but full');
      await use((database) => database.put('choices', choice));
    },
    deleteChoice: (name, url) => use((database) => database.delete('choices', [name, url])),
    forgetEntries: (beginning) =>
      use(async (database) => {
        const transaction = database.transaction('choices', 'readwrite');
        const all = await transaction.store.getAll();
        const gone = all.filter(({ entry }) => entry?.startsWith(beginning));
        await Promise.all([
          ...gone.map(({ name, url }) => transaction.store.delete([name, url])),
          transaction.done,
        ]);
      }),
  };
}
