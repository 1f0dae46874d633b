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

const CASES = BROWSERS.flatMap((browser) =>
  [readSampleNames(), ...(hasSeed ? [SEED_NAMES] : [])].map((expected) => ({ browser, expected })),
);

for (const { browser, expected } of CASES) {
  describe.skipIf(browser.isMissing)(`the whole loop on ${expected.path} in ${browser.name}`, () => {
    let stage: Stage;

    beforeAll(async () => {
      stage = await openStage(browser.name);
    });
    afterAll(() => stage?.close());

    it('marks every name of the body, and nothing else', async () => {
      const page = await stage.open(expected.path);
      await waitForMarks(page);
      const marks = await readMarks(page);
      expect(namesOf(marks.people, expected.people)).toEqual(namesOfAll(expected.people));
      expect(namesOf(marks.organisations, expected.organisations)).toEqual(
        namesOfAll(expected.organisations),
      );
    });

    it('keeps a note written in the card over a restart: in the card, in the popup, in search', async () => {
      const note = `Said it twice; check the date. ${expected.path}`;
      const page = await stage.open(expected.path);
      await waitForMarks(page);
      await writeNote(await openCardOf(page, expected.person), page, note);

      await stage.restart();

      const again = await stage.open(expected.path);
      await waitForMarks(again);
      await waitForNote(await openCardOf(again, expected.person), note);

      const popup = await stage.openPopup(again);
      await openListed(popup, expected.person);
      await waitForNote(popup, note);
      await popup.close();

      const searching = await stage.openPopup(again);
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
    });

    it('keeps a note on an organisation', async () => {
      const page = await stage.open(expected.path);
      await waitForMarks(page);
      await writeNote(await openCardOf(page, expected.organisation), page, 'Who pays for it?');
    });

    it('shows in the badge how many are named', async () => {
      const page = await stage.open(expected.path);
      await waitForMarks(page);
      const { whosWho } = await stage.describe(page);
      expect(await stage.readBadge(page)).toBe(String(whosWho.entities.length));
    });

    it('lists in the popup everybody who is in the article', async () => {
      const page = await stage.open(expected.path);
      await waitForMarks(page);
      const { whosWho } = await stage.describe(page);
      const popup = await stage.openPopup(page);
      await waitForList(popup);
      expect((await readListed(popup)).sort()).toEqual(whosWho.entities.map(({ name }) => name).sort());
      await popup.close();
    });

    it('logs no error, in the page or in the extension', () => {
      expect(stage.errors()).toEqual([]);
    });
  });
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
