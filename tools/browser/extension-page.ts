import type { Page } from 'puppeteer-core';
import { findTabInFront } from './ask-page.ts';
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
 * Opens a page of the extension behind a page, from which the extension can be asked.
 * @returns it, with the id that the extension knows the page's tab by
 */
export async function openAsker(
  running: RunningBrowser,
  page: Page,
): Promise<{ asker: Page; tabId: number }> {
  await page.bringToFront();
  const asker = await running.browser.newPage({ background: true });
  await loadExtensionPage(running, asker, 'popup.html');
  return { asker, tabId: await findTabInFront(asker) };
}

/**
 * Opens the popup as the popup of the tab that `page` shows.
 * In Chromium it is the real one, opened by the toolbar button. WebDriver cannot see Firefox's, so there the same
 * document is opened in a tab of its own and told of which tab it speaks.
 */
export async function openPopup(running: RunningBrowser, page: Page): Promise<Page> {
  if (running.name === 'firefox') {
    const { asker, tabId } = await openAsker(running, page);
    await loadExtensionPage(running, asker, `popup.html?tab=${tabId}`);
    await asker.bringToFront();
    return asker;
  }
  await page.bringToFront();
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
