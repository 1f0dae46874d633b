import { createLibrary, type Library } from '../db/library.ts';
import { createMemoryStore, type SnapshotKeeper } from '../db/memory-store.ts';
import { openStore } from '../db/open-store.ts';
import type { Store } from '../db/shelf.ts';
import type { IdSource } from '../notes/make-id.ts';

/** How long a removed note can be restored. */
const RESTORABLE_MS = 30 * 24 * 60 * 60 * 1000;

/** The reader's library, and the one of the private windows, which never touches the disk. */
export interface Libraries {
  /** Opens the library when first asked for. Rejects with LibraryError; the next one who asks tries again. */
  open(isPrivate: boolean): Promise<Library>;
  /** Forgets all that was noted in private windows; to be called once the last of them is closed. */
  forgetPrivate(): Promise<void>;
}

/** The two keepers hold what lives in memory while the background sleeps. */
export interface Keepers {
  readonly open: SnapshotKeeper;
  readonly private: SnapshotKeeper;
}

const ENVIRONMENT: IdSource = {
  now: () => Date.now(),
  fillRandom: (bytes) => {
    crypto.getRandomValues(bytes);
  },
};

export function createLibraries(keepers: Keepers, environment = ENVIRONMENT): Libraries {
  const openUsual = once(async () => {
    const library = createLibrary(await openStore(keepers.open), environment);
    await library.emptyTombstones(environment.now() - RESTORABLE_MS).catch(() => {
      // The words of old removals go at the next start; nobody has to wait for it.
    });
    return library;
  });
  const openPrivate = once(async () => createLibrary(await openPrivateStore(keepers.private), environment));
  return {
    open: (isPrivate) => (isPrivate ? openPrivate.get() : openUsual.get()),
    forgetPrivate: async () => {
      openPrivate.forget();
      await keepers.private.clear();
    },
  };
}

async function openPrivateStore(keeper: SnapshotKeeper): Promise<Store> {
  return createMemoryStore(await keeper.load(), keeper);
}

/** Makes a value when first asked for; a failure is not kept. */
function once<T>(make: () => Promise<T>): { get(): Promise<T>; forget(): void } {
  let made: Promise<T> | null = null;
  return {
    async get() {
      const making = made ?? make();
      made = making;
      try {
        return await making;
      } catch (error) {
        if (made === making) made = null;
        throw error;
      }
    },
    forget() {
      made = null;
    },
  };
}
