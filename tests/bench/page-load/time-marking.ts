import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../../tools/browser/extension-page.ts';
import type { RunningBrowser } from '../../../tools/browser/launch-browser.ts';
import { readMarks, waitForMarks } from '../../../tools/browser/marks.ts';
import { median } from '../median.ts';
import { readWork, WORK_CATEGORIES } from './read-work.ts';
import { storeSetting } from './store-setting.ts';

const MARK_JS = new URL('../../../node_modules/mark.js/dist/mark.min.js', import.meta.url);
/** A mark takes less time than what a browser does of itself now and then: few rounds would measure that. */
const ROUNDS = 9;
/** By then all is painted. The page is not asked whether it is, for questions are work as well. */
const PAINTED_MS = 200;
/** By then a new page has been read, and has come to rest. */
const AT_REST_MS = 1_500;

export interface MarkingTimes {
  readonly mentions: number;
  /** What frames cost in which nothing happens, in milliseconds: the stop-watch's own share, taken off all times below. */
  readonly idle: number;
  /** Milliseconds of processor time on the page's main thread, a round each: script, style, layout and paint. */
  readonly ours: readonly number[];
  readonly markJs: readonly number[];
}

/**
 * Puts marks on a page, in a new tab each time, as pages are marked once: by Backgrounder's own setting, where the article has been
 * read, and by mark.js wrapping the same names in the article, where Backgrounder is off: what changes in the page is to make no
 * work for it that would count as mark.js's.
 */
export async function timeMarking(running: RunningBrowser, url: string): Promise<MarkingTimes> {
  const settings = await openExtensionPage(running, 'options.html');
  try {
    const { people, organisations } = await inNewTab(running, url, async (page) => {
      await waitForMarks(page);
      return readMarks(page);
    });
    const names = [...new Set([...people, ...organisations])];
    const options = { separateWordSearch: false, accuracy: 'exactly', caseSensitive: true };
    const wrap = `marker.mark(${JSON.stringify(names)}, ${JSON.stringify(options)})`;
    const idle: number[] = [];
    const ours: number[] = [];
    const markJs: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await storeSetting(settings, 'marks', 'none');
      await inNewTab(running, url, async (page) => {
        idle.push(await timeWork(page, async () => undefined));
        ours.push(await timeWork(page, () => storeSetting(settings, 'marks', 'all')));
        await waitForMarks(page);
      });
      await storeSetting(settings, 'pausedSites', [new URL(url).hostname]);
      await inNewTab(running, url, async (page) => {
        await page.evaluate(readFileSync(MARK_JS, 'utf8'));
        await page.evaluate('globalThis.marker = new Mark(document.querySelector("article"))');
        markJs.push(await timeWork(page, () => page.evaluate(wrap)));
      });
      await storeSetting(settings, 'pausedSites', []);
    }
    const share = median(idle);
    const takeOff = (times: readonly number[]): number[] => times.map((time) => time - share);
    return {
      mentions: people.length + organisations.length,
      idle: share,
      ours: takeOff(ours),
      markJs: takeOff(markJs),
    };
  } finally {
    await storeSetting(settings, 'marks', 'all').catch(() => undefined);
    await storeSetting(settings, 'pausedSites', []).catch(() => undefined);
    await settings.close();
  }
}

async function inNewTab<T>(
  running: RunningBrowser,
  url: string,
  action: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await running.browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'load' });
    await new Promise((done) => setTimeout(done, AT_REST_MS));
    return await action(page);
  } finally {
    await page.close();
  }
}

/** What the page's main thread does from an action until well after the frame that shows it, in milliseconds. */
async function timeWork(page: Page, action: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories: WORK_CATEGORIES });
  await page.evaluate(() => console.timeStamp('work begins'));
  await action();
  await new Promise((done) => setTimeout(done, PAINTED_MS));
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    console.timeStamp('work ends');
  });
  return readWork(new TextDecoder().decode(await page.tracing.stop()));
}
