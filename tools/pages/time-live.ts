import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import type { LabelledPage } from './page-set.ts';
import { getPart, readGzipped, readLabels } from './page-set.ts';
import { printTimes } from './print-scores.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

interface LiveTimes {
  readonly judge: number;
  readonly article: number;
  readonly longestSlice: number;
}

/**
 * Times verdict and article in live pages of Chromium, each in a fresh page, so that no code is warm: wall time of the verdict in one go,
 * of the article in all, and of the longest slice of either.
 */
export async function timeLivePages(folder: string, count: number): Promise<void> {
  const all = readLabels(folder).filter((page) => getPart(page) === 'report' && page.lang === 'en');
  const step = Math.max(1, Math.floor(all.length / count));
  const pages = all.filter((_, index) => index % step === 0);
  const code = await bundle();
  let html = '';
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await puppeteer.launch({ executablePath: CHROMIUM, pipe: true, args: ['--no-sandbox'] });
  try {
    const times: LiveTimes[] = [];
    for (const page of pages) {
      html = readGzipped(folder, page.file);
      times.push(await timePage(await browser.newPage(), address, code, page));
    }
    printTimes(
      'verdict, live and cold,',
      times.map((one) => one.judge),
    );
    printTimes(
      'article, live, in slices,',
      times.map((one) => one.article),
    );
    printTimes(
      'longest slice',
      times.map((one) => one.longestSlice),
    );
  } finally {
    await browser.close();
    server.close();
  }
}

async function timePage(tab: Page, address: string, code: string, page: LabelledPage): Promise<LiveTimes> {
  await tab.setRequestInterception(true);
  tab.on('request', (request) => void (request.url() === address ? request.continue() : request.abort()));
  await tab.goto(address, { waitUntil: 'domcontentloaded' });
  await tab.evaluate(code);
  const times = (await tab.evaluate(`timeArticle(${JSON.stringify(page.url || null)})`)) as LiveTimes;
  await tab.close();
  return times;
}

/** The code under test and its stop-watch as one script. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('live-entry.ts', import.meta.url));
  const built = await build({
    ...{ configFile: false, logLevel: 'error' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'timed' } },
  });
  const [result] = [built].flat();
  if (!result || !('output' in result)) throw new Error('nothing was built');
  return result.output[0].code;
}
