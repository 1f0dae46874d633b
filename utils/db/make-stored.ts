import { listNameKeys } from '../knowledge/list-name-keys.ts';
import { splitWords } from '../knowledge/split-words.ts';
import { isLive } from '../notes/note-state.ts';
import type { LibraryEntity, Note, RememberedReading } from '../types.ts';
import type { StoredEntity, StoredNote, StoredReading } from './schema.ts';

/** An entity with what it is found by. */
export function makeStoredEntity(entity: LibraryEntity): StoredEntity {
  const names = [entity.name, ...entity.aliases];
  return { entity, keys: listNameKeys(entity.kind, names), words: splitWords(names.join('\n')) };
}

/** A note with what it is found by; a tombstone is found by its id alone. */
export function makeStoredNote(note: Note): StoredNote {
  if (!isLive(note)) return { note };
  const { entityId, updated, tags, pinned } = note;
  return { note, live: { entityId, updated, tags, ...(pinned && { pinnedOn: entityId }) } };
}

/** A reading with the keys of everybody met in it. */
export function makeStoredReading(reading: RememberedReading): StoredReading {
  const keys = new Set(reading.met.flatMap(({ kind, name }) => listNameKeys(kind, [name])));
  return { ...reading, keys: [...keys] };
}
