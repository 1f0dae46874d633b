import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import type { BrowserName } from './browser-name.ts';
import { listFirefoxPreferences, readGeckoId, uuidFor } from './firefox-profile.ts';
import { requireBrowser } from './install-browser.ts';

export interface BrowserWish {
  readonly browser: BrowserName;
  /** Folder of a built extension to load. */
  readonly extension?: string;
  /** Profile folder. With one, IndexedDB and storage outlive the browser; without, the profile is thrown away. */
  readonly profile?: string;
  readonly headless: boolean;
  /** Whether Ctrl-C and its like end the browser and this process. False leaves both to the caller; true at first. */
  readonly handleSignals?: boolean;
  /** Further command line arguments. */
  readonly args?: readonly string[];
  /** Further preferences for Firefox. */
  readonly firefoxPreferences?: Readonly<Record<string, unknown>>;
  /** Window's inner size in CSS pixels; `null` lets the window decide. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}

export interface RunningBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Origin of our extension's pages, without a slash at the end; null where none was loaded. */
  readonly origin: string | null;
  /** Id of the loaded extension; null where none was loaded. */
  readonly extensionId: string | null;
  /** Quits as a reader does, so that the profile is written. */
  close(): Promise<void>;
}

const VIEWPORT = { width: 1280, height: 900 };

/**
 * Starts a browser, with the extension where one is given.
 * The extension keeps its origin from start to start: Chromium derives it from the folder's path, Firefox is told.
 * @throws Error where there is no such browser or it does not come up.
 */
export async function launchBrowser(wish: BrowserWish): Promise<RunningBrowser> {
  const executablePath = requireBrowser(wish.browser, (line) => console.error(line));
  const extension = wish.extension ? resolve(wish.extension) : null;
  const handleSignals = wish.handleSignals ?? true;
  const common: LaunchOptions = {
    executablePath,
    headless: wish.headless,
    defaultViewport: wish.viewport === undefined ? VIEWPORT : wish.viewport,
    handleSIGINT: handleSignals,
    handleSIGTERM: handleSignals,
    handleSIGHUP: handleSignals,
    ...(wish.profile ? { userDataDir: resolve(wish.profile) } : {}),
  };
  const browser =
    wish.browser === 'chromium'
      ? await launchChromium(common, wish, extension !== null)
      : await launchFirefox(common, wish, extension);
  try {
    const extensionId = extension ? await browser.installExtension(extension) : null;
    return {
      name: wish.browser,
      browser,
      extensionId,
      origin: extensionId && originOf(wish.browser, extensionId),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function launchChromium(common: LaunchOptions, wish: BrowserWish, withExtension: boolean): Promise<Browser> {
  // Chromium refuses its sandbox to root, and only to root do we give it up.
  const isRoot = process.getuid?.() === 0;
  return puppeteer.launch({
    ...common,
    browser: 'chrome',
    pipe: true,
    enableExtensions: withExtension,
    args: [...(isRoot ? ['--no-sandbox'] : []), '--no-first-run', ...(wish.args ?? [])],
  });
}

function launchFirefox(common: LaunchOptions, wish: BrowserWish, extension: string | null): Promise<Browser> {
  return puppeteer.launch({
    ...common,
    browser: 'firefox',
    // Without it WebDriver may not open the extension's own pages.
    args: ['-remote-allow-system-access', ...(wish.args ?? [])],
    extraPrefsFirefox: {
      ...listFirefoxPreferences(extension ? readGeckoId(readManifest(extension)) : null),
      ...wish.firefoxPreferences,
    },
  });
}

function originOf(browser: BrowserName, extensionId: string): string {
  return browser === 'chromium'
    ? `chrome-extension://${extensionId}`
    : `moz-extension://${uuidFor(extensionId)}`;
}

function readManifest(extension: string): unknown {
  return JSON.parse(readFileSync(resolve(extension, 'manifest.json'), 'utf8'));
}
