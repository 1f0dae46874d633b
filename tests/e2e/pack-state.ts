import type { Page } from 'puppeteer-core';
import type { PackState } from '../../utils/messages/background.ts';
import { isResult } from '../../utils/messages/envelope.ts';
import { clearStores } from './clear-stores.ts';

const PATIENCE_MS = 90_000;
const PAUSE_MS = 100;

/** What the background says of the packs; null where it does not answer. @param page of the extension */
export async function askPacks(page: Page): Promise<readonly PackState[] | null> {
  const reply: unknown = await page.evaluate(async () => {
    const { runtime } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return await runtime.sendMessage({ type: 'packs.state', request: {} }).catch(() => null);
  });
  return isResult<readonly PackState[]>(reply) && reply.ok ? reply.value : null;
}

/** Waits until the bundled pack has come so far; shares are 0 to 1. */
export async function waitForPack(page: Page, share: number): Promise<PackState> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const pack = (await askPacks(page))?.find(({ isBundled }) => isBundled);
    if (pack && pack.taken >= share * pack.total && pack.taken > 0) return pack;
    if (Date.now() > deadline) throw new Error(`The pack has come to ${pack?.taken ?? 'nothing'}.`);
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

export function waitForWholePack(page: Page): Promise<PackState> {
  return waitForPack(page, 1);
}

/** Records of the reader's packs on disk, in all stores: the page's database is the background's. */
export function countOwnRecords(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open('backgrounder'));
    const transaction = database.transaction(['packs', 'entries', 'names']);
    const keys = await Promise.all(
      ['packs', 'entries', 'names'].map((store) => settle(transaction.objectStore(store).getAllKeys())),
    );
    database.close();
    return keys.flat().filter((key) => String(Array.isArray(key) ? key[0] : key).startsWith('own:')).length;
  });
}

/** Takes all packs out of the database, behind the background's back. @param page of the extension */
export async function takePackAway(page: Page): Promise<void> {
  await clearStores(page, ['packs', 'entries', 'names']);
}
