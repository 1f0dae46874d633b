import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { readMarks, waitForMarks } from '../../tools/browser/marks.ts';
import { ask } from '../../tools/soak/library-asker.ts';
import { readSampleNames } from './expected-names.ts';
import { button, click, openCardOf, readNotes, waitForNote, writeNote } from './reader.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';

const { path, person, organisation } = readSampleNames();
const PATIENCE = { timeout: 30_000, polling: 50 };

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`notes and corrections in ${name}`, () => {
    let stage: Stage;

    beforeAll(async () => {
      stage = await openStage(name);
    });
    afterAll(() => stage?.close());

    async function openArticle(query = ''): Promise<Page> {
      const page = await stage.open(path + query);
      await waitForMarks(page);
      return page;
    }

    it('a note has its links and tags, and stands related at whoever else is named', async () => {
      const page = await openArticle();
      const card = await openCardOf(page, person);
      await writeNote(card, page, 'See https://example.org/a #summit');
      const link = await card.evaluate(() => document.querySelector('.note a')?.getAttribute('href'));
      expect(link).toBe('https://example.org/a');
      await card.waitForFunction(
        () => document.querySelector('.tags')?.textContent?.includes('#summit'),
        PATIENCE,
      );
      const other = await openCardOf(page, organisation);
      await other.waitForFunction(
        (wanted) => document.querySelector('.related')?.textContent?.includes(wanted),
        PATIENCE,
        'Named in this article',
      );
    });

    it('two windows that edit one note keep both texts', async () => {
      const page = await openArticle();
      const card = await openCardOf(page, person);
      await waitForNote(card, 'See https://example.org/a #summit');
      await click(card, button('Edit'));
      await page.keyboard.type(', mine');
      const asker = await openExtensionPage(stage.running(), 'options.html');
      const hits = await ask(asker, 'notes.list', { before: null, limit: 1 });
      const note = hits?.ok ? hits.value[0]?.note : undefined;
      await ask(asker, 'notes.edit', {
        id: note?.id ?? '',
        text: 'Theirs',
        tags: [],
        updated: note?.updated ?? 0,
      });
      await asker.close();
      await page.bringToFront();
      await click(card, button('Keep note'));
      await click(card, button('Keep both'));
      await waitForNote(card, 'See https://example.org/a #summit, mine');
      expect((await readNotes(card)).sort()).toEqual(['See https://example.org/a #summit, mine', 'Theirs']);
    });

    it('what is no name is unmarked at once and in later articles, until it is taken back', async () => {
      const page = await openArticle();
      const card = await openCardOf(page, organisation);
      await click(card, button('Not a name'));
      await expect
        .poll(async () => (await readMarks(page)).organisations, PATIENCE)
        .not.toContain(organisation);

      const later = await openArticle('?later');
      expect((await readMarks(later)).organisations).not.toContain(organisation);

      const options = await openExtensionPage(stage.running(), 'options.html#corrections');
      await click(options, button('Take back'));
      await options.waitForFunction(() => document.body.textContent?.includes('Taken back.'), PATIENCE);
      await options.close();
      await later.bringToFront();
      await expect.poll(async () => (await readMarks(later)).organisations, PATIENCE).toContain(organisation);
    });

    it('remembers where somebody was met, once that is switched on, and forgets', async () => {
      const switching = await openExtensionPage(stage.running(), 'options.html#readings');
      await click(switching, 'input[type="checkbox"]');
      await switching.waitForSelector('input[type="checkbox"]:checked', { timeout: PATIENCE.timeout });
      await switching.close();
      await openArticle('?first');
      const page = await openArticle('?second');
      const card = await openCardOf(page, person);
      await card.waitForFunction(
        () => document.querySelector('.met a')?.getAttribute('href')?.includes('?first'),
        PATIENCE,
      );

      const options = await openExtensionPage(stage.running(), 'options.html#readings');
      await click(options, button('Forget all'));
      await click(options, button('Forget all'));
      await options.waitForFunction(
        () => document.body.textContent?.includes('Nothing is remembered.'),
        PATIENCE,
      );
      await options.close();
    });

    it('logs no error', () => {
      expect(stage.errors()).toEqual([]);
    });
  });
}
