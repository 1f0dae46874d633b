import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askTab } from '../../tools/browser/ask-page.ts';
import { findCard, waitForCard } from '../../tools/browser/card-frame.ts';
import { openAsker, openExtensionPage } from '../../tools/browser/extension-page.ts';
import { clickMark, waitForMarks } from '../../tools/browser/marks.ts';
import { readSampleNames } from './expected-names.ts';
import {
  openCardOf,
  pressTogether,
  readFocus,
  readListed,
  tabTo,
  waitForList,
  waitForName,
  waitForNote,
} from './reader.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';

const { path, person } = readSampleNames();

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`by keyboard alone in ${name}`, () => {
    let stage: Stage;

    beforeAll(async () => {
      stage = await openStage(name);
    });
    afterAll(() => stage?.close());

    it('a note is written in the popup, kept over a restart, and found by typing', async () => {
      const popup = await stage.openPopup(await openArticle(stage));
      await waitForList(popup);
      const person = await walkToSecond(popup);
      await popup.keyboard.press('Enter');
      await waitForName(popup, person);
      await tabTo(popup, popup, 'Add a note');
      await popup.keyboard.type('Met her in Leeds');
      await pressTogether(popup, 'Control', 'Enter');
      await waitForNote(popup, 'Met her in Leeds');
      await popup.close();

      await stage.restart();

      const again = await stage.openPopup(await openArticle(stage));
      await waitForList(again);
      await tabTo(again, again, 'Name or note');
      await again.keyboard.type('leeds');
      await again.waitForFunction(() => document.querySelector('.snippet'), { timeout: 30_000, polling: 50 });
      await tabTo(again, again, person);
      await again.keyboard.press('Enter');
      await waitForNote(again, 'Met her in Leeds');
      await again.close();
    });

    it('Tab goes through the popup in the order in which it is read, and through a list by one name', async () => {
      const popup = await stage.openPopup(await openArticle(stage));
      await waitForList(popup);
      await tabTo(popup, popup, 'Name or note');
      const stops: string[] = [];
      while (!stops.at(-1)?.startsWith('Library') && stops.length < 20) {
        stops.push(await readFocus(popup));
        await popup.keyboard.press('Tab');
      }
      const [first = '', second] = await readListed(popup);
      expect(stops.slice(0, 3)).toEqual([
        'Name or note <input>',
        'People <button>',
        'Organisations <button>',
      ]);
      expect(stops[3]).toContain(first);
      expect(stops[4]).toBe(`Next place of ${first} in the article <button>`);
      expect(stops[5]).toBe('Pause on this site <button>');
      expect(stops.at(-1)).toBe('Library <button>');
      expect(stops.join()).not.toContain(second);
      await popup.close();
    });

    it('a look-up leads to what would be sent, and “Not now” back to its button', async () => {
      const popup = await stage.openPopup(await openArticle(stage));
      await waitForList(popup);
      const second = await walkToSecond(popup);
      await popup.keyboard.press('Enter');
      await waitForName(popup, second);
      await tabTo(popup, popup, 'Look up on Wikipedia');
      await popup.keyboard.press('Enter');
      await expect.poll(() => readFocus(popup)).toMatch(/will be sent to Wikipedia.* <p>$/u);
      await tabTo(popup, popup, 'Not now');
      await popup.keyboard.press('Enter');
      await expect.poll(() => readFocus(popup)).toBe('Look up on Wikipedia <button>');
      await popup.close();
    });

    it('whoever goes to a place of the options by keyboard is at its title', async () => {
      const options = await openExtensionPage(stage.running(), 'options.html#packs');
      await tabTo(options, options, 'Marks');
      await options.keyboard.press('Enter');
      await expect.poll(() => readFocus(options)).toBe('Marks <h1>');
      expect(await options.title()).toBe('Marks – Backgrounder');
      await options.waitForSelector('input[type="radio"]');
      await options.keyboard.press('Tab');
      expect(await options.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
      await options.close();
    });

    it('the marks are walked, and a note is written in the card that the walk opens', async () => {
      const page = await openArticle(stage);
      // The browser's own shortcut reaches no page; what it does is send this message.
      await walk(stage, page);
      const card = await waitForCard(page);
      const first = await card.evaluate(() => document.querySelector('h1')?.textContent ?? '');
      await tabTo(card, page, 'Add a note');
      await page.keyboard.type('First name of the article');
      await pressTogether(page, 'Control', 'Enter');
      await waitForNote(card, 'First name of the article');

      await walk(stage, page);
      await card.waitForFunction(
        (before) => (document.querySelector('h1')?.textContent ?? before) !== before,
        { timeout: 30_000, polling: 50 },
        first,
      );

      await page.keyboard.press('Escape');
      await expect.poll(async () => await isCardShown(page), { timeout: 5_000 }).toBe(false);
    });

    it('Tab after a click on a mark steps into its card, and Tab back out of it again', async () => {
      const page = await openArticle(stage);
      const card = await openCardOf(page, person);
      await page.keyboard.press('Tab');
      await expect.poll(() => readFocus(card)).toBe(`${person} <h1>`);
      expect(await card.evaluate(() => document.hasFocus())).toBe(true);
      await page.keyboard.press('Tab');
      await expect.poll(() => readFocus(card)).toBe('Close <button>');

      await pressBack(page);
      await expect.poll(() => readFocus(page)).toBe(await readStop(page, person, -1));
      expect(await isCardShown(page)).toBe(true);
      await clickMark(page, person);
      await expect.poll(() => isCardShown(page), { timeout: 5_000 }).toBe(false);
    });

    it('Escape leads from the card back to its name, from where Tab goes on', async () => {
      const page = await openArticle(stage);
      const card = await openCardOf(page, person);
      await page.keyboard.press('Tab');
      await expect.poll(() => readFocus(card)).toBe(`${person} <h1>`);
      await page.keyboard.press('Escape');
      await expect.poll(() => isCardShown(page), { timeout: 5_000 }).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
      await page.keyboard.press('Tab');
      expect(await readFocus(page)).toBe(await readStop(page, person, 1));
    });

    it('logs no error', () => {
      expect(stage.errors()).toEqual([]);
    });
  });
}

