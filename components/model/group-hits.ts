import type { NoteHit } from '../../utils/messages/notes-protocol.ts';
import type { LibraryEntity, Note } from '../../utils/types.ts';

/** Somebody in the index of the library, with the newest of their notes. */
export interface IndexEntry {
  readonly entity: LibraryEntity;
  readonly newest: Note;
}

/** One entry a name, in the order in which their newest notes came. */
export function groupHits(hits: readonly NoteHit[]): readonly IndexEntry[] {
  const entries = new Map<string, IndexEntry>();
  for (const { entity, note } of hits) {
    if (!entries.has(entity.id)) entries.set(entity.id, { entity, newest: note });
  }
  return [...entries.values()];
}
