import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCard } from '../../tools/browser/card-frame.ts';
import { openAsker, openExtensionPage } from '../../tools/browser/extension-page.ts';
import { goTo } from '../../tools/browser/go-to.ts';
import { waitForMarks } from '../../tools/browser/marks.ts';
import { readInventedRecordings } from '../../tools/replay/recordings.ts';
import { type Replay, startReplay } from '../../tools/replay/start-replay.ts';
import { buildWithStandIn } from '../../tools/setup/build-extension.ts';
import { FILLING, renderArticlePage } from '../browser/rig/article-page.ts';
import { type PageServer, servePages } from '../browser/rig/serve-pages.ts';
import {
  button,
  click,
  openCardOf,
  openListed,
  readNotes,
  type Surface,
  waitForNote,
  waitForWords,
} from './reader.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';

const PATIENCE = { timeout: 60_000, polling: 100 };

/** Four people and a council of our invention; the page is of 14 May 2025. */
const ARTICLE = renderArticlePage({
  body: `<p>Former mayor Colin Achterberg fought the plan for years. Council leader Tomasz Brandt said the ferry would run again by summer.</p>
<p>“The slipway will hold,” said Sara Lindqvist, an engineer at the Rivers Agency.</p>
${FILLING}`,
});

/** Firefox grants what an extension asks for without a doorhanger, which WebDriver cannot click. */
const GRANTING = { 'extensions.webextOptionalPermissionPrompts': false };

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`Wikipedia in ${name}`, () => {
    let replay: Replay;
    let pages: PageServer;
    let stage: Stage;
    let article: Page;
    /** The card that the last test left open. */
    let card: Surface;

    beforeAll(async () => {
      replay = await startReplay(readInventedRecordings());
      pages = await servePages();
      const extension = await buildWithStandIn(name, replay.origin);
      stage = await openStage(name, { extension, firefoxPreferences: GRANTING });
      await waitForPack(stage);
      article = await stage.running().browser.newPage();
      await goTo(article, pages.put('/article', { body: ARTICLE }));
      await waitForMarks(article);
    }, 300_000);
    afterAll(async () => {
      await stage?.close();
      await pages?.close();
      await replay?.close();
    });

    it('is asked nothing before the reader has agreed, and says what would be sent', async () => {
      card = await openCardOf(article, 'Colin Achterberg');
      await click(card, button('Look up on Wikipedia'));
      await waitForWords(card, '“Colin Achterberg” will be sent to Wikipedia');
      await click(card, button('Not now'));
      await card.waitForSelector(button('Look up on Wikipedia'));
      expect(replay.asked).toEqual([]);
    });

    it('is asked for the name once the reader agrees, and its answer stands with source, licence and date', async () => {
      await click(card, button('Look up on Wikipedia'));
      await click(card, button('Ask Wikipedia'));
      if (name === 'firefox') await giveLeaveInOptions(stage, article, card);
      await waitForWords(card, 'Colin James Achterberg (3 June 1948 – 11 November 2023)');
      expect(await readFacts(card)).toEqual([
        ['Died', '11 Nov 2023'],
        ['Mayor of Marlow', '19 May 2011 – May 2019'],
        ['Member of Marlow Council', 'no dates given'],
        ['On 14 May 2025, this page’s date', 'not in office'],
      ]);
      await waitForWords(card, 'Text under CC BY-SA 4.0.');
      await waitForWords(card, 'CC0.');
      expect(await readLinks(card)).toEqual([
        'https://en.wikipedia.org/wiki/Colin_Achterberg',
        'https://www.wikidata.org/wiki/Q990000001',
      ]);
      expect(
        replay.asked.map(({ site, query }) => `${site} ${query.get('generator') ?? query.get('action')}`),
      ).toEqual(['wikipedia search', 'wikipedia query', 'wikidata wbgetentities', 'wikidata wbgetentities']);
      expect(replay.mostAtOnce()).toBe(1);
      for (const { query, headers } of replay.asked) {
        expect(query.get('origin')).toBe('*');
        expect(headers['api-user-agent']).toMatch(/^Backgrounder\/\d/u);
        expect(headers).not.toHaveProperty('cookie');
        expect(headers).not.toHaveProperty('referer');
        expect(JSON.stringify([[...query], headers])).not.toMatch(/ferry|Lantern/iu);
      }
    });

    it('gives a fact to the notes with its source, and takes it back', async () => {
      const fact = 'Mayor of Marlow, 19 May 2011 – May 2019';
      await click(card, `button[aria-label="Keep in your notes: ${fact}"]`);
      await card.waitForSelector('.note');
      const [note = ''] = await readNotes(card);
      expect(note).toMatch(
        /^Mayor of Marlow, 19 May 2011 – May 2019\nSource: Wikidata, Q990000001, CC0, as of .*, https:\/\/www\.wikidata\.org\/wiki\/Q990000001$/u,
      );
      await waitForNote(card, note);
      await click(card, `button[aria-label="Undo keeping in your notes: ${fact}"]`);
      await card.waitForFunction(() => document.querySelector('.note') === null, PATIENCE);
    });

    it('is not asked twice for the same name, and answers in the popup too', async () => {
      const before = replay.asked.length;
      const popup = await stage.openPopup(article);
      await openListed(popup, 'Colin Achterberg');
      await click(popup, button('Look up on Wikipedia'));
      await waitForWords(popup, 'Colin James Achterberg');
      expect(replay.asked).toHaveLength(before);
      await popup.close();
      await article.bringToFront();
    });

    it('leaves the choice among namesakes to the reader, and shows markup as the characters it is made of', async () => {
      await closeCard(article, card);
      // Firefox lays a page out a moment after its tab was brought to the front.
      await waitForLaidOutMark(article, 'Sara Lindqvist');
      card = await openCardOf(article, 'Sara Lindqvist');
      await click(card, button('Look up on Wikipedia'));
      await waitForWords(card, 'Which of these is meant?');
      expect(await readChoices(card)).toEqual(['Sara Lindqvist (engineer)', 'Sara Lindqvist (sprinter)']);
      await click(card, '.choice');
      await waitForWords(card, 'Sara Lindqvist is a hydraulic engineer with the Rivers Agency.');

      await closeCard(article, card);
      card = await openCardOf(article, 'Tomasz Brandt');
      await click(card, button('Look up on Wikipedia'));
      await waitForWords(card, "<script>alert('no')</script> He wrote reversed words.");
      expect(await card.evaluate(() => document.querySelectorAll('.layer script').length)).toBe(0);
    });

    it('is left alone for as long as it asks, and the reader learns until when', async () => {
      replay.misbehave('too-many');
      await click(card, button('Ask again'));
      await waitForWords(card, 'Wikipedia asks to wait until');
      replay.misbehave(null);
      const before = replay.asked.length;
      await click(card, button('Try again'));
      await waitForWords(card, 'Wikipedia asks to wait until');
      expect(replay.asked).toHaveLength(before);
    });

    it('stands in a list with all that was asked of it, which can be cleared', async () => {
      const options = await openExtensionPage(stage.running(), 'options.html#requests');
      await options.waitForSelector('.requests');
      const rows = await options.evaluate(() =>
        [...document.querySelectorAll('.requests tbody tr')].map((row) =>
          [...row.querySelectorAll('td')].slice(1).map(({ textContent }) => textContent ?? ''),
        ),
      );
      expect(rows).toHaveLength(replay.asked.length);
      const { host } = new URL(replay.origin);
      expect(rows[0]).toEqual([host, 'Search for “Tomasz Brandt”', 'asked to wait']);
      expect(rows.at(-1)).toEqual([host, 'Search for “Colin Achterberg”', 'answered']);
      await click(options, button('Clear the list'));
      await waitForWords(options, 'Nothing has left this browser.');
      await options.close();
    });

    it('is nobody else: our own pages and the background can reach no other host', async () => {
      const elsewhere = replay.origin.replace('127.0.0.1', 'localhost');
      const options = await openExtensionPage(stage.running(), 'options.html#privacy');
      expect(await tryToFetch(options, `${replay.origin}/elsewhere?origin=*`)).toBe('reached');
      expect(await tryToFetch(options, `${elsewhere}/elsewhere?origin=*`)).toBe('refused');
      const worker = stage
        .running()
        .browser.targets()
        .find((target) => target.type() === 'service_worker');
      if (name === 'chromium') {
        const background = await worker?.worker();
        const isReached = await background?.evaluate(
          (url) =>
            fetch(url).then(
              () => 'reached',
              () => 'refused',
            ),
          `${elsewhere}/elsewhere?origin=*`,
        );
        expect(isReached).toBe('refused');
      }
      expect(replay.asked.filter(({ site }) => site === 'elsewhere')).toHaveLength(1);
      await options.close();
    });
  });
}

