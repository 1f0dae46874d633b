import type { HTTPRequest, Page } from 'puppeteer-core';

/** A page as it is kept in a file. */
export interface KeptPage {
  /** The address that it is opened under. */
  readonly url: string;
  /** Its markup; whatever it declares itself, it is served as UTF-8. */
  readonly html: string;
}

/**
 * Opens a kept page in a tab of Chromium under its own address; nothing goes out to the network: the markup comes from us, and
 * all that it asks for fails.
 * @param allowed beginning of the addresses that are let through, the extension's own
 */
export async function openOffline(page: Page, { url, html }: KeptPage, allowed: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request).catch(() => undefined));
  await page.goto(url, { waitUntil: 'domcontentloaded' });

  async function answer(request: HTTPRequest): Promise<void> {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url() === url) {
      await request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    } else if (request.url().startsWith(allowed)) await request.continue();
    else await request.abort();
  }
}
