import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../tools/browser/browser-name.ts';
import { findCard } from '../../tools/browser/card-frame.ts';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { goTo } from '../../tools/browser/go-to.ts';
import { waitForMarks } from '../../tools/browser/marks.ts';
import type { Recording } from '../../tools/replay/recording.ts';
import { type Replay, startReplay } from '../../tools/replay/start-replay.ts';
import { buildWithStandIn } from '../../tools/setup/build-extension.ts';
import { servePages } from '../browser/rig/serve-pages.ts';
import { waitForWholePack } from './pack-state.ts';
import { click, openCardOf, type Surface } from './reader.ts';
import { openStage, type Stage } from './stage.ts';

/** A browser whose extension asks a stand-in of ours in the place of Wikipedia, and an article in it. */
export interface LookUpStage {
  readonly replay: Replay;
  readonly stage: Stage;
  readonly article: Page;
  close(): Promise<void>;
}

/** A row of the list of requests, without its time. */
export type RequestRow = readonly [host: string, subject: string, outcome: string];

/** @param body of the article's page */
export async function openLookUpStage(
  name: BrowserName,
  recordings: readonly Recording[],
  body: string,
): Promise<LookUpStage> {
  const replay = await startReplay(recordings);
  const pages = await servePages();
  const extension = await buildWithStandIn(name, replay.origin);
  const stage = await openStage(name, { extension });
  // While the pack is taken in, the background is slower to answer than anybody's patience in a test.
  const options = await openExtensionPage(stage.running(), 'options.html#privacy');
  await waitForWholePack(options);
  await options.close();
  const article = await stage.running().browser.newPage();
  await goTo(article, pages.put('/article', { body }));
  await waitForMarks(article);
  return {
    replay,
    stage,
    article,
    async close() {
      await stage.close();
      await pages.close();
      await replay.close();
    },
  };
}

/** Closes the card, which may lie over the next name, and opens that of somebody else. */
export async function openNextCard(page: Page, card: Surface, name: string): Promise<Surface> {
  await click(card, 'button[aria-label="Close"]');
  const deadline = Date.now() + 10_000;
  while ((await findCard(page)) !== null) {
    if (Date.now() > deadline) throw new Error('The card did not close.');
    await new Promise((done) => setTimeout(done, 50));
  }
  // Firefox lays a page out a moment after its tab was brought to the front.
  await page.waitForFunction(
    (wanted) =>
      [...(CSS.highlights.get('bgr-person') ?? [])].some(
        (range) => range instanceof Range && range.toString() === wanted && range.getClientRects().length > 0,
      ),
    { timeout: 60_000, polling: 100 },
    name,
  );
  return await openCardOf(page, name);
}

/** What the options list of all that was asked, the newest first. @param options at `#requests` */
export async function readRequests(options: Page): Promise<RequestRow[]> {
  await options.waitForSelector('.requests');
  return await options.evaluate(() =>
    [...document.querySelectorAll('.requests tbody tr')].map((row) => {
      const [, host, subject, outcome] = [...row.querySelectorAll('td')].map(
        ({ textContent }) => textContent ?? '',
      );
      return [host ?? '', subject ?? '', outcome ?? ''] as const;
    }),
  );
}
