import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { goTo } from '../../tools/browser/go-to.ts';
import { readMarks, waitForMarks } from '../../tools/browser/marks.ts';
import { ask } from '../../tools/soak/library-asker.ts';
import { readSampleNames } from './expected-names.ts';
import {
  labelled,
  noteButton,
  pickByKeyboard,
  pressByKeyboard,
  readIndex,
  waitForNoWords,
} from './library-places.ts';
import {
  button,
  click,
  NOTE_FIELD,
  openCardOf,
  pressTogether,
  readFocus,
  readNotes,
  waitForName,
  waitForNote,
  waitForWords,
  writeNote,
} from './reader.ts';
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
      await click(card, button('Not right?'));
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

    it('a note is tagged with a tag in use, pinned, moved to somebody else, and moved back', async () => {
      const page = await openArticle();
      const card = await openCardOf(page, organisation);
      await click(card, NOTE_FIELD);
      await page.keyboard.type('Opened the harbour office #sum');
      await click(card, button('#summit'));
      await page.keyboard.type('again');
      await click(card, button('Keep note'));
      await waitForNote(card, 'Opened the harbour office #summit again');
      await writeNote(card, page, 'A later one');

      await click(card, noteButton('Opened the harbour office #summit again', 'Pin'));
      await waitForWords(card, 'Pinned');
      expect(await readNotes(card)).toEqual(['Opened the harbour office #summit again', 'A later one']);

      await click(card, noteButton('A later one', 'Move'));
      await pickByKeyboard(card, page, person);
      await waitForWords(card, `Note moved to ${person}.`);
      expect(await readNotes(card)).toEqual(['Opened the harbour office #summit again']);
      // The way back has the focus.
      await page.keyboard.press('Enter');
      await waitForNote(card, 'A later one');

      await click(card, noteButton('A later one', 'Delete'));
      await waitForWords(card, 'Note deleted.');
      await page.keyboard.press('Enter');
      await waitForNote(card, 'A later one');
    });

    it('who somebody is not, and of which kind, and the same as whom, is said in the card and taken back there', async () => {
      const page = await openArticle();
      const card = await openCardOf(page, person);
      await waitForNote(card, 'Theirs');
      await click(card, button('Not right?'));
      await click(card, button('Someone else'));
      await waitForWords(card, `Your choice who “${person}” is, kept for this article.`);
      await expect.poll(() => readNotes(card), PATIENCE).toEqual([]);
      await pressByKeyboard(card, page, 'Undo');
      await waitForNote(card, 'Theirs');

      const marked = async () => await readMarks(page);
      await click(card, button('Not right?'));
      await click(card, button('An organisation'));
      await expect.poll(async () => (await marked()).organisations, PATIENCE).toContain(person);
      await waitForWords(card, `“${person}” is an organisation.`);
      await pressByKeyboard(card, page, 'Undo');
      await expect.poll(async () => (await marked()).people, PATIENCE).toContain(person);

      const listed = async () => JSON.stringify(await stage.describe(page));
      const other = await openCardOf(page, organisation);
      await click(other, button('Not right?'));
      await click(other, button('Same as …'));
      await other.waitForFunction(() => document.activeElement?.localName === 'input', PATIENCE);
      await page.keyboard.type('Harbour Watch');
      await pressByKeyboard(other, page, 'New: Harbour Watch');
      await waitForWords(other, `“${organisation}” is the same as “Harbour Watch”.`);
      await expect.poll(listed, PATIENCE).toContain('Harbour Watch');
      await page.bringToFront();
      await pressByKeyboard(other, page, 'Undo');
      await expect.poll(listed, PATIENCE).not.toContain('Harbour Watch');
    });

    it('a note that was deleted in a card is brought back in the library later, by keyboard', async () => {
      const page = await openArticle();
      const card = await openCardOf(page, organisation);
      await click(card, noteButton('A later one', 'Delete'));
      await waitForWords(card, 'Note deleted.');

      const library = await openExtensionPage(stage.running(), 'options.html#library');
      await library.waitForSelector('.deleted-notes:not([hidden])', PATIENCE);
      await library.focus('.deleted-notes summary');
      await library.keyboard.press('Enter');
      await waitForWords(library, 'Deleted notes are kept for 30 days.');
      await library.keyboard.press('Tab');
      await library.keyboard.press('Enter');
      await waitForName(library, organisation);
      await waitForNote(library, 'A later one');
      await library.waitForSelector('.deleted-notes[hidden]', PATIENCE);
      expect(await library.evaluate(() => document.activeElement?.localName)).toBe('main');
      await library.close();
    });

    it('the library finds in spite of a slip, and merges two, splits them and renames one by keyboard', async () => {
      const library = await openExtensionPage(stage.running(), 'options.html#library');
      await click(library, 'input[type="search"]');
      await library.keyboard.type('harbuor offi');
      await expect.poll(() => readIndex(library), PATIENCE).toEqual([organisation]);
      await pressByKeyboard(library, library, organisation);
      await waitForName(library, organisation);
      await expect.poll(() => readFocus(library), PATIENCE).toBe(`${organisation} <h1>`);

      await pressByKeyboard(library, library, 'Merge with …');
      await pickByKeyboard(library, library, person);
      await waitForWords(library, `${person} is shown with ${organisation} now.`);
      await waitForNote(library, 'Theirs');
      await waitForNote(library, 'A later one');
      await click(library, labelled(`Split off ${person}`));
      await expect.poll(() => readNotes(library), PATIENCE).not.toContain('Theirs');
      await pressByKeyboard(library, library, 'Undo');
      await waitForNote(library, 'Theirs');
      await click(library, labelled(`Split off ${person}`));
      await expect.poll(() => readNotes(library), PATIENCE).not.toContain('Theirs');

      await library.focus('.entity-work .actions button');
      await pressByKeyboard(library, library, 'Edit');
      await library.waitForSelector('.entity-editor');
      await library.focus('.entity-editor input');
      await pressTogether(library, 'Control', 'a');
      await library.keyboard.type('Renamed Amnesty');
      await library.keyboard.press('Enter');
      await waitForName(library, 'Renamed Amnesty');
      await waitForWords(library, 'Changed.');
      await pressByKeyboard(library, library, 'Undo');
      await waitForName(library, organisation);
      await library.close();
    });

    it('remembers where somebody was met, once that is switched on, and forgets one, a site, a period, all', async () => {
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
      const { port } = new URL(stage.site.origin);
      await goTo(page, `http://localhost:${port}${path}?third`);
      await waitForMarks(page);

      const options = await openExtensionPage(stage.running(), 'options.html#readings');
      await waitForWords(options, '3 articles remembered');
      await click(options, '.ruled li:last-child button');
      await waitForWords(options, '2 articles remembered');
      await options.select('.forget select', 'localhost');
      await options.focus('.forget select');
      await pressByKeyboard(options, options, 'Forget');
      await waitForWords(options, '1 article remembered');
      const today = await options.evaluate(() => new Date().toLocaleDateString('sv'));
      await options.$$eval(
        '.forget input[type="date"]',
        (fields, day) => {
          for (const field of fields as HTMLInputElement[]) {
            field.value = day;
            field.dispatchEvent(new Event('input', { bubbles: true }));
          }
        },
        today,
      );
      await click(options, '.forget p:has([type="date"]) button:enabled');
      await waitForWords(options, 'Nothing is remembered.');

      await options.close();

      await openArticle('?fourth');
      const again = await openExtensionPage(stage.running(), 'options.html#readings');
      await waitForWords(again, '1 article remembered');
      await pressByKeyboard(again, again, 'Forget all');
      await waitForWords(again, 'Forget all of them for good?');
      await click(again, '[role="alert"] .link');
      await waitForWords(again, 'Nothing is remembered.');
      await waitForNoWords(again, 'article remembered');
      await again.close();
    });

    it('logs no error', () => {
      expect(stage.errors()).toEqual([]);
    });
  });
}
