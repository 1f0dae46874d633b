import { setTimeout as wait } from 'node:timers/promises';

const STILL_MS = 150;
const PATIENCE_MS = 5_000;

/**
 * Waits until what is measured is twice the same, or has moved for so long that it will not rest.
 * @param measure gives something that JSON can tell apart
 */
export async function waitUntilStill(measure: () => Promise<unknown>): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  let before: string | null = null;
  while (Date.now() < until) {
    const now = JSON.stringify(await measure());
    if (now === before) return;
    before = now;
    await wait(STILL_MS);
  }
}
