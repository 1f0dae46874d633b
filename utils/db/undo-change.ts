import { stampOf } from '../notes/stamp.ts';
import type { LibraryEntity, Note } from '../types.ts';
import { makeStoredEntity, makeStoredNote } from './make-stored.ts';
import type { StoredChange } from './schema.ts';
import type { WritableShelf } from './shelf.ts';

/**
 * Puts back what was there before an import's change, unless the reader has changed it since.
 * @param buried ids of those on whom a note was deleted since the import began: it can still be restored
 * @returns whether it was put back
 */
export async function undoChange(
  shelf: WritableShelf,
  { store, id, before, after }: StoredChange,
  buried: ReadonlySet<string>,
): Promise<boolean> {
  if (store === 'corrections' || store === 'readings') {
    await shelf.deleteRecord(store, id);
    return true;
  }
  const now =
    store === 'notes'
      ? (await shelf.findRecord('notes', id))?.note
      : (await shelf.findRecord('entities', id))?.entity;
  if (now === undefined || stampOf(now) !== after) return false;
  if (before !== null) {
    await putBack(shelf, before);
    return true;
  }
  if (store === 'entities' && (buried.has(id) || (await isNeeded(shelf, id)))) return false;
  await shelf.deleteRecord(store, id);
  return true;
}

async function putBack(shelf: WritableShelf, before: LibraryEntity | Note): Promise<void> {
  if ('entityId' in before) await shelf.putNote(makeStoredNote(before));
  else await shelf.putEntity(makeStoredEntity(before));
}

/** Whether somebody has notes, or others were merged into them. */
async function isNeeded(shelf: WritableShelf, id: string): Promise<boolean> {
  return (await shelf.countNotesOn(id)) > 0 || (await shelf.listMergedInto(id)).length > 0;
}
