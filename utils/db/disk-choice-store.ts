import type { ChoiceStore } from './choice-store.ts';
import { LibraryError } from './library-error.ts';
import type { Database } from './open-database.ts';
import type { Disk } from './open-disk.ts';
import { hasRoom } from './room.ts';
import { explained } from './storage-error.ts';
import { writeListed } from './write-listed.ts';

/** Choices on disk, in IndexedDB. */
export function createDiskChoiceStore(disk: Disk, isThereRoom = hasRoom): ChoiceStore {
  const use = <T>(work: (database: Database) => Promise<T>): Promise<T> =>
    explained(disk.connection.use(work));
  return {
    listChoices: (name) =>
      // An array sorts behind every text: the range holds all that begin with the name.
      use((database) => database.getAll('choices', IDBKeyRange.bound([name], [name, []]))),
    async putChoice(choice) {
      if (!(await isThereRoom())) throw new LibraryError('full', 'the disk is all but full');
      await writeListed(disk, async (transaction, log) => {
        log?.touch('choices', [choice.name, choice.url]);
        await transaction.objectStore('choices').put(choice);
      });
    },
    deleteChoice: (name, url) =>
      writeListed(disk, async (transaction, log) => {
        log?.touch('choices', [name, url]);
        await transaction.objectStore('choices').delete([name, url]);
      }),
    forgetEntries: (beginning) =>
      writeListed(disk, async (transaction, log) => {
        const choices = transaction.objectStore('choices');
        for (const { name, url, entry } of await choices.getAll()) {
          if (!entry?.startsWith(beginning)) continue;
          log?.touch('choices', [name, url]);
          await choices.delete([name, url]);
        }
      }),
  };
}
