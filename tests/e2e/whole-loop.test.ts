import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMarks, waitForMarks } from '../../tools/browser/marks.ts';
import { readSeedArticle } from '../../tools/site/seed-article.ts';
import { type Expected, readSampleNames, SEED_NAMES } from './expected-names.ts';
import {
  click,
  openCardOf,
  openListed,
  readListed,
  SEARCH_FIELD,
  waitForList,
  waitForNote,
  writeNote,
} from './reader.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';

const hasSeed = readSeedArticle() !== null;
if (!hasSeed)
  console.log('The first article is not at hand (../shared/seed): its part of the loop is left out.');

const ARTICLES: readonly Expected[] = [readSampleNames(), ...(hasSeed ? [SEED_NAMES] : [])];

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`the whole loop in ${name}`, () => {
    let stage: Stage;

    beforeAll(async () => {
      stage = await openStage(name);
    });
    afterAll(() => stage?.close());

    async function openArticle({ path }: Expected): Promise<Page> {
      const page = await stage.open(path);
      await waitForMarks(page);
      return page;
    }

    describe.each(ARTICLES)('on $path', (expected) => {
      let page: Page;

      beforeAll(async () => {
        page = await openArticle(expected);
      });

      it('marks every name of the body, and nothing else', async () => {
        const marks = await readMarks(page);
        expect(namesOf(marks.people, expected.people)).toEqual(namesOfAll(expected.people));
        expect(namesOf(marks.organisations, expected.organisations)).toEqual(
          namesOfAll(expected.organisations),
        );
      });

      it('shows in the badge how many are named', async () => {
        const { whosWho } = await stage.describe(page);
        expect(await stage.readBadge(page)).toBe(String(whosWho.entities.length));
      });

      it('lists in the popup everybody who is in the article', async () => {
        const { whosWho } = await stage.describe(page);
        const popup = await stage.openPopup(page);
        await waitForList(popup);
        expect((await readListed(popup)).sort()).toEqual(whosWho.entities.map(({ name }) => name).sort());
        await popup.close();
      });

      it('keeps notes written in the card, on a person and on an organisation', async () => {
        await page.bringToFront();
        await writeNote(await openCardOf(page, expected.person), page, noteOf(expected));
        await writeNote(await openCardOf(page, expected.organisation), page, 'Who pays for it?');
      });
    });

    it('has the notes after a restart: in the card, in the popup, in search', async () => {
      await stage.restart();

      for (const expected of ARTICLES) {
        const page = await openArticle(expected);
        await waitForNote(await openCardOf(page, expected.person), noteOf(expected));

        const popup = await stage.openPopup(page);
        await openListed(popup, expected.person);
        await waitForNote(popup, noteOf(expected));
        await popup.close();

        const searching = await stage.openPopup(page);
        await waitForList(searching);
        await click(searching, SEARCH_FIELD);
        await searching.keyboard.type('check the dat');
        await searching.waitForFunction(
          (wanted) => document.querySelector('.snippet')?.textContent?.includes(wanted),
          { timeout: 30_000, polling: 50 },
          'Said it twice',
        );
        expect(await readListed(searching)).toContain(expected.person);
        await searching.close();
      }
    });

    it('logs no error, in the page or in the extension', () => {
      expect(stage.errors()).toEqual([]);
    });
  });
}

function noteOf({ path }: Expected): string {
  return `Said it twice; check the date. ${path}`;
}

/** The full names behind marked texts; a text that is nobody's form stays as it is. */
function namesOf(texts: readonly string[], all: Expected['people']): string[] {
  const fold = (text: string) => text.replaceAll('\u00a0', ' ');
  const names = texts.map(
    (text) => all.find((forms) => forms.includes(fold(text)))?.[0] ?? `not expected: ${text}`,
  );
  return [...new Set(names)].sort();
}

function namesOfAll(all: Expected['people']): string[] {
  return all.map(([name = '']) => name).sort();
}
