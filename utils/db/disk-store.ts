import type { Connection } from './connection.ts';
import { createDiskShelf } from './disk-shelf.ts';
import { LibraryError } from './library-error.ts';
import { LIBRARY_STORES } from './library-transaction.ts';
import { type Follow, followNothing } from './replica/follow.ts';
import { hasRoom } from './room.ts';
import type { Store } from './shelf.ts';
import { explained } from './storage-error.ts';
import type { BlockCache } from './words/read-index.ts';
import { settleWords } from './words/settle-words.ts';
import { hasMoreStale } from './words/stale-records.ts';
import { createWritableDiskShelf } from './writable-disk-shelf.ts';
import { writeStrictly } from './write-strictly.ts';

/**
 * Notes on disk, in IndexedDB.
 * @param follow has a replica follow every write
 */
export function createDiskStore(
  connection: Connection,
  isThereRoom = hasRoom,
  follow: Follow = followNothing,
): Store {
  const cache: BlockCache = new Map();
  return {
    keeping: 'disk',
    read: (work) =>
      explained(
        connection.use(async (database) => {
          const transaction = database.transaction([...LIBRARY_STORES], 'readonly');
          const [value] = await Promise.all([work(createDiskShelf(transaction, cache)), transaction.done]);
          return value;
        }),
      ),
    write: (work) =>
      follow(async (replicated) => {
        if (!(await isThereRoom())) throw new LibraryError('full', 'the disk is all but full');
        return await explained(
          connection.use((database) =>
            writeStrictly(database, replicated, async (transaction, log) => {
              const shelf = createWritableDiskShelf(transaction, log);
              const value = await work(shelf);
              await shelf.settle();
              return value;
            }),
          ),
        );
      }),
    async settleWords(most) {
      const settleSome = (): Promise<void> => connection.use(settleWords);
      const hasMore = (): Promise<boolean> =>
        connection.use((database) =>
          hasMoreStale(database.transaction([...LIBRARY_STORES], 'readonly'), most),
        );
      // One step at a time, so that others come in between.
      while (await explained(hasMore())) await follow(() => explained(settleSome()));
    },
  };
}
