import type { Page } from 'puppeteer-core';
import { generateLibrary, type LibrarySize } from './generate.ts';

/** Records sent to the page, and put in a transaction, at a time. */
const SLICE = 4_000;

/**
 * Puts a generated library into the extension's database, which has to be there and is filled without our code.
 * @param page one of the extension's own
 */
export async function fillLibrary(page: Page, size: LibrarySize): Promise<void> {
  const { entities, notes, readings } = generateLibrary(size);
  await page.evaluate('globalThis.__name ??= (value) => value');
  await putAll(page, 'entities', entities);
  await putAll(page, 'notes', notes);
  await putAll(page, 'readings', readings);
  await putAll(page, 'stale', [
    ...entities.map(({ entity: { id } }) => ({ store: 'entities', id })),
    ...notes.map(({ note: { id } }) => ({ store: 'notes', id })),
  ]);
  await putAll(page, 'totals', [
    { of: 'notes', count: notes.length },
    { of: 'entities', count: entities.length },
  ]);
}

async function putAll(page: Page, store: string, records: readonly object[]): Promise<void> {
  for (let start = 0; start < records.length; start += SLICE) {
    await page.evaluate(
      async (name, json) => {
        const opening = indexedDB.open('backgrounder');
        await new Promise((done, fail) => {
          opening.onsuccess = done;
          opening.onerror = () => fail(opening.error);
        });
        const database = opening.result;
        const transaction = database.transaction(name, 'readwrite', { durability: 'relaxed' });
        for (const record of JSON.parse(json)) transaction.objectStore(name).put(record);
        await new Promise((done, fail) => {
          transaction.oncomplete = done;
          transaction.onabort = () => fail(transaction.error);
        });
        database.close();
      },
      store,
      JSON.stringify(records.slice(start, start + SLICE)),
    );
  }
}
