import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../browser/extension-page.ts';
import { launchBrowser, type RunningBrowser } from '../browser/launch-browser.ts';
import { buildExtension } from '../setup/build-extension.ts';
import { listPages, readMarkup, type SweptPage } from './list-pages.ts';
import { readWish, type SweepWish, USAGE } from './read-wish.ts';
import { longestOf, printReport } from './report.ts';
import { type SweptResult, sweepPage } from './sweep-page.ts';

/** A browser that has shown more pages than this is started anew. */
const PAGES_PER_BROWSER = 60;
/** A page may take this long in all before it counts as failed, in milliseconds. */
const PATIENCE_MS = 90_000;

const wish = readWish(process.argv.slice(2));
if (wish) await sweep(wish);
else {
  console.error(USAGE);
  process.exitCode = 2;
}

/** Opens pages spread evenly over a folder, one after the other, and prints what came of them. */
async function sweep(wanted: SweepWish): Promise<void> {
  const { folder, pictures, keep, traced } = wanted;
  const pages = spread(listPages(folder), wanted.pages).slice(wanted.from);
  mkdirSync(pictures, { recursive: true });
  const extension = await buildExtension('chromium');
  const results: SweptResult[] = [];
  for (let from = 0; from < pages.length; from += PAGES_PER_BROWSER) {
    const running = await launchBrowser({ browser: 'chromium', extension, headless: true });
    try {
      const asker = await openExtensionPage(running, 'popup.html');
      for (const swept of pages.slice(from, from + PAGES_PER_BROWSER)) {
        results.push(await sweepOne(running, asker, swept));
      }
    } finally {
      await running.close();
    }
  }
  printReport(results);

  async function sweepOne(
    running: RunningBrowser,
    asker: Page,
    { file, url }: SweptPage,
  ): Promise<SweptResult> {
    const page = await running.browser.newPage();
    try {
      await page.bringToFront();
      const kept = { url, html: readMarkup(folder, file) };
      const isTraced = results.length % traced === 0;
      const result = await withPatience(sweepPage(running, asker, page, kept, isTraced));
      const isFailed = result.errors.length > 0 || result.card === 'failed' || result.status === 'silent';
      const isKept = result.marks > 0 && results.filter(({ marks }) => marks > 0).length < keep;
      if (isFailed || isKept) await takePicture(page, file);
      const longest = result.tasks ? [`longest ${longestOf(result.tasks).toFixed(0)} ms`] : [];
      const details = [result.status, `${result.marks} marks`, `card: ${result.card}`, ...longest];
      console.log([file, ...details, ...result.errors].join(' · '));
      return result;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      console.log(`${file} · failed: ${message}`);
      await takePicture(page, file).catch(() => undefined);
      return { status: 'silent', marks: 0, card: null, tasks: null, errors: [message] };
    } finally {
      await page.close();
    }
  }

  async function takePicture(page: Page, file: string): Promise<void> {
    await page.screenshot({ path: join(pictures, `${file.replace(/[^\w.-]+/g, '_')}.png`) });
  }
}

/** So many of a list, spread evenly over it. */
function spread<T>(all: readonly T[], number: number): T[] {
  if (number >= all.length) return [...all];
  return Array.from({ length: number }, (_, i) => all[Math.floor((i * all.length) / number)]!);
}

async function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('it took too long')), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, patience]);
  } finally {
    clearTimeout(timer);
  }
}
