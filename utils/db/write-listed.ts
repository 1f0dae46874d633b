import type { LibraryTransaction } from './library-transaction.ts';
import type { Disk } from './open-disk.ts';
import type { WriteLog } from './replica/write-log.ts';
import { explained } from './storage-error.ts';
import { writeStrictly } from './write-strictly.ts';

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
    follow((replicated) => connection.use((database) => writeStrictly(database, replicated, work))),
  );
}
