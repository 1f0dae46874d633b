import { moveCorrection } from '../notes/move-correction.ts';
import { createDiskStore } from './disk-store.ts';
import { findEntityOf } from './find-entity.ts';
import { LibraryError } from './library-error.ts';
import { makeStoredEntity, makeStoredNote, makeStoredReading } from './make-stored.ts';
import { createMemoryStore, type Snapshot, type SnapshotKeeper } from './memory-store.ts';
import { type OpenDisk, openDisk } from './open-disk.ts';
import type { Store, WritableShelf } from './shelf.ts';

/**
 * The store on disk; the one in memory where the browser refuses. What an earlier refusal left in memory is taken to
 * disk as soon as there is one.
 * @throws LibraryError `unavailable` where the disk is there and only held up
 */
export async function openStore(keeper: SnapshotKeeper, open: OpenDisk = openDisk): Promise<Store> {
  const disk = await open();
  if (disk === null) return createMemoryStore(await keeper.load(), keeper);
  const store = createDiskStore(disk.connection, undefined, disk.follow);
  await moveToDisk(keeper, store);
  return store;
}

/**
 * Notes are taken over under the ids they have, so that a second run after a kill changes nothing. A disk that is
 * full leaves them with the keeper until the next start.
 */
async function moveToDisk(keeper: SnapshotKeeper, disk: Store): Promise<void> {
  const snapshot = await keeper.load();
  if (snapshot === null) return;
  try {
    await disk.write((shelf) => takeOver(shelf, snapshot));
    await keeper.clear();
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
  }
}

async function takeOver(
  shelf: WritableShelf,
  { entities, notes, corrections, readings }: Snapshot,
): Promise<void> {
  const homes = new Map<string, string>();
  for (const entity of entities) {
    const names = [entity.name, ...entity.aliases];
    const known = await findEntityOf(shelf, { kind: entity.kind, names });
    if (known === null) await shelf.putEntity(makeStoredEntity(entity));
    homes.set(entity.id, known?.id ?? entity.id);
  }
  for (const note of notes) {
    const isKnown = (await shelf.findNote(note.id)) !== undefined;
    const entityId = homes.get(note.entityId);
    if (!isKnown && entityId !== undefined) await shelf.putNote(makeStoredNote({ ...note, entityId }));
  }
  for (const correction of corrections) {
    await shelf.putCorrection(moveCorrection(correction, homes));
  }
  for (const reading of readings) await shelf.putReading(makeStoredReading(reading));
}
