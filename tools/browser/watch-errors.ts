import type { Browser, ConsoleMessage, Page, Target } from 'puppeteer-core';

/** What Chromium answers to an extension while it quits: the tests end it amid whatever it does. */
const IS_QUITTING = /The browser is shutting down/;

/**
 * Collects what goes wrong aloud from now on: errors in the consoles of pages, of extension pages and of the extension's
 * service worker, and exceptions that nobody catches. Firefox's WebDriver does not show an extension's background.
 * @returns the list that grows
 */
export function watchErrors(browser: Browser): readonly string[] {
  const errors: string[] = [];
  const watched = new WeakSet<Page>();

  function note(place: string, message: ConsoleMessage): void {
    if (message.type() !== 'error' || IS_QUITTING.test(message.text())) return;
    errors.push(`${place}: ${message.text()}`);
  }

  function watchPage(page: Page | null): void {
    if (!page || watched.has(page)) return;
    watched.add(page);
    page.on('console', (message) => note(page.url(), message));
    page.on('pageerror', (error) => {
      errors.push(`${page.url()}: ${error instanceof Error ? error.message : String(error)}`);
    });
  }

  async function watchTarget(target: Target): Promise<void> {
    if (target.type() === 'page') watchPage(await target.page());
    if (target.type() === 'service_worker') {
      (await target.worker())?.on('console', (message) => note('background', message));
    }
  }

  // A target that is gone again before it could be watched had nothing to say.
  browser.on('targetcreated', (target) => void watchTarget(target).catch(() => {}));
  for (const target of browser.targets()) void watchTarget(target).catch(() => {});
  return errors;
}
