import type { LookUpStore } from '../../db/look-up-store.ts';
import { createMemoryLookUpStore } from '../../db/memory-look-up-store.ts';
import { once } from '../../db/once.ts';
import { openLookUpStore } from '../../db/open-look-up-store.ts';

/** Ledger and kept answers; those of private windows never touch the disk. */
export interface LookUpStores {
  /** Opens the one on disk when first asked for. Rejects with LibraryError; the next one who asks tries again. */
  open(isPrivate: boolean): Promise<LookUpStore>;
  /** Forgets what private windows asked; to be called once the last of them is closed. */
  forgetPrivate(): void;
}

export function createLookUpStores(openUsual: () => Promise<LookUpStore> = openLookUpStore): LookUpStores {
  const usual = once(openUsual);
  let hidden = createMemoryLookUpStore();
  return {
    open: async (isPrivate) => (isPrivate ? hidden : await usual.get()),
    forgetPrivate() {
      hidden = createMemoryLookUpStore();
    },
  };
}
