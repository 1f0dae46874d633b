import { splitWords } from '../knowledge/split-words.ts';
import type { LibraryEntity, Note } from '../types.ts';
import { findHead } from './find-entity.ts';
import type { StoredNote } from './schema.ts';
import type { Shelf } from './shelf.ts';
import { rankNotes } from './words/rank-notes.ts';

export interface Hit {
  readonly note: Note;
  readonly entity: LibraryEntity;
}

/** More words than anybody types; the rest of a pasted paragraph narrows nothing down. */
const QUERY_WORDS = 12;

/**
 * Live notes that have every word of the query, or its beginning, in text, tags, the sentence that was read or the
 * name of whom they are about; best first. A word that is nowhere is taken for the words nearest to it. A query without
 * words finds nothing, but has the index read, so that the next finds it at hand.
 */
export async function findHits(shelf: Shelf, query: string, limit: number): Promise<readonly Hit[]> {
  const words = splitWords(query).slice(0, QUERY_WORDS);
  const index = await shelf.readWords();
  if (words.length === 0) return [];
  const ids = rankNotes(index, words, limit);
  const stored = await Promise.all(ids.map((id) => shelf.findNote(id)));
  return await joinEntities(
    shelf,
    stored.filter((one) => one !== undefined),
  );
}

/** Notes with whom they are about; one that was merged is shown as what it was merged into. */
export async function joinEntities(shelf: Shelf, notes: readonly StoredNote[]): Promise<readonly Hit[]> {
  const ids = new Set(notes.map(({ note }) => note.entityId));
  const heads = await Promise.all(
    [...ids].map(async (id): Promise<[string, LibraryEntity][]> => {
      const stored = await shelf.findEntity(id);
      return stored === undefined ? [] : [[id, await findHead(shelf, stored.entity)]];
    }),
  );
  const entities = new Map(heads.flat());
  return notes.flatMap(({ note }) => {
    const entity = entities.get(note.entityId);
    return entity === undefined ? [] : [{ note, entity }];
  });
}
