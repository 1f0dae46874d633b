import type { Page } from 'puppeteer-core';

/** Empties stores of the database behind the background's back, as a browser does that clears its storage. @param page of the extension */
export async function clearStores(page: Page, stores: readonly string[]): Promise<void> {
  await page.evaluate(
    (names) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('backgrounder');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(names, 'readwrite');
          for (const name of names) transaction.objectStore(name).clear();
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    [...stores],
  );
}
