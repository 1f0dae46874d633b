import type { Connection } from './connection.ts';
import { createDiskShelf, createWritableDiskShelf } from './disk-shelf.ts';
import { isFull, LibraryError } from './library-error.ts';
import type { Store } from './shelf.ts';

/** Notes on disk, in IndexedDB. */
export function createDiskStore(connection: Connection): Store {
  return {
    keeping: 'disk',
    read: (work) =>
      connection.use(async (database) => {
        const transaction = database.transaction(['entities', 'notes'], 'readonly');
        const [value] = await Promise.all([work(createDiskShelf(transaction)), transaction.done]);
        return value;
      }),
    write: async (work) => {
      try {
        return await connection.use(async (database) => {
          // Strict: "saved" means on the disk, not in the operating system's hands.
          const transaction = database.transaction(['entities', 'notes'], 'readwrite', {
            durability: 'strict',
          });
          return await finish(transaction, work(createWritableDiskShelf(transaction)));
        });
      } catch (error) {
        if (isFull(error)) throw new LibraryError('full', 'the browser stores no more', { cause: error });
        throw error;
      }
    },
  };
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
