import type { Frame, Page } from 'puppeteer-core';
import type { RunningBrowser } from './launch-browser.ts';

const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;

/** Opens a page of the extension (e.g. "options.html") in a tab of its own and waits until it is loaded. */
export async function openExtensionPage(running: RunningBrowser, path: string): Promise<Page> {
  const page = await running.browser.newPage();
  await loadExtensionPage(running, page, path);
  return page;
}

/**
 * Opens the popup as the popup of the tab that `page` shows.
 * In Chromium it is the real one, opened by the toolbar button. WebDriver cannot see Firefox's, so there popup.html
 * is loaded in a tab behind the page: the page stays the active tab, which the popup asks for.
 */
export async function openPopup(running: RunningBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  if (running.name === 'firefox') {
    const popup = await running.browser.newPage({ background: true });
    await loadExtensionPage(running, popup, 'popup.html');
    return popup;
  }
  const extension = (await running.browser.extensions()).get(running.extensionId ?? '');
  if (!extension) throw new Error('The extension is not loaded.');
  const opened = running.browser.waitForTarget((target) => target.url() === `${running.origin}/popup.html`, {
    timeout: PATIENCE_MS,
  });
  const [target] = await Promise.all([opened, extension.triggerAction(page)]);
  const popup = await target.asPage();
  await popup.waitForFunction(() => document.readyState === 'complete', { timeout: PATIENCE_MS });
  return popup;
}

/**
 * The card's frame in a page, once it is there and loaded.
 * Chromium lists it under its address; to Firefox's WebDriver it is about:blank, so each frame is asked itself.
 * @throws Error where none comes within ten seconds.
 */
export async function waitForCard(page: Page): Promise<Frame> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const card = await findCard(page);
    if (card) return card;
    if (Date.now() > deadline) throw new Error('No card came up in the page.');
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

/** The card's frame where the page has one now; it may be hidden. */
export async function findCard(page: Page): Promise<Frame | null> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const place = await frame
      .evaluate(() => ({ protocol: location.protocol, path: location.pathname, state: document.readyState }))
      .catch(() => null); // a frame that is just going away
    if (
      place?.protocol.endsWith('-extension:') &&
      place.path === '/card.html' &&
      place.state === 'complete'
    ) {
      return frame;
    }
  }
  return null;
}

async function loadExtensionPage(running: RunningBrowser, page: Page, path: string): Promise<void> {
  if (!running.origin) throw new Error('The browser was started without an extension.');
  const url = `${running.origin}/${path}`;
  // Firefox tells WebDriver of no load event for extension pages.
  await page.goto(url, running.name === 'firefox' ? { waitUntil: [] } : {});
  await page.waitForFunction(
    (wanted) => location.href === wanted && document.readyState === 'complete',
    { timeout: PATIENCE_MS, polling: PAUSE_MS },
    url,
  );
}
