import type { Page } from 'puppeteer-core';

/**
 * Opens an address in a page. Once more where the frame was swapped under it: Chromium, started a moment ago on a
 * slow machine, may still exchange a new tab's frame while it goes to its first address.
 */
export async function goTo(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url);
  } catch (error) {
    if (!(error instanceof Error && /detached/iu.test(error.message))) throw error;
    await page.goto(url);
  }
}
