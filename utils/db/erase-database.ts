import { createConnection } from './connection.ts';
import { isUsable } from './is-usable.ts';
import { DATABASE_NAME, openDatabase } from './open-database.ts';
import { openReplica } from './replica/open-replica.ts';

/**
 * Erases all that a reader has put into the database, in one transaction, and the replica of it. The bundled pack
 * stays: it is a part of the extension.
 */
export async function eraseDatabase(name = DATABASE_NAME, openCopy = openReplica): Promise<void> {
  const replica = await openCopy();
  await replica?.erase();
  await eraseLibrary(name);
  // Somebody may have been copying meanwhile: what is left would be put back at the next start.
  await replica?.erase();
}

async function eraseLibrary(name: string): Promise<void> {
  const connection = createConnection((listener) => openDatabase(name, listener));
  if (!(await isUsable(connection))) return;
  await connection.use(async (database) => {
    const transaction = database.transaction([...database.objectStoreNames], 'readwrite', {
      durability: 'strict',
    });
    const packs = transaction.objectStore('packs');
    const own = (await packs.getAll()).filter(({ isBundled }) => !isBundled);
    const erasing = own.flatMap(({ id }) => {
      const all = IDBKeyRange.bound([id], [id, []]);
      return [
        packs.delete(id),
        transaction.objectStore('entries').delete(all),
        transaction.objectStore('names').delete(all),
      ];
    });
    const kept = new Set<string>(['packs', 'entries', 'names']);
    for (const store of [...database.objectStoreNames].filter((one) => !kept.has(one))) {
      erasing.push(transaction.objectStore(store).clear());
    }
    await Promise.all([...erasing, transaction.done]);
    database.close();
  });
}