async function openArticle(stage: Stage): Promise<Page> {
  const page = await stage.open(path);
  await waitForMarks(page);
  return page;
}

/** Goes down the list by the arrow keys to its second name, and says whose it is. */
async function walkToSecond(popup: Page): Promise<string> {
  const names = await popup.evaluate(() =>
    [...document.querySelectorAll('.row .entry bdi')].map((entry) => entry.textContent ?? ''),
  );
  await tabTo(popup, popup, names[0] ?? '');
  await popup.keyboard.press('ArrowDown');
  expect(await readFocus(popup)).toContain(names[1]);
  return names[1] ?? '';
}

async function walk(stage: Stage, page: Page): Promise<void> {
  const { asker, tabId } = await openAsker(stage.running(), page);
  const reply = await askTab(asker, tabId, 'page.walk', { step: 1 });
  expect(reply).toMatchObject({ ok: true });
  await asker.close();
  await page.bringToFront();
}

/** The card's frame is kept for a while after it closed; it then shows nobody, or its host is no open popover. */
async function isCardShown(page: Page): Promise<boolean> {
  const isHostOpen = await page.evaluate(() => document.querySelector(':popover-open') !== null);
  return isHostOpen && (await findCard(page)) !== null;
}

/** What Tab comes to in the page from a marked name. */
async function readStop(page: Page, name: string, step: 1 | -1): Promise<string> {
  return await page.evaluate(
    (wanted, way) => {
      const mark = [...(CSS.highlights.get('bgr-person') ?? [])].find((range) => String(range) === wanted);
      const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input')].filter(
        (element) => Math.sign((mark as Range).comparePoint(element, 0)) === way,
      );
      const stop = stops.at(way === 1 ? 0 : -1);
      return `${stop?.getAttribute('aria-label') ?? stop?.textContent?.trim()} <${stop?.localName}>`;
    },
    name,
    step,
  );
}

async function pressBack(page: Page): Promise<void> {
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
}
