import { once } from '../db/once.ts';
import { openPackStore } from '../db/open-pack-store.ts';
import type { PackStore } from '../db/pack-store.ts';
import { dropLeftovers } from './readers-packs.ts';
import { hasBundledPack, type TakingEnvironment, takeBundledPack } from './take-bundled-pack.ts';

/** The packs, and the taking in of the bundled one. */
export interface Packs {
  /** Opens the store when first asked for; rejects with LibraryError, and the next one who asks tries again. */
  open(): Promise<PackStore>;
  /**
   * Goes on with the bundled pack where it is not all there. Never rejects: what fails is tried again at the next
   * start.
   * @param isNew the extension may have brought another pack: the file itself is compared
   */
  settle(isNew: boolean): Promise<void>;
  /** Whether the bundled pack may still be on its way in: until the last `settle` has ended, and before the first. */
  isUnsettled(): boolean;
}

export interface PacksEnvironment extends TakingEnvironment {
  /** Whether a page is adding a pack right now. */
  readonly isAdding: () => Promise<boolean>;
}

export function createPacks(environment: PacksEnvironment, openStore = openPackStore): Packs {
  const store = once(openStore);
  let tail: Promise<void> = Promise.resolve();
  let hasSettled = false;

  async function take(isNew: boolean): Promise<void> {
    const opened = await store.get();
    await dropLeftovers(opened, environment.isAdding);
    if (isNew || !(await hasBundledPack(opened))) await takeBundledPack(opened, environment);
  }

  return {
    open: store.get,
    settle(isNew) {
      tail = tail
        .then(() => take(isNew))
        .catch((error: unknown) => {
          if (import.meta.env.DEV) console.error(error);
        });
      const mine = tail;
      hasSettled = false;
      return mine.finally(() => {
        hasSettled = tail === mine;
      });
    },
    isUnsettled: () => !hasSettled,
  };
}
