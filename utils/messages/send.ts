import browser from 'webextension-polyfill';
import { isResult } from './envelope.ts';
import type { PageProtocol } from './page-protocol.ts';
import type { BackgroundProtocol } from './protocol.ts';
import { failure, type Result } from './result.ts';

/**
 * Asks the background. Never throws: where nobody answers (the extension was updated under an open page, the
 * background could not start) the result is `unavailable`.
 */
export async function sendToBackground<K extends keyof BackgroundProtocol>(
  type: K,
  request: BackgroundProtocol[K]['request'],
): Promise<Result<BackgroundProtocol[K]['reply']>> {
  return await ask(() => browser.runtime.sendMessage({ type, request }));
}

/**
 * Asks the content script in the top frame of a tab. Never throws: a browser page, a page that was open before
 * the extension was installed and a closed tab all answer `unavailable`.
 */
export async function sendToPage<K extends keyof PageProtocol>(
  tabId: number,
  type: K,
  request: PageProtocol[K]['request'],
): Promise<Result<PageProtocol[K]['reply']>> {
  return await ask(() => browser.tabs.sendMessage(tabId, { type, request }, { frameId: 0 }));
}

async function ask<T>(send: () => Promise<unknown>): Promise<Result<T>> {
  try {
    const reply = await send();
    return isResult<T>(reply) ? reply : failure('unavailable', 'nobody answered');
  } catch (error) {
    return failure('unavailable', error instanceof Error ? error.message : String(error));
  }
}
