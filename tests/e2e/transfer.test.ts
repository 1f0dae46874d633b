import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForMarks } from '../../tools/browser/marks.ts';
import { ask } from '../../tools/soak/library-asker.ts';
import { clearStores } from './clear-stores.ts';
import { readSampleNames } from './expected-names.ts';
import { button, click, openListed, tabTo, waitForWords, writeNote } from './reader.ts';
import { BROWSERS, type Stage } from './stage.ts';
import { chooseFile, openTransferStage, PATIENCE, type TransferStage } from './transfer-stage.ts';

const { path, person } = readSampleNames();

/** Whom the reader means by a name in an article. */
const CHOICE = {
  url: 'https://news.example/1',
  named: { kind: 'person', name: 'Jane Smith' },
  entry: 'uk:jane-smith',
} as const;

/** Entries that were chosen, as seen without our code. */
async function readChoices(page: Page): Promise<string[]> {
  return await page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const database = await settle(indexedDB.open('backgrounder'));
    const choices = await settle(database.transaction('choices').objectStore('choices').getAll());
    database.close();
    return choices.map(({ entry }) => entry);
  });
}

const isPersisted = async (page: Page): Promise<boolean> =>
  await page.evaluate(() => navigator.storage.persisted());

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`taking the library out and in, in ${name}`, () => {
    let at: TransferStage;
    let stage: Stage;

    beforeAll(async () => {
      at = await openTransferStage(name);
      stage = at.stage;
      const article = await stage.open(path);
      await waitForMarks(article);
      const popup = await stage.openPopup(article);
      await openListed(popup, person);
      await writeNote(popup, popup, 'Worth keeping');
      await popup.close();
    });
    afterAll(() => at?.close());

    async function exportAs(page: Page, format: string, ending: string): Promise<string> {
      await click(page, `input[value="${format}"]`);
      await click(page, button('Export'));
      return await at.waitForDownload(ending);
    }

    // Only Chromium keeps all databases of an extension in one file, and deletes all where it finds that one damaged.
    if (name === 'chromium')
      it('has the library back that the browser has deleted, with whom the reader meant', async () => {
        const page = await at.openPlace('transfer');
        await ask(page, 'background.choose', CHOICE);
        await page.evaluate(
          () =>
            new Promise<void>((resolve, reject) => {
              const deleting = indexedDB.deleteDatabase('backgrounder');
              deleting.onsuccess = () => resolve();
              deleting.onerror = () => reject(deleting.error);
            }),
        );
        await stage.restart();
        const library = await at.openPlace('library');
        await waitForWords(library, 'Worth keeping');
        expect(await library.$$('[role="alert"]')).toEqual([]);
        expect(await readChoices(library)).toEqual([CHOICE.entry]);
        await library.close();
      });

    it('says whether the browser has promised to keep it, and what comes of asking', async () => {
      const page = await at.openPlace('backup');
      await waitForWords(page, 'Storage');
      if (!(await isPersisted(page))) {
        await waitForWords(page, 'The browser may clear your notes');
        await click(page, button('Ask it to keep them'));
        await page.waitForFunction(
          () => /has promised|did not agree/u.test(document.body.textContent ?? ''),
          PATIENCE,
        );
      }
      const words = (await isPersisted(page)) ? 'has promised not to clear' : 'did not agree';
      await waitForWords(page, words);
      await page.close();
    });

    it('names a pack of the reader’s that the browser has lost, until they take note', async () => {
      const page = await at.openPlace('transfer');
      await page.evaluate(() =>
        Reflect.get(globalThis, 'chrome').storage.local.set({ 'safety.packs': ['Quays'] }),
      );
      await stage.restart();
      const packs = await at.openPlace('packs');
      await waitForWords(packs, 'The browser has lost a pack');
      expect(await packs.$eval('[role="alert"]', ({ textContent }) => textContent)).toContain('Quays');
      await click(packs, button('I know'));
      await packs.waitForFunction(() => document.querySelector('[role="alert"]') === null, PATIENCE);
      await packs.close();
    });

    it('exports it, erases everything when asked twice, and imports it again, which can be undone', async () => {
      const page = await at.openPlace('transfer');
      const json = await exportAs(page, 'json', '.json');
      expect(JSON.parse(await readFile(json, 'utf8')).notes[0].text).toBe('Worth keeping');
      const vault = unzipSync(await readFile(await exportAs(page, 'markdown', '.zip')));
      expect(Object.keys(vault)).toEqual([`${person}.md`]);
      await page.close();

      const eraser = await at.openPlace('erase');
      await click(eraser, button('Erase everything …'));
      await click(eraser, button('Yes, erase 1 note'));
      await waitForWords(eraser, 'Everything is erased.');
      await eraser.close();

      const importer = await at.openPlace('transfer');
      await chooseFile(importer, json);
      await waitForWords(importer, 'The file is complete');
      const rows = await importer.$$eval('.fates tbody', (bodies) =>
        bodies.map((body) =>
          [...body.querySelectorAll('tr:first-child > *')].map((cell) => cell.textContent),
        ),
      );
      expect(rows[0]?.slice(0, 3)).toEqual(['New', '1', '1']);
      await click(importer, '.preview .button');
      await waitForWords(importer, 'Checked: all of it is in your library.');
      await tabTo(importer, importer, 'Undo this import');
      await importer.keyboard.press('Enter');
      await waitForWords(importer, 'your library is as it was');

      await chooseFile(
        importer,
        join(at.downloads, (await readdir(at.downloads)).find((file) => file.endsWith('.zip')) ?? ''),
      );
      await waitForWords(importer, 'New');
      await click(importer, '.preview .button');
      await waitForWords(importer, 'Checked: all of it is in your library.');
      await importer.close();
      const library = await at.openPlace('library');
      await waitForWords(library, 'Worth keeping');
      await library.close();
    });

    it('makes a backup by schedule as soon as the place is opened, notices what the browser has lost, and restores it', async () => {
      const page = await at.openPlace('backup');
      await waitForWords(page, 'There is no backup yet.');
      await page.$$eval('.choices input', (inputs) => (inputs[2] as HTMLInputElement).click());
      const file = await at.waitForDownload('.json.gz');
      await waitForWords(page, 'Last backup');
      expect(existsSync(file)).toBe(true);
      expect(JSON.parse(gunzipSync(await readFile(file)).toString()).counts.notes).toBe(1);

      // As a browser does that clears its storage while nobody looks.
      await clearStores(page, ['notes', 'totals']);
      await page.close();
      await stage.restart();
      const article = await stage.open(path);
      const popup = await stage.openPopup(article);
      await waitForWords(popup, 'Notes are missing: 0 of 1 are left.');
      await popup.close();

      const again = await at.openPlace('backup');
      await click(again, '::-p-text(Restore a backup)');
      await chooseFile(again, file);
      await waitForWords(again, 'The file is complete');
      await click(again, '.preview .button');
      await waitForWords(again, 'Checked: all of it is in your library.');
      await again.close();
      const restored = await at.openPlace('backup');
      await waitForWords(restored, 'Last backup');
      expect(await restored.$$eval('[role="alert"]', (all) => all.map((alert) => alert.textContent))).toEqual(
        [],
      );
      await restored.close();
      expect(stage.errors()).toEqual([]);
    });
  });
}
