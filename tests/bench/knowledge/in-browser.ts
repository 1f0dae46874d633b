import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BROWSER_NAMES, type BrowserName } from '../../../tools/browser/browser-name.ts';
import { openExtensionPage } from '../../../tools/browser/extension-page.ts';
import { findBrowser } from '../../../tools/browser/find-browser.ts';
import { launchBrowser } from '../../../tools/browser/launch-browser.ts';
import { buildExtension } from '../../../tools/setup/build-extension.ts';
import type { PackState } from '../../../utils/messages/background.ts';
import { isResult } from '../../../utils/messages/envelope.ts';
import { bundlePageWork } from './bundle-page-work.ts';
import type { Bench } from './page-work.ts';
import { watchExtensionMemory } from './process-memory.ts';
import { NAMES } from './sample.ts';

const SIZES = [5_000, 50_000, 500_000];
const PACKS = 10;
const PACK_SIZE = 10_000;
const PAUSE_MS = 50;
/** After so long a browser has given back what the import needed. */
const REST_MS = 15_000;

/** Import, look-up and linking on disk, in every browser that is there. */
export async function measureInBrowsers(): Promise<void> {
  const code = await bundlePageWork();
  for (const name of BROWSER_NAMES) {
    if (findBrowser(name)) await measureIn(name, code);
    else console.log(`${name}: skipped, it was not found.`);
  }
}

async function measureIn(name: BrowserName, code: string): Promise<void> {
  const extension = await buildExtension(name);
  const profile = await mkdtemp(join(tmpdir(), `backgrounder-bench-${name}-`));
  const running = await launchBrowser({ browser: name, extension, profile, headless: true });
  const memory = watchExtensionMemory(running.browser.process()?.pid ?? 0);
  try {
    console.log(`\nIn ${await running.browser.version()}, on disk; milliseconds, ${NAMES} names an article`);
    const page = await openExtensionPage(running, 'options.html');
    const pack = await untilWhole(page);
    const grown = memory.stop();
    console.log(`starter pack taken in: ${pack.total} entries in ${pack.taking} ms after it was opened`);
    await new Promise((done) => setTimeout(done, REST_MS));
    const atRest = memory.now();
    if (grown && atRest !== null)
      console.log(
        `extension’s process: at most ${grown.peak} MB, ${grown.peak - atRest} MB above its ${atRest} MB at rest`,
      );
    await page.evaluate(code);
    console.log('starter pack alone:', await call(page, 'measureOwn'));
    await call(page, 'addPacks', PACKS, PACK_SIZE);
    console.log(
      `and ${PACKS} packs of ${PACK_SIZE}, right after they were added:`,
      await call(page, 'measureOwn'),
    );
    // The browser puts its files in order after much has been written; most look-ups come long after that.
    console.log('and the same again:', await call(page, 'measureOwn'));
    const rows = [];
    for (const size of SIZES) rows.push({ entries: size, ...(await call(page, 'grow', size)) });
    console.table(rows);
  } finally {
    memory.stop();
    await running.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Waits until the background has taken its pack in, and says how long it took from the pack's first record on. */
async function untilWhole(page: Page): Promise<{ total: number; taking: number }> {
  for (;;) {
    const reply: unknown = await page.evaluate(() => {
      const { runtime } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      return runtime.sendMessage({ type: 'packs.state', request: {} });
    });
    const pack = isResult<readonly PackState[]>(reply) && reply.ok ? reply.value[0] : undefined;
    if (pack && pack.taken === pack.total) return { total: pack.total, taking: Date.now() - pack.installed };
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

function call<K extends keyof Bench>(page: Page, work: K, ...parameters: Parameters<Bench[K]>) {
  return page.evaluate(
    (name, values) => Reflect.get(globalThis, 'bench')[name](...values),
    work,
    parameters,
  ) as ReturnType<Bench[K]>;
}
