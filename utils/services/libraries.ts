import { BROWSER_IDS } from '../browser-ids.ts';
import { type CorrectionDesk, createCorrectionDesk } from '../db/correction-desk.ts';
import { createEntityDesk, type EntityDesk } from '../db/entity-desk.ts';
import { createLibrary, type Library } from '../db/library.ts';
import { createMemoryStore, type SnapshotKeeper } from '../db/memory-store.ts';
import { once } from '../db/once.ts';
import { type OpenDisk, openDisk } from '../db/open-disk.ts';
import { openStore } from '../db/open-store.ts';
import { createReadingDesk, type ReadingDesk } from '../db/reading-desk.ts';
import { refuseErased } from '../db/refuse-erased.ts';
import type { Store } from '../db/shelf.ts';
import { createTransferDesk, type TransferDesk } from '../db/transfer-desk.ts';
import type { IdSource } from '../make-id.ts';
import { endOfRestoring } from './restorable.ts';
import { createSettler } from './settle-at-rest.ts';

/** All that is kept for a reader: the notes, and the desks at which the rest is worked on. */
export interface WholeLibrary extends Library {
  readonly entities: EntityDesk;
  readonly corrections: CorrectionDesk;
  readonly readings: ReadingDesk;
  readonly transfer: TransferDesk;
}

/** The reader's library, and the one of the private windows, which never touches the disk. */
export interface Libraries {
  /** Opens the library when first asked for. Rejects with LibraryError; the next one who asks tries again. */
  open(isPrivate: boolean): Promise<WholeLibrary>;
  /** Forgets all that was noted in private windows; to be called once the last of them is closed. */
  forgetPrivate(): Promise<void>;
  /**
   * Has everything erased: what is in memory too, and what was asked to be written before and has not come to its
   * turn. That is refused as `missing`.
   * @param work erases the disk and what the keepers hold
   */
  erase(work: () => Promise<void>): Promise<void>;
}

/** The two keepers hold what lives in memory while the background sleeps. */
export interface Keepers {
  readonly open: SnapshotKeeper;
  readonly private: SnapshotKeeper;
}

/** @param onWritten told after every write to the usual library */
export function createLibraries(
  keepers: Keepers,
  environment = BROWSER_IDS,
  onWritten: () => void = () => undefined,
  openTheDisk: OpenDisk = openDisk,
): Libraries {
  let erasures = 0;
  const guard = (store: Store): Store => refuseErased(store, () => erasures);
  const openUsual = once(async () => {
    const store = guard(await openStore(keepers.open, openTheDisk));
    const settle = createSettler(store);
    settle();
    const told = tellWrites(store, () => {
      settle();
      onWritten();
    });
    const library = assemble(told, environment);
    await library.emptyTombstones(endOfRestoring(environment.now())).catch(() => {
      // The words of old removals go at the next start; nobody has to wait for it.
    });
    return library;
  });
  const openPrivate = once(async () => assemble(guard(await openPrivateStore(keepers.private)), environment));
  return {
    open: (isPrivate) => (isPrivate ? openPrivate.get() : openUsual.get()),
    forgetPrivate: async () => {
      openPrivate.forget();
      await keepers.private.clear();
    },
    async erase(work) {
      erasures += 1;
      await work();
      // Once more for what was asked meanwhile of a library in memory, which still had everything.
      erasures += 1;
      openUsual.forget();
      openPrivate.forget();
    },
  };
}

function tellWrites(store: Store, onWritten: () => void): Store {
  return {
    ...store,
    write: async (work) => {
      const value = await store.write(work);
      onWritten();
      return value;
    },
  };
}

function assemble(store: Store, environment: IdSource): WholeLibrary {
  return {
    ...createLibrary(store, environment),
    entities: createEntityDesk(store, environment),
    corrections: createCorrectionDesk(store, environment),
    readings: createReadingDesk(store, environment),
    transfer: createTransferDesk(store, environment.now),
  };
}

async function openPrivateStore(keeper: SnapshotKeeper): Promise<Store> {
  return createMemoryStore(await keeper.load(), keeper);
}
