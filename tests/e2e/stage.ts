import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { describeTab } from '../../tools/browser/ask-page.ts';
import { BROWSER_NAMES, type BrowserName } from '../../tools/browser/browser-name.ts';
import { openAsker, openPopup } from '../../tools/browser/extension-page.ts';
import { findBrowser } from '../../tools/browser/find-browser.ts';
import { goTo } from '../../tools/browser/go-to.ts';
import { launchBrowser, type RunningBrowser } from '../../tools/browser/launch-browser.ts';
import { allowInPrivateChromium, allowInPrivateFirefox } from '../../tools/browser/private-windows.ts';
import { watchErrors } from '../../tools/browser/watch-errors.ts';
import { extensionFolder } from '../../tools/setup/build-extension.ts';
import { type Site, startSite } from '../../tools/site/start-site.ts';
import type { PageState } from '../../utils/messages/page-protocol.ts';
import { copyProfile, removeProfile } from './settled-profiles.ts';

/** The browsers to test in, each with whether it is there. */
export const BROWSERS = BROWSER_NAMES.map((name) => ({ name, isMissing: findBrowser(name) === null }));

/** A browser with the extension and a profile of its own, before the sample site. */
export interface Stage {
  readonly site: Site;
  /** The profile's folder. */
  readonly profile: string;
  running(): RunningBrowser;
  /** Every error that a console showed so far, also before a restart. */
  errors(): readonly string[];
  /** Opens a page of the site in a new tab, and closes the tab that was opened so before. */
  open(path: string): Promise<Page>;
  openPopup(page: Page): Promise<Page>;
  /** What the extension says of a page, once it has made up its mind. */
  describe(page: Page): Promise<PageState>;
  /** What the toolbar's badge says for a page. */
  readBadge(page: Page): Promise<string>;
  /** Quits the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface StageWish {
  /** Folder of the extension; without it, that of the shipped build. */
  readonly extension?: string;
  readonly firefoxPreferences?: Record<string, unknown>;
  /** Whether the extension is new to the profile, and has its pack still to take in; with a build of one's own it is. */
  readonly isNew?: boolean;
  /** Whether the extension runs in private windows too, which browsers leave to the reader. */
  readonly isAllowedInPrivate?: boolean;
  /** What has happened to the profile's folder before the browser first starts. */
  readonly prepare?: (profile: string) => Promise<void>;
}

const PATIENCE_MS = 30_000;

export async function openStage(browser: BrowserName, wish: StageWish = {}): Promise<Stage> {
  const site = await startSite();
  const profile = await mkdtemp(join(tmpdir(), `backgrounder-e2e-${browser}-`));
  const settled = inject('settledProfiles')[browser];
  // Firefox learns in its first start only whom to let into private windows.
  if (settled && !wish.isNew && !wish.extension && !wish.isAllowedInPrivate)
    await copyProfile(settled, profile);
  await wish.prepare?.(profile);
  const logs: (readonly string[])[] = [];
  const extension = wish.extension ?? extensionFolder(browser);
  if (wish.isAllowedInPrivate && browser === 'firefox') await allowInPrivateFirefox(profile, extension);

  async function launch(): Promise<RunningBrowser> {
    const launched = await launchBrowser({
      browser,
      profile,
      extension,
      headless: true,
      ...(wish.firefoxPreferences ? { firefoxPreferences: wish.firefoxPreferences } : {}),
    });
    logs.push(watchErrors(launched.browser));
    return launched;
  }

  let running = await launch();
  if (wish.isAllowedInPrivate && browser === 'chromium') await allowInPrivateChromium(running);
  let last: Page | null = null;
  return {
    site,
    profile,
    running: () => running,
    errors: () => logs.flat(),
    async open(path) {
      const page = await running.browser.newPage();
      await last?.close();
      last = page;
      await goTo(page, site.origin + path);
      return page;
    },
    openPopup: (page) => openPopup(running, page),
    async describe(page) {
      const { asker, tabId } = await openAsker(running, page);
      try {
        return await untilDecided(asker, tabId);
      } finally {
        await asker.close();
      }
    },
    async readBadge(page) {
      const { asker, tabId } = await openAsker(running, page);
      const text = await asker.evaluate(async (id) => {
        const { action } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        return String(await action.getBadgeText({ tabId: id }));
      }, tabId);
      await asker.close();
      return text;
    },
    async restart() {
      await running.close();
      last = null;
      running = await launch();
    },
    async close() {
      await running.close();
      await site.close();
      await removeProfile(profile);
    },
  };
}

async function untilDecided(asker: Page, tabId: number): Promise<PageState> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const state = await describeTab(asker, tabId);
    if (state && state.status !== 'reading') return state;
    if (Date.now() > deadline) throw new Error(`The page is ${state ? 'still being read' : 'silent'}.`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
