import { type IDBPDatabase, openDB, unwrap } from 'idb';
import { MIGRATIONS, type Migration } from './migrations.ts';
import type { LibrarySchema } from './schema.ts';

export type Database = IDBPDatabase<LibrarySchema>;

export const DATABASE_NAME = 'backgrounder';

/** Told, at most once each, when a connection is of no use any more. */
export interface LossListener {
  /** Another context wants to change or delete the database: running transactions end well, new ones do not begin. */
  onClosed(): void;
  /** The browser took it away, and with it every running transaction. */
  onTerminated(): void;
}

/**
 * Opens the database and brings it to the latest version.
 * @throws the browser's DOMException where it refuses
 */
export async function openDatabase(
  name: string,
  listener: LossListener,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Database> {
  const database: Database = await openDB<LibrarySchema>(name, migrations.length, {
    upgrade(upgraded, oldVersion, _newVersion, transaction) {
      // A migration that fails is told by the opening; the transaction need not say it a second time.
      transaction.done.catch(() => undefined);
      for (const migrate of migrations.slice(oldVersion)) migrate(unwrap(upgraded), unwrap(transaction));
    },
    // Called only after the promise above has been fulfilled, hence `database` is there.
    blocking() {
      database.close();
      listener.onClosed();
    },
    terminated: () => listener.onTerminated(),
  });
  return database;
}
