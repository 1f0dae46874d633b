import type { LookUpStore } from '../../db/look-up-store.ts';
import { createMemoryLookUpStore } from '../../db/memory-look-up-store.ts';
import { openLookUpStore } from '../../db/open-look-up-store.ts';

/** Ledger and kept answers; those of private windows never touch the disk. */
export interface LookUpStores {
  /** Opens the one on disk when first asked for. Rejects with LibraryError; the next one who asks tries again. */
  open(isPrivate: boolean): Promise<LookUpStore>;
  /** Forgets what private windows asked; to be called once the last of them is closed. */
  forgetPrivate(): void;
}

export function createLookUpStores(openUsual = openLookUpStore): LookUpStores {
  let usual: Promise<LookUpStore> | null = null;
  let hidden = createMemoryLookUpStore();
  return {
    async open(isPrivate) {
      if (isPrivate) return hidden;
      const opening = usual ?? openUsual();
      usual = opening;
      try {
        return await opening;
      } catch (error) {
        if (usual === opening) usual = null;
        throw error;
      }
    },
    forgetPrivate() {
      hidden = createMemoryLookUpStore();
    },
  };
}
