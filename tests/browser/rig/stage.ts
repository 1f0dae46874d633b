import type { ConsoleMessage, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import type { BrowserName } from '../../../tools/browser/browser-name.ts';
import { goTo } from '../../../tools/browser/go-to.ts';
import { launchBrowser, type RunningBrowser } from '../../../tools/browser/launch-browser.ts';
import type { PageProtocol } from '../../../utils/messages/page-protocol.ts';
import type { Result } from '../../../utils/messages/result.ts';
import type { Settings } from '../../../utils/settings.ts';
import { type PageServer, type Served, servePages } from './serve-pages.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** A page that a test opened, and what its console said that should not have been said. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

export interface Stage {
  readonly running: RunningBrowser;
  /** Serves at a path and says the address. */
  put(path: string, served: Served): string;
  /** Serves a page, opens it in a new tab and waits until it has loaded. */
  open(served: Served | string): Promise<Opened>;
  /** Asks the page in front, as the popup does. */
  ask<K extends keyof PageProtocol>(
    type: K,
    request: PageProtocol[K]['request'],
  ): Promise<Result<PageProtocol[K]['reply']>>;
  /** Changes a setting, as the options page does. */
  set(setting: keyof Settings, value: unknown): Promise<void>;
  /** Zooms the page in front, as the browser's menu does. */
  zoom(factor: number): Promise<void>;
  /** Reloads the extension, as an update does; nothing else of the stage works after it. */
  reload(): Promise<void>;
  /** What the extension asked the background since the last time, by name. */
  heard(): Promise<string[]>;
}

/** A browser with the extension and a server, for the tests of one file; both go away after them. */
export function setStage(name: BrowserName): Stage {
  let server: PageServer;
  let running: RunningBrowser;
  let asker: Page;
  let count = 0;

  beforeAll(async () => {
    server = await servePages();
    const extension = inject('extensionFolders')[name];
    running = await launchBrowser({ browser: name, extension, headless: true });
    asker = await running.browser.newPage();
    await asker.goto(`${running.origin}/card.html`, name === 'firefox' ? { waitUntil: [] } : {});
  });
  afterAll(async () => {
    await running?.close();
    await server?.close();
  });

  return {
    get running() {
      return running;
    },
    put: (path, served) => server.put(path, served),
    async open(served) {
      const url = server.put(`/page-${++count}`, typeof served === 'string' ? { body: served } : served);
      const page = await running.browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => noteComplaint(message, complaints));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.evaluateOnNewDocument(() => {
        document.addEventListener('DOMContentLoaded', () => {
          Reflect.set(globalThis, 'markupBefore', document.documentElement.outerHTML);
        });
      });
      await goTo(page, url);
      await page.bringToFront();
      return { page, complaints };
    },
    ask: (type, request) =>
      asker.evaluate(
        async (message) => {
          const { tabs } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
          const [tab] = await tabs.query({ active: true, currentWindow: true });
          return await tabs.sendMessage(tab.id, message, { frameId: 0 });
        },
        { type, request },
      ),
    set: (setting, value) =>
      asker.evaluate(
        async (key, wanted) => {
          const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
          await storage.local.set({ [key]: wanted });
        },
        `settings.${setting}`,
        value,
      ),
    zoom: (factor) =>
      asker.evaluate(async (wanted) => {
        const { tabs } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        const [tab] = await tabs.query({ active: true, currentWindow: true });
        await tabs.setZoom(tab.id, wanted);
      }, factor),
    async reload() {
      // The page that says it goes away with the extension.
      await asker.evaluate(() => Reflect.get(globalThis, 'chrome').runtime.reload()).catch(() => undefined);
      await expect.poll(() => asker.isClosed(), { timeout: 10_000 }).toBe(true);
    },
    heard: () =>
      asker.evaluate(() => {
        const { runtime } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        return runtime.sendMessage({ type: 'test.heard' });
      }),
  };
}

function noteComplaint(message: ConsoleMessage, complaints: string[]): void {
  if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
}

/** Whether the page's markup is to the letter what it was when it had been parsed. */
export async function hasSameMarkup(page: Page): Promise<boolean> {
  return await page.evaluate(
    () => Reflect.get(globalThis, 'markupBefore') === document.documentElement.outerHTML,
  );
}
