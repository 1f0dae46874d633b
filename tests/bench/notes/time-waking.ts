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
  /** A search as our pages ask it: its first key has them ask without words, and the search comes after the pause in typing. */
  readonly typed: number;
}

/** As in utils/app/use-note-search.ts. */
const PAUSE_MS = 120;

/** Stops the background again and again and asks it at once. @param page asks */
export async function timeWaking(running: RunningBrowser, page: Page): Promise<Waking> {
  const time = async (
    type: string,
    make: (round: number) => object,
    before: () => Promise<unknown> = async () => undefined,
  ): Promise<number> => {
    const spent: number[] = [];
    for (let round = 0; round < REPEATS; round += 1) {
      await stopBackground(running);
      await new Promise((done) => setTimeout(done, REST_MS));
      await before();
      spent.push(...(await timeQuestions(page, type, [make(round)])));
    }
    return median(spent);
  };
  const search = (round: number) => ({ query: nameWord(600 + 97 * round), limit: LIMIT });
  const type = async (): Promise<void> => {
    void timeQuestions(page, 'notes.search', [{ query: '', limit: 1 }]);
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  };
  return {
    wake: await time('library.state', () => ({})),
    search: await time('notes.search', search),
    typed: await time('notes.search', search, type),
  };
}