/** In the card Firefox cannot ask for its own leave: the card opens the options, and there it can. */
async function giveLeaveInOptions(stage: Stage, article: Page, card: Surface): Promise<void> {
  await waitForWords(card, 'Firefox cannot ask for your permission here');
  await click(card, button('Open the options'));
  const { asker } = await openAsker(stage.running(), article);
  // WebDriver may miss a tab that an extension opens; the extension itself does not.
  await asker.waitForFunction(() => {
    const { extension } = Reflect.get(globalThis, 'browser');
    const views: readonly Window[] = extension.getViews({ type: 'tab' });
    return views.some(({ location }) => /options\.html#requests$/u.test(location.href));
  }, PATIENCE);
  await asker.close();
  const options = await openExtensionPage(stage.running(), 'options.html#requests');
  await click(options, '.choices input[type="checkbox"]');
  await options.waitForSelector('.choices input[type="checkbox"]:checked');
  await options.close();
  await article.bringToFront();
  await click(card, button('Try again'));
}

async function waitForLaidOutMark(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...(CSS.highlights.get('bgr-person') ?? [])].some(
        (range) => range instanceof Range && range.toString() === wanted && range.getClientRects().length > 0,
      ),
    PATIENCE,
    text,
  );
}

/** An open card may lie over the next name. */
async function closeCard(page: Page, card: Surface): Promise<void> {
  await click(card, 'button[aria-label="Close"]');
  const deadline = Date.now() + 10_000;
  while ((await findCard(page)) !== null) {
    if (Date.now() > deadline) throw new Error('The card did not close.');
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** While the bundled pack is taken in, the background is slower to answer than anybody's patience in a test. */
async function waitForPack(stage: Stage): Promise<void> {
  const options = await openExtensionPage(stage.running(), 'options.html#privacy');
  await options.waitForFunction(
    async () => {
      const { runtime } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const { ok, value } = await runtime.sendMessage({ type: 'packs.state', request: {} });
      return ok && value.some((pack: { taken: number; total: number }) => pack.taken === pack.total);
    },
    { timeout: 200_000, polling: 500 },
  );
  await options.close();
}

async function tryToFetch(page: Page, url: string): Promise<string> {
  return await page.evaluate(
    (address) =>
      fetch(address).then(
        () => 'reached',
        () => 'refused',
      ),
    url,
  );
}

/** The facts of Wikidata's, from above, without what keeps them. */
async function readFacts(surface: Surface): Promise<string[][]> {
  return await surface.evaluate(() =>
    [...document.querySelectorAll('.wikidata .fact')].map((fact) =>
      [...fact.querySelectorAll('dt, dd')].map((part) => {
        const copy = part.cloneNode(true) as Element;
        for (const keep of copy.querySelectorAll('.keep-fact')) keep.remove();
        return copy.textContent?.trim() ?? '';
      }),
    ),
  );
}

async function readLinks(surface: Surface): Promise<string[]> {
  return await surface.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.source a[target="_blank"]')].map(({ href }) => href),
  );
}

async function readChoices(surface: Surface): Promise<string[]> {
  return await surface.evaluate(() =>
    [...document.querySelectorAll('.choice .entry')].map(({ textContent }) => textContent ?? ''),
  );
}
