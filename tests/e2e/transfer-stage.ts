import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { vi } from 'vitest';
import type { BrowserName } from '../../tools/browser/browser-name.ts';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { openStage, type Stage } from './stage.ts';

export const PATIENCE = { timeout: 30_000, polling: 50 };
const WAIT = { timeout: PATIENCE.timeout, interval: PATIENCE.polling };

/** A stage whose downloads come down in a folder of the test's. */
export interface TransferStage {
  readonly stage: Stage;
  readonly downloads: string;
  /** Opens a place of the options. */
  openPlace(place: string): Promise<Page>;
  /** The file of that ending, once it has come down. */
  waitForDownload(ending: string): Promise<string>;
  close(): Promise<void>;
}

export async function openTransferStage(name: BrowserName): Promise<TransferStage> {
  const downloads = await mkdtemp(join(tmpdir(), 'backgrounder-downloads-'));
  const stage = await openStage(name, {
    firefoxPreferences: {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });

  /** Firefox keeps a file's place with an empty one first. */
  async function findDownload(ending: string): Promise<string | undefined> {
    const files = await readdir(downloads);
    const file = files.find((each) => each.endsWith(ending));
    if (!file || files.some((each) => each.endsWith('.part'))) return undefined;
    return (await stat(join(downloads, file))).size > 0 ? file : undefined;
  }

  return {
    stage,
    downloads,
    async openPlace(place) {
      const page = await openExtensionPage(stage.running(), `options.html#${place}`);
      if (name === 'chromium') {
        const session = await page.createCDPSession();
        await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
      }
      return page;
    },
    async waitForDownload(ending) {
      const found = await vi.waitFor(async () => {
        const file = await findDownload(ending);
        if (!file) throw new Error(`No file *${ending} has come down.`);
        return file;
      }, WAIT);
      return join(downloads, found);
    },
    async close() {
      await stage.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

/** Gives a file to the field for it. */
export async function chooseFile(page: Page, file: string): Promise<void> {
  const field = await page.waitForSelector('input[type="file"]', { timeout: PATIENCE.timeout });
  await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
}
