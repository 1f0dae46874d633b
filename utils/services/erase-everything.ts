import browser from 'webextension-polyfill';
import { eraseDatabase } from '../db/erase-database.ts';

/** Erases all that the reader has: the database but for the bundled pack, the settings, what memory holds. */
export async function eraseEverything(erase = eraseDatabase): Promise<void> {
  await erase();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
