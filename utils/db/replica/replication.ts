import { atMost } from '../at-most.ts';
import type { Connection } from '../connection.ts';
import { createDiskStore } from '../disk-store.ts';
import { createTurns } from '../in-turn.ts';
import { buildReplica } from './build-replica.ts';
import { compareReplica } from './compare-replica.ts';
import type { Follow } from './follow.ts';
import type { Replica, ReplicaHead } from './replica.ts';
import { restoreLibrary } from './restore-library.ts';

/** So long nothing is written beside the building of a replica. */
const HEAD_START_MS = 1_000;

/**
 * Has a replica follow the library on disk: it has every write before that is acknowledged. What the browser has lost
 * since the last start is put back first. A replica that fails, or does not answer in time, never fails the library:
 * it is let be, the writes stay listed, and the next start catches up with them, or puts back what could not be put
 * back now.
 */
export async function openReplication(connection: Connection, replica: Replica): Promise<Follow> {
  /** Number of the last write that the replica has. */
  let replicated = 0;
  /** Whether it is left alone: it is being built, or failed. */
  let isResting = false;
  let building: Promise<void> | null = null;

  const use = connection.use;

  // A killing can tear what is written at that moment, and must not find both at it.
  const inTurn = createTurns();

  async function build(): Promise<void> {
    isResting = true;
    const isBuilt = await buildReplica(use, replica, inTurn);
    isResting = false;
    if (isBuilt) await inTurn(catchUp);
  }

  /** @returns the head of the replica where the library has to be put back from it, else null */
  async function catchUp(): Promise<ReplicaHead | null> {
    if (isResting) return null;
    const known = await replica.readHead();
    const comparison = await use((database) => compareReplica(database, known));
    if (comparison.needs === 'changes') {
      const { changes, head } = comparison;
      const isLevel = changes.length === 0 && head.number === known?.number;
      if (isLevel || (await replica.apply(known, changes, head))) replicated = head.number;
      else return await catchUp();
      return null;
    }
    isResting = true;
    if (comparison.needs === 'restoring') return known;
    building = build().catch(() => undefined);
    return null;
  }

  async function replicate(): Promise<ReplicaHead | null> {
    try {
      return await catchUp();
    } catch {
      isResting = true;
      return null;
    }
  }

  // Later on, what is to be put back waits for the next start: nothing may be read half restored.
  const lost = await inTurn(replicate);
  if (lost !== null) {
    // Without room for it the library is opened as it is.
    await restoreLibrary(use, createDiskStore(connection), replica, lost).catch(() => undefined);
    isResting = false;
    await inTurn(replicate);
  }
  // A small library has its replica before anything is written to it.
  if (building !== null) await atMost(HEAD_START_MS, building).catch(() => undefined);

  return (write) =>
    inTurn(async () => {
      const value = await write(replicated);
      await replicate();
      return value;
    });
}
