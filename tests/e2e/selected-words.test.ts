import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askTab } from '../../tools/browser/ask-page.ts';
import { waitForCard } from '../../tools/browser/card-frame.ts';
import { openAsker } from '../../tools/browser/extension-page.ts';
import { readMarks, waitForMarks } from '../../tools/browser/marks.ts';
import { readSampleNames } from './expected-names.ts';
import { readNotes, waitForName, waitForNote, writeNote } from './reader.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';

const { path } = readSampleNames();
const NOTE = 'Who counted them?';

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`a note on selected words in ${name}`, () => {
    let stage: Stage;

    beforeAll(async () => {
      stage = await openStage(name);
    });
    afterAll(() => stage?.close());

    /** What the item of the context menu does over the words that are selected; nobody can click a browser's own menu from here. */
    async function chooseInMenu(page: Page, words: string): Promise<void> {
      const { browser, origin } = stage.running();
      const { asker, tabId } = await openAsker(stage.running(), page);
      await page.bringToFront();
      if (name === 'chromium') {
        const target = await browser.waitForTarget(
          (one) => one.type() === 'service_worker' && one.url().startsWith(`${origin}/`),
        );
        const worker = await target.worker();
        await worker?.evaluate(
          (id, selectionText) => {
            const { contextMenus } = Reflect.get(globalThis, 'chrome');
            contextMenus.onClicked.dispatch({ menuItemId: 'note', selectionText, editable: false }, { id });
          },
          tabId,
          words,
        );
      } else {
        // Firefox shows its driver no background: this is what the item there asks of the page.
        expect(await askTab(asker, tabId, 'page.note', { words })).toMatchObject({ ok: true });
      }
      await asker.close();
      await page.bringToFront();
    }

    it('opens a card with the field ready, though no name was found there, and keeps the note for later articles', async () => {
      const page = await stage.open(path);
      await waitForMarks(page);
      const words = await page.evaluate(selectFirstWords);
      const { people, organisations } = await readMarks(page);
      expect([...people, ...organisations]).not.toContain(words);

      await chooseInMenu(page, words);
      const card = await waitForCard(page);
      await waitForName(card, words);
      await expect.poll(() => card.evaluate(() => document.activeElement?.localName)).toBe('textarea');
      await writeNote(card, page, NOTE);

      const later = await stage.open(`${path}?later`);
      await waitForMarks(later);
      await chooseInMenu(later, await later.evaluate(selectFirstWords));
      const again = await waitForCard(later);
      await waitForName(again, words);
      await waitForNote(again, NOTE);
      expect(await readNotes(again)).toEqual([NOTE]);
    });

    it('logs no error', () => {
      expect(stage.errors()).toEqual([]);
    });
  });
}

/** Selects the two words with which the article's first long paragraph begins, and gives them. In the page. */
function selectFirstWords(): string {
  const first = [...document.querySelectorAll('article p')].find(
    (one) => (one.textContent ?? '').length > 100,
  );
  const texts = document.createTreeWalker(first ?? document.body, NodeFilter.SHOW_TEXT);
  // What stands before the first element of a paragraph may be white space alone.
  let text = texts.nextNode();
  while (text && !/\S \S/u.test(text.nodeValue ?? '')) text = texts.nextNode();
  const words = /\S+ \S+/u.exec(text?.nodeValue ?? '');
  if (!text || !words) throw new Error('There is no paragraph.');
  getSelection()?.setBaseAndExtent(text, words.index, text, words.index + words[0].length);
  return words[0];
}
