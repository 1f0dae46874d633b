import type { Page } from 'puppeteer-core';
import { isResult } from '../../utils/messages/envelope.ts';
import type { PageState } from '../../utils/messages/protocol.ts';

/**
 * What our content script says of the page that it reads, asked as the popup asks: from a page of the extension.
 * @param asker a page of the extension
 * @param url of the page to ask; with several such tabs the first that answers
 * @returns null while no tab of that address answers
 */
export async function describePage(asker: Page, url: string): Promise<PageState | null> {
  const replies = await asker.evaluate(async () => {
    const { tabs } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const answers: unknown[] = [];
    for (const tab of await tabs.query({})) {
      const message = { type: 'page.describe', request: {} };
      answers.push(await tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null));
    }
    return answers;
  });
  const states = replies.filter(isResult<PageState>).flatMap((reply) => (reply.ok ? [reply.value] : []));
  return states.find((state) => state.article.url === url) ?? null;
}
