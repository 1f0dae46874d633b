import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { waitForMarks } from '../../tools/browser/marks.ts';
import { readSeedArticle } from '../../tools/site/seed-article.ts';
import { readSampleNames } from './expected-names.ts';
import { openCardOf, type Surface, waitForWords, writeNote } from './reader.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';
import { stopBackground } from './stop-background.ts';

const { path } = readSampleNames();

/** A minister in the sample article, which is of 3 November 2023, and somebody in it whom no pack knows. */
const MINISTER = 'Michelle Donelan';
const OFFICE = 'Secretary of State for Science, Innovation and Technology';
const UNKNOWN = 'Ian Hogarth';

const hasSeed = readSeedArticle() !== null;
if (!hasSeed) console.log('The first article is not at hand (../shared/seed): its minister is left out.');

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`background in ${name}`, () => {
    let stage: Stage;
    let article: Page;

    beforeAll(async () => {
      stage = await openStage(name);
      article = await stage.open(path);
      await waitForMarks(article);
    });
    afterAll(() => stage?.close());

    it('says which office a minister held on the day of the article, by which source and as of when', async () => {
      const card = await openCardOf(article, MINISTER);
      await waitForWords(card, OFFICE);
      await waitForWords(card, 'On 3 November 2023, this page’s date');
      expect(await readOnDate(card)).toBe('in office');
      expect(await readLayer(card)).toMatch(/IfG Ministers Database.*, as of June 2026/u);
    });

    it('says that it knows nobody of a name', async () => {
      const card = await openCardOf(article, UNKNOWN);
      await waitForWords(card, 'None of your packs knows this name.');
    });

    it('knows the same after the background was stopped', async () => {
      await stopBackground(stage.running());
      await article.bringToFront();
      const card = await openCardOf(article, MINISTER);
      await waitForWords(card, OFFICE);
      expect(await readOnDate(card)).toBe('in office');
    });

    it.skipIf(!hasSeed)(
      'says that a former minister was not in office on the day of an article',
      async () => {
        const seed = await stage.open('/seed');
        await waitForMarks(seed);
        const card = await openCardOf(seed, 'Suella Braverman');
        await waitForWords(card, 'On 2 March 2024, this page’s date');
        expect(await readOnDate(card)).toBe('not in office');
        expect(await readLayer(card)).toContain('25 Oct 2022 – 13 Nov 2023');
      },
    );

    it('stands in the library under the notes, with the article that they were met in', async () => {
      article = await stage.open(path);
      await waitForMarks(article);
      await writeNote(await openCardOf(article, MINISTER), article, 'Hosted the summit');
      const library = await openExtensionPage(stage.running(), 'options.html#library');
      await waitForWords(library, OFFICE);
      const layers = await library.$$eval('.library-detail .layer', (all) =>
        all.map(({ textContent }) => textContent ?? ''),
      );
      expect(layers).toHaveLength(3);
      expect(layers[0]).toContain('who opened the first day');
      expect(layers[1]).toMatch(/IfG Ministers Database.*, as of June 2026/u);
      expect(layers[1]).not.toContain('this page');
      const address = await library.$eval('.met-in a', (link) => link.getAttribute('href'));
      expect(address).toBe(stage.site.origin + path);
      await library.close();
    });

    it('logs no error', () => {
      expect(stage.errors()).toEqual([]);
    });
  });
}

async function readOnDate(surface: Surface): Promise<string | undefined> {
  return await surface.evaluate(() => document.querySelector('.on-date dd')?.textContent ?? undefined);
}

async function readLayer(surface: Surface): Promise<string> {
  return await surface.evaluate(() => {
    const layers = [...document.querySelectorAll('.layer')].map(({ textContent }) => textContent ?? '');
    return layers.find((text) => text.startsWith('Background')) ?? '';
  });
}
