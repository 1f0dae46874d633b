import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../tools/browser/launch-browser.ts';
import { nameWord } from '../../../tools/library/generate.ts';
import { stopBackground } from '../../e2e/stop-background.ts';
import { median } from '../median.ts';
import { timeQuestions } from './time-questions.ts';

const REPEATS = 7;
const LIMIT = 20;
/** The browser tidies up after a background that was stopped. */
const REST_MS = 1_000;

/** Median milliseconds of what a background is asked first after it was stopped. */
export interface Waking {
  /** The library's state: the background comes up and opens the database. */
  readonly wake: number;
  /** A search in its place: all that, and the index is read. */
  readonly search: number;
}

/** Stops the background again and again and asks it at once. @param page asks */
export async function timeWaking(running: RunningBrowser, page: Page): Promise<Waking> {
  const time = async (type: string, make: (round: number) => object): Promise<number> => {
    const spent: number[] = [];
    for (let round = 0; round < REPEATS; round += 1) {
      await stopBackground(running);
      await new Promise((done) => setTimeout(done, REST_MS));
      spent.push(...(await timeQuestions(page, type, [make(round)])));
    }
    return median(spent);
  };
  return {
    wake: await time('library.state', () => ({})),
    search: await time('notes.search', (round) => ({ query: nameWord(600 + 97 * round), limit: LIMIT })),
  };
}
