import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForMarks } from '../../tools/browser/marks.ts';
import { readSampleNames } from './expected-names.ts';
import { noteButton, pressByKeyboard } from './library-places.ts';
import {
  button,
  click,
  openListed,
  readNotes,
  tabTo,
  waitForNote,
  waitForWords,
  writeNote,
} from './reader.ts';
import { BROWSERS } from './stage.ts';
import { chooseFile, openTransferStage, PATIENCE, type TransferStage } from './transfer-stage.ts';

const { path, person } = readSampleNames();

/** The rows of the preview that bring something: what, notes, names and the rule that is chosen. */
async function readPreview(page: Page): Promise<string[][]> {
  await page.waitForSelector('.fates', PATIENCE);
  return await page.$$eval('.fates tbody:not(.is-empty)', (bodies) =>
    bodies.map((body) => [
      body.querySelector('th')?.firstChild?.textContent ?? '',
      ...[...body.querySelectorAll('td')].slice(0, 2).map((cell) => cell.textContent ?? ''),
      body.querySelector<HTMLSelectElement>('select')?.selectedOptions[0]?.textContent ?? '',
    ]),
  );
}

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`an import that differs from the library, in ${name}`, () => {
    let at: TransferStage;
    /** Apart from what comes down. */
    const keptAs = (file: string) => join(at.downloads, 'kept', file);

    beforeAll(async () => {
      at = await openTransferStage(name);
      const article = await at.stage.open(path);
      await waitForMarks(article);
      const popup = await at.stage.openPopup(article);
      await openListed(popup, person);
      for (const text of ['First', 'Second', 'Third']) await writeNote(popup, popup, text);
      await popup.close();
      await exportTo(keptAs('before.json'));

      const library = await openLibrary();
      await click(library, noteButton('First', 'Edit'));
      await library.keyboard.type(', mine');
      await click(library, button('Keep note'));
      await waitForNote(library, 'First, mine');
      await click(library, noteButton('Second', 'Delete'));
      await waitForWords(library, 'Note deleted.');
      await library.close();
    });
    afterAll(() => at?.close());

    async function openLibrary(): Promise<Page> {
      const library = await at.openPlace('library');
      await waitForNote(library, 'Third');
      return library;
    }

    async function readLibrary(): Promise<string[]> {
      const library = await openLibrary();
      const notes = await readNotes(library);
      await library.close();
      return notes.toSorted();
    }

    async function exportTo(kept: string): Promise<void> {
      const page = await at.openPlace('transfer');
      await click(page, 'input[value="json"]');
      await click(page, button('Export'));
      await mkdir(dirname(kept), { recursive: true });
      await rename(await at.waitForDownload('.json'), kept);
      await page.close();
    }

    async function preview(kept: string): Promise<Page> {
      const page = await at.openPlace('transfer');
      await chooseFile(page, kept);
      await waitForWords(page, 'The file is complete');
      return page;
    }

    it('shows both versions, keeps both without a word, and is undone in one click', async () => {
      const page = await preview(keptAs('before.json'));
      expect(await readPreview(page)).toEqual([
        ['In conflict: yours differs', '1', '0', 'Keep both'],
        ['Deleted here', '1', '0', 'Leave deleted'],
        ['The same', '1', '1', ''],
      ]);
      await click(page, '.fates button');
      const versions = await page.$eval('.fates', (table) => table.textContent ?? '');
      expect(versions).toContain('First, mine');
      await click(page, '.preview .button');
      await waitForWords(page, 'Checked: all of it is in your library.');
      expect(await readLibrary()).toEqual(['First', 'First, mine', 'Third']);

      await page.bringToFront();
      await click(page, button('Undo this import'));
      await waitForWords(page, 'your library is as it was');
      await page.close();
      expect(await readLibrary()).toEqual(['First, mine', 'Third']);
    });

    it('takes the rules that were chosen by keyboard', async () => {
      await exportTo(keptAs('after.json'));
      const page = await preview(keptAs('before.json'));
      await tabTo(page, page, 'What to do with: In conflict: yours differs');
      await page.keyboard.type('Take');
      await tabTo(page, page, 'What to do with: Deleted here');
      await page.keyboard.type('Bring');
      expect((await readPreview(page)).map(([what, , , rule]) => [what, rule])).toEqual([
        ['In conflict: yours differs', 'Take the file’s'],
        ['Deleted here', 'Bring back'],
        ['The same', ''],
      ]);
      await pressByKeyboard(page, page, 'Import');
      await waitForWords(page, 'Checked: all of it is in your library.');
      await page.close();
      expect(await readLibrary()).toEqual(['First', 'Second', 'Third']);

      const back = await preview(keptAs('after.json'));
      expect((await readPreview(back)).map(([what]) => what)).toContain('Deleted in the file');
      await back.close();
    });

    it('logs no error', () => {
      expect(at.stage.errors()).toEqual([]);
    });
  });
}
