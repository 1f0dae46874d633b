import type { Page } from 'puppeteer-core';
import type { BackgroundProtocol } from '../../utils/messages/protocol.ts';
import type { Result } from '../../utils/messages/result.ts';

/**
 * Asks the background from a page of the extension, as our apps do.
 * @returns null where nobody answered: the background was stopped under the question
 */
export async function ask<K extends keyof BackgroundProtocol>(
  asker: Page,
  type: K,
  request: BackgroundProtocol[K]['request'],
): Promise<Result<BackgroundProtocol[K]['reply']> | null> {
  return await asker.evaluate(
    async (message) => {
      const { runtime } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      return await runtime.sendMessage(message).catch(() => null);
    },
    { type, request } as const,
  );
}
