import type { RunningBrowser } from '../../../tools/browser/launch-browser.ts';
import { listWork, WORK_CATEGORIES } from './read-work.ts';

/** CSS pixels, and CSS pixels a second: a reader who looks for something further down. */
const DISTANCE = 12_000;
const SPEED = 4_000;
/** By then a page of 100,000 words has been read to its end. */
const AT_REST_MS = 4_000;

export interface Scrolling {
  /** Ranges that are painted in the page. */
  readonly marks: number;
  /** Milliseconds of processor time on the page's main thread: what anybody's script, style, layout and paint took, … */
  readonly work: number;
  /** … and the longest task of it. */
  readonly longestTask: number;
}

/** Scrolls a page of Chromium's by a gesture, once it has come to rest. */
export async function timeScrolling(running: RunningBrowser, url: string): Promise<Scrolling> {
  const page = await running.browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'load' });
    await new Promise((done) => setTimeout(done, AT_REST_MS));
    const session = await page.createCDPSession();
    await page.tracing.start({ categories: WORK_CATEGORIES });
    await page.evaluate(() => console.timeStamp('work begins'));
    const gesture = { x: 300, y: 300, yDistance: -DISTANCE, speed: SPEED };
    await session.send('Input.synthesizeScrollGesture', { ...gesture, gestureSourceType: 'mouse' });
    await page.evaluate(() => console.timeStamp('work ends'));
    const work = listWork(new TextDecoder().decode(await page.tracing.stop()));
    const marks = await page.evaluate(() =>
      [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
    );
    return { marks, work: work.reduce((sum, ms) => sum + ms, 0), longestTask: Math.max(0, ...work) };
  } finally {
    await page.close();
  }
}
