import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { type LivePage, timeLivePage } from './live-page.ts';
import { getPart, readGzipped, readLabels } from './page-set.ts';
import { printTimes } from './print-scores.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** An app before its script has run, which is plainly no article. */
const PLAINLY_NONE = '<!doctype html><title>App</title><div id="root"><p>Loading…</p></div>';
/** Another one, when its script has run: a screen of icons and hardly a word. */
const ICONS =
  '<div class="row"><i class="icon"><svg viewBox="0 0 9 9"><path d="M1 1h7v7h-7z"></path></svg></i></div>';
const SCREEN = `<!doctype html><title>App</title><script>const state = ${JSON.stringify({ rows: Array.from({ length: 2_000 }, (_, id) => ({ id, state: 'open' })) })}</script><div id="root">${ICONS.repeat(100)}<p>Choose an icon</p></div>`;
/** Loads of each. */
const NONE_LOADS = 11;

/**
 * Times what verdict and article cost live pages of Chromium, each in a fresh page: wall time of taking the page for the background
 * and of its longest slice, of walking over the article's nodes, and of the whole of it on a page that is plainly no article. Counts
 * on how many pages the markup says the same as the nodes.
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
    const read = async (source: string, url: string | null): Promise<LivePage> => {
      html = source;
      const tab = await openPage(await browser.newPage(), address, code);
      const timed = await timeLivePage(tab, url);
      await tab.close();
      return timed;
    };
    const times: LivePage[] = [];
    for (const page of pages) {
      const time = await read(readGzipped(folder, page.file), page.url || null);
      if (!time.isSame) console.log(`the markup says something else than the nodes: ${page.file}`);
      times.push(time);
    }
    printLive(times);
    for (const [title, source] of [
      ['an app without text', PLAINLY_NONE],
      ['an app of icons', SCREEN],
    ] as const) {
      const none: number[] = [];
      while (none.length < NONE_LOADS) none.push((await read(source, null)).verdict);
      printTimes(`verdict on a page that is plainly none, ${title}`, none);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

function printLive(times: readonly LivePage[]): void {
  const print = (title: string, read: (one: LivePage) => number | null): void =>
    printTimes(
      title,
      times.map(read).filter((value) => value !== null),
    );
  print('verdict, live and cold', ({ verdict }) => verdict);
  print('longest slice', ({ longest }) => longest);
  print('walk over the nodes of the article', ({ walk }) => walk);
  const count = (is: (one: LivePage) => boolean): number => times.filter(is).length;
  const taken = times.filter(({ sent }) => sent !== null);
  const same = taken.filter(({ isSame }) => isSame).length;
  console.log(`records made of markup and of nodes are the same on ${same} of ${taken.length} pages`);
  console.log(
    `markup would not do on ${count(({ sent }) => sent === null)}, not found again ${count(({ isFound }) => !isFound)}`,
  );
  const lengths = taken.map(({ sent }) => sent ?? 0).sort((a, b) => a - b);
  const kilobytes = (share: number): string =>
    ((lengths[Math.floor(share * (lengths.length - 1))] ?? 0) / 1000).toFixed(0);
  console.log(`sent to the background: median ${kilobytes(0.5)} thousand characters, most ${kilobytes(1)}`);
}

async function openPage(tab: Page, address: string, code: string): Promise<Page> {
  await tab.setRequestInterception(true);
  tab.on('request', (request) => void (request.url() === address ? request.continue() : request.abort()));
  await tab.goto(address, { waitUntil: 'domcontentloaded' });
  await tab.evaluate(code);
  return tab;
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
