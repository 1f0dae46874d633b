import { setTimeout as wait } from 'node:timers/promises';
import { afterAll } from 'vitest';

/** Longer than preact waits for a frame that never comes, in milliseconds. */
const LAST_TIMER_MS = 150;

// Preact ends an effect's wait by cancelAnimationFrame, which is gone with the DOM once a file's tests are over.
afterAll(async () => {
  if ('document' in globalThis) await wait(LAST_TIMER_MS);
});
