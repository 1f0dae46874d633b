import type { Page } from 'puppeteer-core';
import type { Task } from '../../tests/bench/page-load/read-trace.ts';
import { contentScriptOf, listTasks, TRACE_CATEGORIES } from '../../tests/bench/page-load/read-trace.ts';
import type { PageState } from '../../utils/messages/page-protocol.ts';
import { findTabInFront } from '../browser/ask-page.ts';
import type { RunningBrowser } from '../browser/launch-browser.ts';
import { type KeptPage, openOffline } from '../browser/open-offline.ts';
import { waitForReading } from '../browser/wait-for-reading.ts';
import { type CardOutcome, openOneCard } from './open-one-card.ts';
import { readMarkTexts } from './read-mark-texts.ts';

const SLOW_DOWN = 4;
/** Work of ours that comes late is to be seen as well. */
const AFTERWARDS_MS = 300;

/** What came of one page. */
export interface SweptResult {
  readonly status: PageState['status'] | 'silent';
  readonly marks: number;
  /** How a card came up; null where nothing is marked. */
  readonly card: CardOutcome | null;
  /** The main thread's tasks that held script of ours, at a quarter of the speed; null where the page was not traced. */
  readonly tasks: readonly Task[] | null;
  readonly errors: readonly string[];
}

/** Opens a page, lets it be read and marked, and opens one card. A page that is traced runs at a quarter of the speed. */
export async function sweepPage(
  running: RunningBrowser,
  asker: Page,
  page: Page,
  kept: KeptPage,
  isTraced: boolean,
): Promise<SweptResult> {
  const errors: string[] = [];
  const origin = `${running.origin}/`;
  page.on('pageerror', (error) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (text.includes(origin)) errors.push(`thrown: ${text.split('\n', 1)[0]}`);
  });
  await page.evaluateOnNewDocument(REMEMBER_MARKUP);
  if (isTraced) {
    await page.emulateCPUThrottling(SLOW_DOWN);
    await page.tracing.start({ categories: TRACE_CATEGORIES });
  }
  await openOffline(page, kept, origin);
  const state = await waitForReading(asker, await findTabInFront(asker));
  await new Promise((done) => setTimeout(done, AFTERWARDS_MS));
  const tasks = isTraced
    ? listTasks(new TextDecoder().decode(await page.tracing.stop()), contentScriptOf(running.origin ?? ''))
    : null;
  if (isTraced) await page.emulateCPUThrottling(1);
  if (!(await page.evaluate(HAS_SAME_MARKUP))) errors.push('the page’s markup has changed');
  const texts = await readMarkTexts(page);
  const known = new Set(state?.whosWho.entities.flatMap(({ name, aliases }) => [name, ...aliases]));
  for (const text of texts)
    if (!known.has(text)) errors.push(`marked, but nobody’s name: “${text.slice(0, 80)}”`);
  const card = texts.length === 0 ? null : await openOneCard(page, asker);
  return {
    status: state?.status ?? 'silent',
    marks: texts.length,
    ...{ card, errors, tasks },
  };
}

// What runs in a page is text: tsx would wrap functions in a helper that the page lacks.
const REMEMBER_MARKUP = `document.addEventListener('DOMContentLoaded', () => {
  globalThis.markupBefore = document.documentElement.outerHTML;
})`;
const HAS_SAME_MARKUP = `globalThis.markupBefore === document.documentElement.outerHTML`;
