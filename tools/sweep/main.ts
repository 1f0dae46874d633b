import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../browser/extension-page.ts';
import { launchBrowser, type RunningBrowser } from '../browser/launch-browser.ts';
import { buildExtension } from '../setup/build-extension.ts';
import { listPages, readMarkup, type SweptPage } from './list-pages.ts';
import { longestOf, printReport } from './report.ts';
import { type SweptResult, sweepPage } from './sweep-page.ts';

const USAGE =
  'usage: npm run sweep -- FOLDER [NUMBER OF PAGES] [FOLDER FOR PICTURES] [PICTURES TO KEEP ANYWAY]';
/** A browser that has shown more pages than this is started anew. */
const PAGES_PER_BROWSER = 60;
/** A page may take this long in all before it counts as failed, in milliseconds. */
const PATIENCE_MS = 90_000;

const [folder, number = '300', pictures = '.cache/sweep', keep = '0'] = process.argv.slice(2);
if (folder === undefined || !(Number(number) > 0)) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await sweep(folder, Number(number), pictures, Number(keep));
}

/** Opens pages spread evenly over a folder, one after the other, and prints what came of them. */
async function sweep(folder: string, number: number, pictures: string, keep: number): Promise<void> {
  const all = listPages(folder);
  const pages = all.filter(
    (_, index) =>
      Math.floor((index * number) / all.length) !== Math.floor(((index - 1) * number) / all.length),
  );
  mkdirSync(pictures, { recursive: true });
  const extension = await buildExtension('chromium');
  const results: SweptResult[] = [];
  for (let from = 0; from < pages.length; from += PAGES_PER_BROWSER) {
    const running = await launchBrowser({ browser: 'chromium', extension, headless: true });
    try {
      const asker = await openExtensionPage(running, 'popup.html');
      for (const swept of pages.slice(from, from + PAGES_PER_BROWSER)) {
        const kept = { url: swept.url, html: readMarkup(folder, swept.file) };
        const isKept = results.filter(({ marks }) => marks > 0).length < keep;
        results.push(await sweepOne(running, asker, swept, kept, isKept ? pictures : null));
      }
    } finally {
      await running.close();
    }
  }
  printReport(results);

  async function sweepOne(
    running: RunningBrowser,
    asker: Page,
    { file }: SweptPage,
    kept: { url: string; html: string },
    always: string | null,
  ): Promise<SweptResult> {
    const page = await running.browser.newPage();
    try {
      await page.bringToFront();
      const result = await withPatience(sweepPage(running, asker, page, kept));
      const isFailed = result.errors.length > 0 || result.card === 'failed' || result.status === 'silent';
      if (isFailed || (always && result.marks > 0)) await takePicture(page, file);
      const details = [
        `${result.marks} marks`,
        `card: ${result.card}`,
        `longest ${longestOf(result).toFixed(0)} ms`,
      ];
      console.log([file, result.status, ...details, ...result.errors].join(' · '));
      return result;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      console.log(`${file} · failed: ${message}`);
      await takePicture(page, file).catch(() => undefined);
      return { status: 'silent', marks: 0, card: null, tasks: [], errors: [message] };
    } finally {
      await page.close();
    }
  }

  async function takePicture(page: Page, file: string): Promise<void> {
    await page.screenshot({ path: join(pictures, `${file.replace(/[^\w.-]+/g, '_')}.png`) });
  }
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
