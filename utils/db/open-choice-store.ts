import type { ChoiceStore } from './choice-store.ts';
import { createConnection } from './connection.ts';
import { createDiskChoiceStore } from './disk-choice-store.ts';
import { isUsable } from './is-usable.ts';
import { type ChoiceKeeper, createMemoryChoiceStore } from './memory-choice-store.ts';
import { DATABASE_NAME, openDatabase } from './open-database.ts';

/**
 * Choices on disk; with the keeper where the browser refuses.
 * @throws LibraryError `unavailable` where the disk is there and only held up
 */
export async function openChoiceStore(keeper: ChoiceKeeper, name = DATABASE_NAME): Promise<ChoiceStore> {
  const connection = createConnection((listener) => openDatabase(name, listener));
  return (await isUsable(connection)) ? createDiskChoiceStore(connection) : createMemoryChoiceStore(keeper);
}
