import type { Page } from 'puppeteer-core';
import type { PackState } from '../../../utils/messages/background.ts';
import { isResult } from '../../../utils/messages/envelope.ts';

const PAUSE_MS = 50;

/** Waits until the background has taken its pack in, and says how long it took from the pack's first record on. */
export async function untilWhole(page: Page): Promise<{ total: number; taking: number }> {
  for (;;) {
    const reply: unknown = await page.evaluate(() => {
      const { runtime } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      return runtime.sendMessage({ type: 'packs.state', request: {} });
    });
    const pack = isResult<readonly PackState[]>(reply) && reply.ok ? reply.value[0] : undefined;
    if (pack && pack.taken === pack.total) return { total: pack.total, taking: Date.now() - pack.installed };
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}
