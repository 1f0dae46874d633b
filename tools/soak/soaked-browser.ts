import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browser/browser-name.ts';
import { openExtensionPage } from '../browser/extension-page.ts';
import { launchBrowser, type RunningBrowser } from '../browser/launch-browser.ts';
import { extensionFolder } from '../setup/build-extension.ts';

/** A browser with a profile that outlives its killings, and a page of the extension in it. */
export interface SoakedBrowser {
  /** The page; another one after each killing of the browser. */
  asker(): Page;
  /** Kills every process of the browser at once, and starts it again with the same profile. */
  killBrowser(): Promise<void>;
  /** Ends the background alone, where the browser can be told to (Chromium). */
  killBackground(): Promise<void>;
  close(): Promise<void>;
}

const SETTLE_MS = 400;

/** @param onPage is called with each new page */
export async function openSoakedBrowser(
  browser: BrowserName,
  onPage: (page: Page) => void,
): Promise<SoakedBrowser> {
  const profile = await mkdtemp(join(tmpdir(), `backgrounder-soak-${browser}-`));
  let running: RunningBrowser;
  let page: Page;

  async function start(): Promise<void> {
    running = await launchBrowser({ browser, profile, extension: extensionFolder(browser), headless: true });
    page = await openExtensionPage(running, 'popup.html');
    // What tsx puts around named functions, which the page does not have.
    await page.evaluate('globalThis.__name ??= (value) => value');
    onPage(page);
  }

  await start();
  return {
    asker: () => page,
    async killBrowser() {
      const process = running.browser.process();
      if (process === null || process.exitCode !== null) throw new Error('the browser is no process of ours');
      const ended = once(process, 'exit');
      process.kill('SIGKILL');
      await ended;
      // The driver puts the profile's preferences back when it hears of the end.
      await new Promise((done) => setTimeout(done, SETTLE_MS));
      await start();
    },
    async killBackground() {
      const target = running.browser
        .targets()
        .find((one) => one.type() === 'service_worker' && one.url().startsWith(`${running.origin}/`));
      await (await target?.worker())?.close();
    },
    async close() {
      await running.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
