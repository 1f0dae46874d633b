import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { getPart, readGzipped, readLabels } from './page-set.ts';
import { printTimes } from './print-scores.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

interface LiveTimes {
  readonly total: number;
  readonly longest: number;
  readonly length: number;
}

/** An app before its script has run, which is plainly no article. */
const PLAINLY_NONE = '<!doctype html><title>App</title><div id="root"><p>Loading…</p></div>';
/** Loads of it. */
const NONE_LOADS = 11;

/**
 * Times what verdict and article cost live pages of Chromium, each in a fresh page, so that no code is warm: wall time of the walk that
 * copies the page for the background, of its longest slice, and of the whole of it on a page that is plainly no article.
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
    const read = async (source: string): Promise<LiveTimes> => {
      html = source;
      return await timePage(await browser.newPage(), address, code);
    };
    const times: LiveTimes[] = [];
    for (const page of pages) times.push(await read(readGzipped(folder, page.file)));
    const none: LiveTimes[] = [];
    while (none.length < NONE_LOADS) none.push(await read(PLAINLY_NONE));
    const print = (title: string, of: readonly LiveTimes[], field: 'total' | 'longest'): void =>
      printTimes(
        title,
        of.map((one) => one[field]),
      );
    print('verdict, live and cold, in slices,', times, 'total');
    print('longest slice', times, 'longest');
    print('verdict on a page that is plainly none', none, 'total');
    const lengths = times.map(({ length }) => length).sort((a, b) => a - b);
    const kilobytes = (share: number): string =>
      ((lengths[Math.floor(share * (lengths.length - 1))] ?? 0) / 1000).toFixed(0);
    console.log(`sent to the background: median ${kilobytes(0.5)} thousand characters, most ${kilobytes(1)}`);
  } finally {
    await browser.close();
    server.close();
  }
}

async function timePage(tab: Page, address: string, code: string): Promise<LiveTimes> {
  await tab.setRequestInterception(true);
  tab.on('request', (request) => void (request.url() === address ? request.continue() : request.abort()));
  await tab.goto(address, { waitUntil: 'domcontentloaded' });
  await tab.evaluate(code);
  const times = (await tab.evaluate('timeRecord()')) as LiveTimes;
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
