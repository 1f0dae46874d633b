import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { readMarks, waitForMarks } from '../../tools/browser/marks.ts';
import { readSampleNames } from './expected-names.ts';
import { click, openCardOf, writeNote } from './reader.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';

const { path, person, organisation } = readSampleNames();
const PATIENCE = { timeout: 30_000, polling: 50 };
const NOTHING = { people: [], organisations: [] };

/** A choice in the options, by the beginning of its words. */
function choice(words: string): string {
  return `::-p-xpath(//label[starts-with(normalize-space(), "${words}")]/input)`;
}

const SHOW_NOTED = choice('Show in the page which names have notes');
const ONLY_NOTED = choice('Only names with notes');

/** Names that the page can read off as having notes, each once. */
function readNoted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...new Set(
        ['bgr-person-noted', 'bgr-org-noted'].flatMap((name) =>
          [...(CSS.highlights.get(name) ?? [])].map(String),
        ),
      ),
    ].sort(),
  );
}

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`marks of names with notes in ${name}`, () => {
    let stage: Stage;
    let article: Page;
    let options: Page;

    beforeAll(async () => {
      stage = await openStage(name);
      article = await stage.open(path);
      await waitForMarks(article);
      for (const noted of [person, organisation]) {
        await writeNote(await openCardOf(article, noted), article, `A note on ${noted}`);
        await article.keyboard.press('Escape');
      }
      options = await openExtensionPage(stage.running(), 'options.html#marks');
      await options.waitForSelector('.choices input', { timeout: PATIENCE.timeout });
    });
    afterAll(() => stage?.close());

    /** Sets something in the options and goes back to the article: a page behind another tab rests. */
    async function set(selector: string): Promise<void> {
      await options.bringToFront();
      await click(options, selector);
      await article.bringToFront();
    }

    it('tell the page nothing until the reader lets it see, and offer no such choice', async () => {
      expect(await options.$(ONLY_NOTED)).toBeNull();
      expect(await readNoted(article)).toEqual([]);
      expect((await readMarks(article)).people).toContain(person);
    });

    it('stand out once it is switched on, in the page that is open', async () => {
      await set(SHOW_NOTED);
      await expect
        .poll(() => readNoted(article), PATIENCE)
        .toEqual(expect.arrayContaining([person, organisation]));
      expect((await readMarks(article)).people).not.toContain(person);
      expect((await readMarks(article)).people.length).toBeGreaterThan(0);
    });

    it('are the only ones where the reader wants no others, also in a page that is opened later', async () => {
      await set(ONLY_NOTED);
      await expect.poll(() => readMarks(article), PATIENCE).toEqual(NOTHING);
      expect(await readNoted(article)).toEqual(expect.arrayContaining([person, organisation]));

      article = await stage.open(`${path}?later`);
      await expect
        .poll(() => readNoted(article), PATIENCE)
        .toEqual(expect.arrayContaining([person, organisation]));
      expect(await readMarks(article)).toEqual(NOTHING);
    });

    it('are marked like all others again when it is switched off, and the page learns nothing more', async () => {
      await set(SHOW_NOTED);
      await expect.poll(async () => (await readMarks(article)).people, PATIENCE).toContain(person);
      expect(await readNoted(article)).toEqual([]);
      await options.bringToFront();
      await options.waitForSelector(ONLY_NOTED, { hidden: true, timeout: PATIENCE.timeout });
      expect(await options.$eval(choice('Every time'), (input) => (input as HTMLInputElement).checked)).toBe(
        true,
      );
    });

    it('logs no error', () => {
      expect(stage.errors()).toEqual([]);
    });
  });
}
