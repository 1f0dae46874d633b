import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browser/browser-name.ts';
import { openExtensionPage } from '../browser/extension-page.ts';
import { launchBrowser, type RunningBrowser } from '../browser/launch-browser.ts';
import { extensionFolder } from '../setup/build-extension.ts';
import { findExtensionProcess } from './find-extension-process.ts';
import { WORDS } from './page-words.ts';

/** @returns false where there was nothing to be killed */
export type Kill = () => Promise<boolean>;

/** A browser with a profile that outlives its killings, and a page of the extension in it. */
export interface SoakedBrowser {
  /** The page; another one after each killing of the browser, and of what the page lives in. */
  asker(): Page;
  /** Whether the background is killed without the page: in Firefox one process holds both. */
  readonly pageOutlivesBackground: boolean;
  /** Kills every process of the browser at once, and starts it again with the same profile. */
  readonly killBrowser: Kill;
  /** Stops Chromium's service worker; kills the process of Firefox's extensions. The browser lives on. */
  readonly killBackground: Kill;
  close(): Promise<void>;
}

const SETTLE_MS = 400;
/** Firefox starts no process for extensions any more after five crashes in a while: more killings than we plan. */
const FIREFOX_PREFERENCES = { 'extensions.webextensions.crash.threshold': 1_000 };

export async function openSoakedBrowser(browser: BrowserName): Promise<SoakedBrowser> {
  const profile = await mkdtemp(join(tmpdir(), `backgrounder-soak-${browser}-`));
  let running: RunningBrowser;
  let page: Page;

  async function start(): Promise<void> {
    running = await launchBrowser({
      browser,
      profile,
      extension: extensionFolder(browser),
      headless: true,
      firefoxPreferences: FIREFOX_PREFERENCES,
    });
    await openPage();
  }

  async function openPage(): Promise<void> {
    // Where the process that it was to live in is still going down, the first page never loads.
    page = await openExtensionPage(running, 'popup.html').catch(() =>
      openExtensionPage(running, 'popup.html'),
    );
    // What tsx puts around named functions, which the page does not have; and a list of its acknowledgements.
    await page.evaluate(`globalThis.__name ??= (value) => value; globalThis.${WORDS} = []`);
  }

  async function stopWorker(): Promise<boolean> {
    const target = running.browser
      .targets()
      .find((one) => one.type() === 'service_worker' && one.url().startsWith(`${running.origin}/`));
    try {
      const worker = await target?.worker();
      await worker?.close();
      return Boolean(worker);
    } catch {
      // It stopped by itself meanwhile.
      return false;
    }
  }

  async function killExtensionProcess(): Promise<boolean> {
    const browserProcess = running.browser.process()?.pid;
    const pid = browserProcess === undefined ? null : await findExtensionProcess(browserProcess);
    if (pid === null) return false;
    process.kill(pid, 'SIGKILL');
    await new Promise((done) => setTimeout(done, SETTLE_MS));
    await openPage();
    return true;
  }

  await start();
  return {
    asker: () => page,
    pageOutlivesBackground: browser === 'chromium',
    async killBrowser() {
      const process = running.browser.process();
      if (process === null || process.exitCode !== null) throw new Error('the browser is no process of ours');
      const ended = once(process, 'exit');
      process.kill('SIGKILL');
      await ended;
      // The driver puts the profile's preferences back when it hears of the end.
      await new Promise((done) => setTimeout(done, SETTLE_MS));
      await start();
      return true;
    },
    killBackground: browser === 'chromium' ? stopWorker : killExtensionProcess,
    async close() {
      await running.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
