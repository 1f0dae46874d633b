import type { RunningBrowser } from '../../../tools/browser/launch-browser.ts';
import { contentScriptOf, type MainThreadCost, readTrace, TRACE_CATEGORIES } from './read-trace.ts';

export interface Load extends MainThreadCost {
  /** From the end of the document (DOMContentLoaded is about to fire) to the frame that shows marks, in milliseconds. */
  readonly untilMarked: number;
}

/** Late work of ours (a second look at the page) is to count as well. */
const AFTERWARDS_MS = 700;

/**
 * Loads a page in a new tab of Chromium under trace.
 * @param slowDown factor by which the page's thread is slowed down
 * @throws Error where nothing is marked
 */
export async function loadOnce(running: RunningBrowser, url: string, slowDown: number): Promise<Load> {
  const page = await running.browser.newPage();
  try {
    if (slowDown > 1) await page.emulateCPUThrottling(slowDown);
    await page.evaluateOnNewDocument(WATCH_FOR_MARKS);
    await page.tracing.start({ categories: TRACE_CATEGORIES });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(() => performance.getEntriesByName('marked').length > 0, { polling: 100 });
    await new Promise((done) => setTimeout(done, AFTERWARDS_MS));
    const trace = await page.tracing.stop();
    const untilMarked = await page.evaluate(() => {
      const navigation = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
      const marked = performance.getEntriesByName('marked')[0]?.startTime ?? Number.NaN;
      return marked - navigation.domInteractive;
    });
    const cost = readTrace(new TextDecoder().decode(trace), contentScriptOf(running.origin ?? ''));
    return { untilMarked, ...cost };
  } finally {
    await page.close();
  }
}

/**
 * Runs in the page: notes when the first frame after the marks came begins, that is when they have been painted.
 * As text, since tsx would wrap the function's name in a helper that the page lacks.
 */
const WATCH_FOR_MARKS = `requestAnimationFrame(function look() {
  const isMarked = CSS.highlights.has('bgr-person') || CSS.highlights.has('bgr-org');
  requestAnimationFrame(isMarked ? () => performance.mark('marked') : look);
});`;
