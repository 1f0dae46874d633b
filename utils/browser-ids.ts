import type { IdSource } from './make-id.ts';

/** The browser's clock and its chance. */
export const BROWSER_IDS: IdSource = {
  now: () => Date.now(),
  fillRandom: (bytes) => {
    crypto.getRandomValues(bytes);
  },
};
