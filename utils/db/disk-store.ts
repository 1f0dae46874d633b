import type { Connection } from './connection.ts';
import { createDiskShelf } from './disk-shelf.ts';
import { LibraryError } from './library-error.ts';
import { LIBRARY_STORES } from './library-transaction.ts';
import { createWriteLog } from './replica/write-log.ts';
import { hasRoom } from './room.ts';
import type { Store } from './shelf.ts';
import { explainStorageError } from './storage-error.ts';
import { createWritableDiskShelf } from './writable-disk-shelf.ts';

/**
 * Notes on disk, in IndexedDB.
 * @param readReplicated where every write is listed until a replica has it: the last one that it has
 */
export function createDiskStore(
  connection: Connection,
  isThereRoom = hasRoom,
  readReplicated: (() => number) | null = null,
): Store {
  return {
    keeping: 'disk',
    read: (work) =>
      explained(
        connection.use(async (database) => {
          const transaction = database.transaction([...LIBRARY_STORES], 'readonly');
          const [value] = await Promise.all([work(createDiskShelf(transaction)), transaction.done]);
          return value;
        }),
      ),
    write: async (work) => {
      if (!(await isThereRoom())) throw new LibraryError('full', 'the disk is all but full');
      return await explained(
        connection.use(async (database) => {
          // Strict: "saved" means on the disk, not in the operating system's hands.
          const transaction = database.transaction([...LIBRARY_STORES], 'readwrite', {
            durability: 'strict',
          });
          const log = readReplicated && createWriteLog(transaction, readReplicated());
          const shelf = createWritableDiskShelf(transaction, log);
          const working = work(shelf).then(async (value) => {
            await shelf.settle();
            return value;
          });
          return await finish(transaction, working);
        }),
      );
    },
  };
}

async function explained<T>(working: Promise<T>): Promise<T> {
  try {
    return await working;
  } catch (error) {
    throw explainStorageError(error);
  }
}

/** Waits for the work and for the commit; a work that fails undoes what it has put. */
async function finish<T>(
  transaction: { abort(): void; readonly done: Promise<void> },
  working: Promise<T>,
): Promise<T> {
  // Handled below; without this a failing work would leave the abort as an unhandled rejection.
  transaction.done.catch(() => undefined);
  let value: T;
  try {
    value = await working;
  } catch (error) {
    await abort(transaction);
    throw error;
  }
  await transaction.done;
  return value;
}

async function abort(transaction: { abort(): void; readonly done: Promise<void> }): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // The browser had aborted it already: nothing is left to undo.
  }
  await transaction.done.catch(() => undefined);
}
