import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForMarks } from '../../tools/browser/marks.ts';
import { readSampleNames } from './expected-names.ts';
import { button, click, openListed, waitForWords, writeNote } from './reader.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';

const { path, person } = readSampleNames();
const PATIENCE = { timeout: 30_000, polling: 50 };
const WAITS = 'The browser asks again whether backups may be written into the folder “Backups”.';

/**
 * What no test can press are the browser's own two dialogs: the one that chooses a folder gives a real one of the origin's own, and
 * the one that asks for leave is answered by what the test has put down.
 */
function answerDialogs(): void {
  const isAllowed = () => (localStorage.getItem('leave') === 'granted' ? 'granted' : 'prompt');
  Object.assign(window, {
    showDirectoryPicker: async () => {
      localStorage.setItem('leave', 'granted');
      return await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true });
    },
  });
  Object.assign(FileSystemHandle.prototype, {
    queryPermission: async () => isAllowed(),
    requestPermission: async () => {
      localStorage.setItem('leave', 'granted');
      return isAllowed();
    },
  });
}

/** The files of the folder, by name, as base64. */
async function readFolder(page: Page): Promise<Record<string, string>> {
  return await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups');
    const files: Record<string, string> = {};
    // TypeScript does not know that a directory can be gone through.
    const handles = (folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values();
    for await (const handle of handles) {
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      files[handle.name] = btoa(String.fromCharCode(...bytes));
    }
    return files;
  });
}

// Firefox lets no page write into a folder.
for (const { name, isMissing } of BROWSERS.filter((browser) => browser.name === 'chromium')) {
  describe.skipIf(isMissing)(`backups into a folder, in ${name}`, () => {
    let stage: Stage;

    beforeAll(async () => {
      stage = await openStage(name);
      const article = await stage.open(path);
      await waitForMarks(article);
      const popup = await stage.openPopup(article);
      await openListed(popup, person);
      await writeNote(popup, popup, 'Worth a folder');
      await popup.close();
    });
    afterAll(() => stage?.close());

    async function openPlace(place: string): Promise<Page> {
      const page = await stage.running().browser.newPage();
      await page.evaluateOnNewDocument(answerDialogs);
      await page.goto(`${stage.running().origin}/options.html#${place}`);
      return page;
    }

    it('go there by schedule, once the leave was renewed in the library that was opened', async () => {
      const page = await openPlace('backup');
      await click(page, button('Choose a folder'));
      await waitForWords(page, 'Backups go to the folder “Backups”.');
      // As after a new start of the browser.
      await page.evaluate(() => localStorage.removeItem('leave'));
      await page.close();

      const settings = await openPlace('backup');
      await waitForWords(settings, 'Until then backups go to your downloads.');
      await settings.$$eval('.choices input', (inputs) => (inputs[1] as HTMLInputElement).click());
      await settings.close();

      const library = await openPlace('library');
      await waitForWords(library, WAITS);
      expect(await readFolder(library)).toEqual({});
      await click(library, button('Allow it again'));
      await library.waitForFunction((words) => !document.body.textContent?.includes(words), PATIENCE, WAITS);
      await waitForWords(library, 'Written to the folder and read again');
      const [[file = '', bytes = ''] = []] = Object.entries(await readFolder(library));
      expect(file).toMatch(/^backgrounder-backup-.+\.json\.gz$/u);
      expect(JSON.parse(gunzipSync(Buffer.from(bytes, 'base64')).toString()).counts.notes).toBe(1);
      await library.close();
    });

    it('logs no error', () => {
      expect(stage.errors()).toEqual([]);
    });
  });
}
