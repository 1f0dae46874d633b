import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMarks, waitForMarks } from '../../tools/browser/marks.ts';
import { readSampleNames } from './expected-names.ts';
import {
  button,
  click,
  openListed,
  readListed,
  readNotes,
  waitForList,
  waitForNote,
  waitForWords,
  writeNote,
} from './reader.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';

const { path, person, organisation } = readSampleNames();
const PATIENCE = { timeout: 30_000, polling: 50 };

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`the popup in ${name}`, () => {
    let stage: Stage;
    let article: Page;

    beforeAll(async () => {
      stage = await openStage(name);
      article = await stage.open(path);
      await waitForMarks(article);
    });
    afterAll(() => stage?.close());

    it('shows people or organisations alone', async () => {
      const popup = await stage.openPopup(article);
      await waitForList(popup);
      await click(popup, button('Organisations'));
      await expect.poll(() => readListed(popup), PATIENCE).not.toContain(organisation);
      expect(await readListed(popup)).toContain(person);
      await popup.close();
    });

    it('changes a note, deletes it, and brings it back', async () => {
      const popup = await stage.openPopup(article);
      await openListed(popup, person);
      await writeNote(popup, popup, 'First words');

      await click(popup, button('Edit'));
      await popup.keyboard.type(', and more');
      await click(popup, button('Keep note'));
      await waitForNote(popup, 'First words, and more');

      await click(popup, button('Delete'));
      await expect.poll(() => readNotes(popup), PATIENCE).toEqual([]);
      await click(popup, button('Undo'));
      await waitForNote(popup, 'First words, and more');
      await popup.close();
    });

    it('pauses a site and resumes it, and the open page follows', async () => {
      const popup = await stage.openPopup(article);
      await waitForList(popup);
      await click(popup, button('Pause on this site'));
      await waitForWords(popup, 'Paused on 127.0.0.1');
      await popup.close();
      // In Firefox the popup is a tab of its own here, and a page behind it rests.
      await article.bringToFront();
      await expect.poll(() => readMarks(article), PATIENCE).toEqual({ people: [], organisations: [] });

      const again = await stage.openPopup(article);
      await waitForWords(again, 'Paused on 127.0.0.1');
      await click(again, button('Resume'));
      await again.waitForFunction(() => !document.body.textContent?.includes('Paused on'), PATIENCE);
      await again.close();
      await article.bringToFront();
      await expect.poll(async () => (await readMarks(article)).people, PATIENCE).toContain(person);
    });

    it('logs no error', () => {
      expect(stage.errors()).toEqual([]);
    });
  });
}
