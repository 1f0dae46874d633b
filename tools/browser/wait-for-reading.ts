import type { Page } from 'puppeteer-core';
import type { PageState } from '../../utils/messages/page-protocol.ts';
import { describeTab } from './ask-page.ts';

const PATIENCE_MS = 30_000;
const PAUSE_MS = 100;

/**
 * What our content script says of the page in a tab once it has made up its mind, or after half a minute.
 * @param asker a page of the extension
 */
export async function waitForReading(asker: Page, tabId: number): Promise<PageState | null> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const state = await describeTab(asker, tabId);
    if ((state && state.status !== 'reading') || Date.now() > deadline) return state;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}
