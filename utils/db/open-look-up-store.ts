import { createConnection } from './connection.ts';
import { createDiskLookUpStore } from './disk-look-up-store.ts';
import { isUsable } from './is-usable.ts';
import type { LookUpStore } from './look-up-store.ts';
import { createMemoryLookUpStore } from './memory-look-up-store.ts';
import { DATABASE_NAME, openDatabase } from './open-database.ts';

/**
 * Ledger and answers on disk; in memory where the browser refuses.
 * @throws LibraryError `unavailable` where the disk is there and only held up
 */
export async function openLookUpStore(name = DATABASE_NAME): Promise<LookUpStore> {
  const connection = createConnection((listener) => openDatabase(name, listener));
  return (await isUsable(connection)) ? createDiskLookUpStore(connection) : createMemoryLookUpStore();
}
