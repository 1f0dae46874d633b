import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { readInventedRecordings } from '../../tools/replay/recordings.ts';
import type { Replay } from '../../tools/replay/start-replay.ts';
import { FILLING, renderArticlePage } from '../browser/rig/article-page.ts';
import { giveLeaveInOptions, refuseFirefox } from './look-up-consent.ts';
import { testFaults } from './look-up-faults.ts';
import { findRecordedPeople, testRecordedAnswers } from './look-up-recorded.ts';
import { type LookUpStage, openLookUpStage, openNextCard, readRequests } from './look-up-stage.ts';
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
import { BROWSERS, type Stage } from './stage.ts';

const PATIENCE = { timeout: 60_000, polling: 100 };

/** Four people and a council of our invention, and two whose answers were recorded; the page is of 14 May 2025. */
const ARTICLE = renderArticlePage({
  body: `<p>Former mayor Colin Achterberg fought the plan for years. Council leader Tomasz Brandt said the ferry would run again by summer.</p>
<p>“The slipway will hold,” said Sara Lindqvist, an engineer at the Rivers Agency.</p>
<p>A bench on the pier is named after Douglas Adams, the novelist, and another after Henning Christophersen, a politician.</p>
${FILLING}`,
});

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`Wikipedia in ${name}`, () => {
    let lookUps: LookUpStage;
    let replay: Replay;
    let stage: Stage;
    let article: Page;
    /** The card that the last test left open. */
    let card: Surface;

    beforeAll(async () => {
      lookUps = await openLookUpStage(name, [...readInventedRecordings(), ...findRecordedPeople()], ARTICLE);
      ({ replay, stage, article } = lookUps);
    }, 300_000);
    afterAll(() => lookUps?.close());

    it('is asked nothing before the reader has agreed, and says what would be sent', async () => {
      card = await openCardOf(article, 'Colin Achterberg');
      await click(card, button('Look up on Wikipedia'));
      await waitForWords(card, '“Colin Achterberg” will be sent to Wikipedia');
      await click(card, button('Not now'));
      await card.waitForSelector(button('Look up on Wikipedia'));
      expect(replay.asked).toEqual([]);
    });

    it.runIf(name === 'firefox')('is asked nothing where Firefox is refused its own leave', async () => {
      await refuseFirefox(stage, article, 'Sara Lindqvist');
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
      await waitForWords(card, 'Text under CC\u00a0BY-SA\u00a04.0.');
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
      card = await openNextCard(article, card, 'Sara Lindqvist');
      await click(card, button('Look up on Wikipedia'));
      await waitForWords(card, 'Which of these is meant?');
      expect(await readChoices(card)).toEqual(['Sara Lindqvist (engineer)', 'Sara Lindqvist (sprinter)']);
      await click(card, '.choice');
      await waitForWords(card, 'Sara Lindqvist is a hydraulic engineer with the Rivers Agency.');

      card = await openNextCard(article, card, 'Tomasz Brandt');
      await click(card, button('Look up on Wikipedia'));
      await waitForWords(card, "<script>alert('no')</script> He wrote reversed words.");
      expect(await card.evaluate(() => document.querySelectorAll('.layer script').length)).toBe(0);
    });

    it('stands in a list with all that was asked of it, which can be cleared', async () => {
      const options = await openExtensionPage(stage.running(), 'options.html#requests');
      const rows = await readRequests(options);
      expect(rows).toHaveLength(replay.asked.length);
      const { host } = new URL(replay.origin);
      expect(rows.at(-1)).toEqual([host, 'Search for “Colin Achterberg”', 'answered']);
      await click(options, button('Clear the list'));
      await waitForWords(options, 'Nothing has left this browser.');
      await options.close();
      await article.bringToFront();
    });

    testFaults(() => ({ ...lookUps, card }));

    testRecordedAnswers(() => lookUps);

    it('is left alone for as long as it asks, and the reader learns until when', async () => {
      const popup = await stage.openPopup(article);
      await openListed(popup, 'Colin Achterberg');
      await click(popup, button('Look up on Wikipedia'));
      await waitForWords(popup, 'Colin James Achterberg');
      replay.misbehave('too-many');
      await click(popup, button('Ask again'));
      await waitForWords(popup, 'Wikipedia asks to wait until');
      await waitForWords(popup, 'Colin James Achterberg');
      replay.misbehave(null);
      const before = replay.asked.length;
      await click(popup, button('Try again'));
      await waitForWords(popup, 'Wikipedia asks to wait until');
      expect(replay.asked).toHaveLength(before);
      await popup.close();
      const options = await openExtensionPage(stage.running(), 'options.html#requests');
      const [newest] = await readRequests(options);
      expect(newest?.slice(1)).toEqual(['Search for “Colin Achterberg”', 'asked to wait']);
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
