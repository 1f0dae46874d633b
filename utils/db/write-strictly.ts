import { finishTransaction } from './finish-transaction.ts';
import { LIBRARY_STORES, type LibraryTransaction } from './library-transaction.ts';
import type { Database } from './open-database.ts';
import { createWriteLog, type WriteLog } from './replica/write-log.ts';

/**
 * Writes to the library in one transaction. Strict: what is acknowledged is on the disk, not in the operating system's
 * hands.
 * @param replicated number of the last write that need not be listed any more; null where none needs to
 * @param work tells the log of every record that it touches; null where nobody has to know
 */
export async function writeStrictly<T>(
  database: Database,
  replicated: number | null,
  work: (transaction: LibraryTransaction<'readwrite'>, log: WriteLog | null) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction([...LIBRARY_STORES], 'readwrite', { durability: 'strict' });
  const log = replicated === null ? null : createWriteLog(transaction, replicated);
  const working = work(transaction, log).then(async (value) => {
    await log?.settle();
    return value;
  });
  return await finishTransaction(transaction, working);
}
