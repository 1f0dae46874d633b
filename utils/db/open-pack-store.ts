import { createConnection } from './connection.ts';
import { createDiskPackStore } from './disk-pack-store.ts';
import { isUsable } from './is-usable.ts';
import { createMemoryPackStore } from './memory-pack-store.ts';
import { DATABASE_NAME, openDatabase } from './open-database.ts';
import type { PackStore } from './pack-store.ts';

/**
 * The packs on disk; in memory where the browser refuses.
 * @throws LibraryError `unavailable` where the disk is there and only held up
 */
export async function openPackStore(name = DATABASE_NAME): Promise<PackStore> {
  const connection = createConnection((listener) => openDatabase(name, listener));
  return (await isUsable(connection)) ? createDiskPackStore(connection) : createMemoryPackStore();
}
