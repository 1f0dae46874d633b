import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BROWSER_NAMES, type BrowserName } from '../../../tools/browser/browser-name.ts';
import { openExtensionPage } from '../../../tools/browser/extension-page.ts';
import { findBrowser } from '../../../tools/browser/find-browser.ts';
import { launchBrowser } from '../../../tools/browser/launch-browser.ts';
import { buildExtension } from '../../../tools/setup/build-extension.ts';
import { bundlePageWork } from './bundle-page-work.ts';
import { measureImportMemory } from './import-memory.ts';
import type { Bench } from './page-work.ts';
import { NAMES } from './sample.ts';
import { untilWhole } from './until-whole.ts';

const SIZES = [5_000, 50_000, 500_000];
const PACKS = 10;
const PACK_SIZE = 10_000;

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
  try {
    console.log(`\nIn ${await running.browser.version()}, on disk; milliseconds, ${NAMES} names an article`);
    const page = await openExtensionPage(running, 'options.html');
    const pack = await untilWhole(page);
    console.log(`starter pack taken in: ${pack.total} entries in ${pack.taking} ms after it was opened`);
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
    await running.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
  await measureImportMemory(name, extension);
}

function call<K extends keyof Bench>(page: Page, work: K, ...parameters: Parameters<Bench[K]>) {
  return page.evaluate(
    (name, values) => Reflect.get(globalThis, 'bench')[name](...values),
    work,
    parameters,
  ) as ReturnType<Bench[K]>;
}
