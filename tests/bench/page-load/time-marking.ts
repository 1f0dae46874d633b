import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../../tools/browser/extension-page.ts';
import type { RunningBrowser } from '../../../tools/browser/launch-browser.ts';
import { readMarks, waitForMarks } from '../../../tools/browser/marks.ts';
import { median } from '../median.ts';
import { readWork, WORK_CATEGORIES } from './read-work.ts';

const MARK_JS = new URL('../../../node_modules/mark.js/dist/mark.min.js', import.meta.url);
const ROUNDS = 5;

export interface MarkingTimes {
  readonly mentions: number;
  /** What frames cost in which nothing happens, in milliseconds: the stop-watch's own share, taken off all times below. */
  readonly idle: number;
  /** Milliseconds of processor time on the page's main thread, a round each: script, style, layout and paint. */
  readonly ours: readonly number[];
  readonly markJs: readonly number[];
}

/** Marks one page again and again: by Backgrounder's own setting, and by mark.js wrapping the same names in the article. */
export async function timeMarking(running: RunningBrowser, url: string): Promise<MarkingTimes> {
  const settings = await openExtensionPage(running, 'options.html');
  const page = await running.browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'load' });
    await waitForMarks(page);
    const { people, organisations } = await readMarks(page);
    const names = [...new Set([...people, ...organisations])];
    const idleRounds: number[] = [];
    while (idleRounds.length < ROUNDS)
      idleRounds.push(await timeWork(page, () => waitForHighlights(page, true)));
    const idle = median(idleRounds);
    const ours: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await setMarks(settings, page, 'none');
      ours.push((await timeWork(page, () => setMarks(settings, page, 'all'))) - idle);
    }
    await setMarks(settings, page, 'none');
    await page.evaluate(readFileSync(MARK_JS, 'utf8'));
    await page.evaluate('globalThis.marker = new Mark(document.querySelector("article"))');
    const options = JSON.stringify({ separateWordSearch: false, accuracy: 'exactly', caseSensitive: true });
    const markJs: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const wrap = `marker.mark(${JSON.stringify(names)}, ${options})`;
      markJs.push((await timeWork(page, () => page.evaluate(wrap))) - idle);
      await page.evaluate('marker.unmark()');
    }
    return { mentions: people.length + organisations.length, idle, ours, markJs };
  } finally {
    await setMarks(settings, page, 'all').catch(() => undefined);
    await page.close();
    await settings.close();
  }
}

async function setMarks(settings: Page, page: Page, choice: 'all' | 'none'): Promise<void> {
  await settings.evaluate(
    (value) => Reflect.get(globalThis, 'chrome').storage.local.set({ 'settings.marks': value }),
    choice,
  );
  await waitForHighlights(page, choice === 'all');
}

/** Asks now and then: each question takes the page's own time. */
async function waitForHighlights(page: Page, areThere: boolean): Promise<void> {
  await page.waitForFunction((wanted) => CSS.highlights.size > 0 === wanted, { polling: 100 }, areThere);
}

/** What the page's main thread does from an action until the frame that shows it, in milliseconds. */
async function timeWork(page: Page, action: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories: WORK_CATEGORIES });
  await page.evaluate(() => console.timeStamp('work begins'));
  await action();
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    console.timeStamp('work ends');
  });
  return readWork(new TextDecoder().decode(await page.tracing.stop()));
}
