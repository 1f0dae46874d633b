import { createLibrary, type Library } from '../../../utils/db/library.ts';
import type { Snapshot, SnapshotKeeper } from '../../../utils/db/memory-store.ts';
import { createMemoryStore } from '../../../utils/db/memory-store.ts';
import { openDisk } from '../../../utils/db/open-disk.ts';
import { openStore } from '../../../utils/db/open-store.ts';
import type { Store } from '../../../utils/db/shelf.ts';
import type { IdSource } from '../../../utils/make-id.ts';

/** A keeper that holds its snapshot in a variable. */
export interface ExampleKeeper extends SnapshotKeeper {
  snapshot: Snapshot | null;
}

export function makeKeeper(snapshot: Snapshot | null = null): ExampleKeeper {
  return {
    snapshot,
    async load() {
      return this.snapshot;
    },
    async save(saved) {
      this.snapshot = structuredClone(saved);
    },
    async clear() {
      this.snapshot = null;
    },
  };
}

/** A clock that is one second later at each look, and chance that is real. */
export function makeEnvironment(start = Date.UTC(2024, 2, 2)): IdSource {
  let time = start;
  return {
    now: () => {
      time += 1_000;
      return time;
    },
    fillRandom: (bytes) => {
      crypto.getRandomValues(bytes);
    },
  };
}

let databases = 0;

/** A name that no other test uses. */
export function nameDatabase(): string {
  databases += 1;
  return `test-${databases}`;
}

export const STORES: readonly (readonly [string, () => Promise<Store>])[] = [
  ['disk', () => openStore(makeKeeper(), () => openDisk(nameDatabase()))],
  ['memory', async () => createMemoryStore(null, makeKeeper())],
];

export async function makeLibrary(openStore: () => Promise<Store>): Promise<Library> {
  return createLibrary(await openStore(), makeEnvironment());
}
