import type { Page } from 'puppeteer-core';
import { isResult } from '../../utils/messages/envelope.ts';
import type { PageProtocol, PageState } from '../../utils/messages/page-protocol.ts';
import type { Result } from '../../utils/messages/result.ts';

/**
 * Asks the content script of a tab, as our popup and background do.
 * @param asker a page of the extension
 * @returns null where nobody answers in that tab
 */
export async function askTab<K extends keyof PageProtocol>(
  asker: Page,
  tabId: number,
  type: K,
  request: PageProtocol[K]['request'],
): Promise<Result<PageProtocol[K]['reply']> | null> {
  const reply: unknown = await asker.evaluate(
    async (id, message) => {
      const { tabs } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      return await tabs.sendMessage(id, message, { frameId: 0 }).catch(() => null);
    },
    tabId,
    { type, request } as const,
  );
  return isResult<PageProtocol[K]['reply']>(reply) ? reply : null;
}

/** What our content script says of the page in a tab; null where it does not answer. */
export async function describeTab(asker: Page, tabId: number): Promise<PageState | null> {
  const reply = await askTab(asker, tabId, 'page.describe', {});
  return reply?.ok ? reply.value : null;
}

/**
 * The id of the tab in front.
 * @param asker a page of the extension, in the same window
 */
export async function findTabInFront(asker: Page): Promise<number> {
  return await asker.evaluate(async () => {
    const { tabs } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const [active] = await tabs.query({ active: true, currentWindow: true });
    return Number(active.id);
  });
}
