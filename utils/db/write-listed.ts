import { finishTransaction } from './finish-transaction.ts';
import { LIBRARY_STORES, type LibraryTransaction } from './library-transaction.ts';
import type { Disk } from './open-disk.ts';
import { createWriteLog, type WriteLog } from './replica/write-log.ts';
import { explained } from './storage-error.ts';

/**
 * Writes in one transaction to what stands beside the library, and has the replica follow.
 * @param work tells the log of every record that it touches; null where nobody has to know
 * @throws LibraryError
 */
export async function writeListed(
  { connection, follow }: Disk,
  work: (transaction: LibraryTransaction<'readwrite'>, log: WriteLog | null) => Promise<unknown>,
): Promise<void> {
  await explained(
    follow((replicated) =>
      connection.use(async (database) => {
        // Strict: what is acknowledged is on the disk, not in the operating system's hands.
        const transaction = database.transaction([...LIBRARY_STORES], 'readwrite', { durability: 'strict' });
        const log = replicated === null ? null : createWriteLog(transaction, replicated);
        await finishTransaction(
          transaction,
          work(transaction, log).then(() => log?.settle()),
        );
      }),
    ),
  );
}
