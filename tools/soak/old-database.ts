import type { Page } from 'puppeteer-core';
import { MIGRATIONS } from '../../utils/db/migrations.ts';

/**
 * Puts a database of the first version, with notes in it, in place of the one that is there.
 * @returns texts of the notes by their ids
 */
export async function leaveOldDatabase(asker: Page, notes: number): Promise<Map<string, string>> {
  const ids = Array.from({ length: notes }, (_, index) => `old-${index}`);
  // The page may run no code that it was not built with; what the driver evaluates is not held to that.
  await asker.evaluate(`(${leave.toString()})(${String(MIGRATIONS[0])}, ${JSON.stringify(ids)})`);
  return new Map(ids.map((id, index) => [id, `Written by version one ${index}`]));
}

/** Runs in the page; hence nothing but its own words. */
async function leave(migrate: (database: IDBDatabase) => void, ids: string[]): Promise<void> {
  const settled = (request: IDBRequest): Promise<unknown> =>
    new Promise((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  // Chromium's replica of today's library: the old one is to stand alone.
  await Reflect.get(navigator, 'storageBuckets')?.delete('library-replica');
  const replace = async (): Promise<IDBDatabase> => {
    await settled(indexedDB.deleteDatabase('backgrounder'));
    const opening = indexedDB.open('backgrounder', 1);
    opening.onupgradeneeded = () => migrate(opening.result);
    try {
      return (await settled(opening)) as IDBDatabase;
    } catch (error) {
      // The background was quicker, and made one of today's version.
      if (error instanceof DOMException && error.name === 'VersionError') return await replace();
      throw error;
    }
  };
  const database = await replace();
  const transaction = database.transaction(['entities', 'notes'], 'readwrite');
  const entity = { id: 'old', kind: 'person', name: 'Tobias Wren', aliases: [], created: 1, updated: 1 };
  transaction.objectStore('entities').put({ entity, keys: ['tobias wren'], words: ['tobias', 'wren'] });
  ids.forEach((id, index) => {
    const text = `Written by version one ${index}`;
    const times = { created: index, updated: index, deleted: null };
    const note = { id, entityId: 'old', text, tags: [], source: null, pinned: false, ...times };
    const live = { entityId: 'old', updated: index, words: text.toLowerCase().split(' ') };
    transaction.objectStore('notes').put({ note, live });
  });
  await new Promise((done, fail) => {
    transaction.oncomplete = done;
    transaction.onabort = () => fail(transaction.error);
  });
  database.close();
}
