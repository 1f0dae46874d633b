import type { Frame, Page } from 'puppeteer-core';
import { beginWalk, type Stop, standStill } from './stand-still.ts';

/** More stops than any state has; whoever comes so far goes round. */
const MOST_STOPS = 150;

/** What the Tab key comes to in a state, in words and in order, and what is wrong with it there, a line each. */
export interface Walk {
  readonly stops: readonly string[];
  readonly barriers: readonly string[];
}

/** Goes by Tab through the page, or the card's frame in it, from its beginning. */
export async function walkByKeys(page: Page): Promise<Walk> {
  const surface = page.frames().find((frame) => frame.url().includes('/entrypoints/'));
  if (!surface) return { stops: [], barriers: [] };
  await surface.evaluate(beginWalk);
  const stops: Stop[] = [];
  let stop = await step(page, surface);
  while (stop && stops.length < MOST_STOPS) {
    stops.push(stop);
    stop = await step(page, surface);
  }
  return {
    stops: stops.map(({ words }) => words),
    barriers: stops.flatMap(({ words, faults }) => faults.map((fault) => `by keys: ${fault}: ${words}`)),
  };
}

async function step(page: Page, surface: Frame): Promise<Stop | null> {
  await page.keyboard.press('Tab');
  return await surface.evaluate(standStill);
}
