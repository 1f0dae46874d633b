import type { Page } from 'puppeteer-core';
import { waitForWholePack } from '../../e2e/pack-state.ts';

/** Waits until the background has taken its pack in, and says how long it took from the pack's first record on. */
export async function untilWhole(page: Page): Promise<{ total: number; taking: number }> {
  const { total, installed } = await waitForWholePack(page);
  return { total, taking: Date.now() - installed };
}
