import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { readMarks, waitForMarks } from '../../tools/browser/marks.ts';
import { openPrivateWindow } from '../../tools/browser/private-windows.ts';
import { ask } from '../../tools/soak/library-asker.ts';
import { readSampleNames } from './expected-names.ts';
import { findOnDisk } from './find-on-disk.ts';
import { button, click, openCardOf, readNotes, waitForNote, waitForWords, writeNote } from './reader.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';

const { path, person, organisation } = readSampleNames();
const PATIENCE = { timeout: 30_000, polling: 50 };
const PRIVATE = 'Quokkas told in confidence';
const USUAL = 'Wombats told to everybody';
const PRIVATE_PATH = `${path}?in-confidence`;

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`a private window of ${name}`, () => {
    let stage: Stage;

    beforeAll(async () => {
      stage = await openStage(name, { isAllowedInPrivate: true });
    });
    afterAll(() => stage?.close());

    /** With the memory of readings on, there is more that could be written down. */
    async function rememberReadings(): Promise<void> {
      const options = await openExtensionPage(stage.running(), 'options.html#readings');
      await click(options, '.choices input');
      await options.close();
    }

    async function openPrivately(): Promise<Page> {
      const page = await openPrivateWindow(stage.running(), stage.site.origin + PRIVATE_PATH);
      await waitForMarks(page);
      return page;
    }

    it('keeps notes until it is closed, says so, and shows them to no other window', async () => {
      await rememberReadings();
      // Firefox opens a new tab in the window that is in front, so this one comes first.
      const usual = await stage.open(path);
      await waitForMarks(usual);
      const page = await openPrivately();
      const card = await openCardOf(page, person);
      await waitForWords(card, 'Nothing can be stored here, as in a private window');
      await writeNote(card, page, PRIVATE);
      const wrong = await openCardOf(page, organisation);
      await click(wrong, button('Not right?'));
      await click(wrong, button('Not a name'));
      await expect
        .poll(async () => (await readMarks(page)).organisations, PATIENCE)
        .not.toContain(organisation);
      await openCardOf(page, person);

      await usual.bringToFront();
      const usualCard = await openCardOf(usual, person);
      await writeNote(usualCard, usual, USUAL);
      expect(await readNotes(usualCard)).toEqual([USUAL]);

      await page.bringToFront();
      expect(await readNotes(card)).toEqual([PRIVATE]);
      await page.close();

      const later = await openPrivately();
      const empty = await openCardOf(later, person);
      await waitForWords(empty, 'Nothing can be stored here');
      expect(await readNotes(empty)).toEqual([]);
      await later.close();
    });

    it('leaves nothing on the disk, as is seen when the browser was closed and opened again', async () => {
      await stage.restart();
      // Firefox packs what it stores, so that nothing could be found in its files anyway.
      if (name === 'chromium') {
        // Otherwise a search that cannot find would prove nothing.
        expect(await findOnDisk(stage.profile, USUAL)).not.toEqual([]);
        expect(await findOnDisk(stage.profile, PRIVATE)).toEqual([]);
        expect(await findOnDisk(stage.profile, 'in-confidence')).toEqual([]);
      }

      const page = await stage.open(path);
      await waitForMarks(page);
      const card = await openCardOf(page, person);
      await waitForNote(card, USUAL);
      expect(await readNotes(card)).toEqual([USUAL]);
      expect((await readMarks(page)).organisations).toContain(organisation);

      const asker = await openExtensionPage(stage.running(), 'options.html');
      const corrections = await ask(asker, 'corrections.list', {});
      expect(corrections).toMatchObject({ ok: true, value: [] });
      const readings = await ask(asker, 'readings.list', { before: null, limit: 50 });
      const urls = readings?.ok ? readings.value.map(({ url }) => url) : null;
      expect(urls).toContain(stage.site.origin + path);
      expect(urls).not.toContain(stage.site.origin + PRIVATE_PATH);
      await asker.close();
    });

    // Chromium loads the extension anew to let it in, in the middle of taking in the pack, and complains of it itself.
    if (name === 'firefox') {
      it('logs no error', () => {
        expect(stage.errors()).toEqual([]);
      });
    }
  });
}
