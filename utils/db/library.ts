import { createLibraryEntity, joinNames } from '../notes/join-names.ts';
import { type IdSource, makeId } from '../notes/make-id.ts';
import {
  buryNote,
  emptyTombstone,
  isEmptied,
  isLive,
  restoreNote,
  rewriteNote,
} from '../notes/note-state.ts';
import { compareTimes } from '../notes/rank-hits.ts';
import type { LibraryEntity, Note, NoteSource, Timestamp } from '../types.ts';
import type { Named } from './choose-entity.ts';
import { findEntityOf } from './find-entity.ts';
import { LibraryError } from './library-error.ts';
import { makeStoredEntity, makeStoredNote } from './make-stored.ts';
import { findHits, type Hit, joinEntities } from './search-notes.ts';
import type { Shelf, Store, WritableShelf } from './shelf.ts';

/** The reader's notes and whom they are about. Everything rejects with `LibraryError`, or is a fault of ours. */
export interface Library {
  /** The notes on somebody, newest first; `entity` is null while there are none. */
  readAbout(named: Named): Promise<{ entity: LibraryEntity | null; notes: readonly Note[] }>;
  /** How many notes there are on each, in the order given. */
  countAbout(all: readonly Named[]): Promise<readonly number[]>;
  /** Keeps a new note, with its entity if that is new, or nothing. Resolves once both are kept for good. */
  save(named: Named, text: string, source: NoteSource | null): Promise<Note>;
  /** @param updated of the version that was edited; another one in the store is a `conflict` */
  edit(id: string, text: string, updated: Timestamp): Promise<Note>;
  /** Leaves a tombstone. Removing twice is no error. */
  remove(id: string): Promise<void>;
  /** Undoes a removal; `missing` once the tombstone was emptied. */
  restore(id: string): Promise<Note>;
  search(query: string, limit: number): Promise<readonly Hit[]>;
  /** See Shelf.listNotesBefore for `before` and `limit`. */
  list(before: Timestamp | null, limit: number): Promise<readonly Hit[]>;
  readState(): Promise<{ keeping: 'disk' | 'memory'; notes: number }>;
  /** Takes the words from what was removed at this moment or before. */
  emptyTombstones(until: Timestamp): Promise<void>;
}

export function createLibrary(store: Store, environment: IdSource): Library {
  /** Changes one note in a transaction of its own. */
  const change = (id: string, decide: (note: Note, now: Timestamp) => Note): Promise<Note> =>
    store.write(async (shelf) => {
      const stored = await shelf.findNote(id);
      if (stored === undefined) throw new LibraryError('missing', 'no such note');
      const changed = decide(stored.note, environment.now());
      if (changed !== stored.note) await shelf.putNote(makeStoredNote(changed));
      return changed;
    });

  return {
    readAbout: (named) =>
      store.read(async (shelf) => {
        const entity = await findEntityOf(shelf, named);
        const stored = entity === null ? [] : await shelf.listNotesOn(entity.id);
        const notes = stored.map(({ note }) => note).sort(compareTimes);
        return { entity: notes.length === 0 ? null : entity, notes };
      }),
    countAbout: (all) => store.read((shelf) => Promise.all(all.map((named) => countOn(shelf, named)))),
    save: (named, text, source) => {
      // Made before the transaction, so that one that is run again writes the same.
      const now = environment.now();
      const ids = { note: makeId(environment), entity: makeId(environment) };
      return store.write(async (shelf) => {
        const entity = await keepEntity(shelf, named, ids.entity, now);
        const note = makeNote(ids.note, entity.id, text, source, now);
        await shelf.putNote(makeStoredNote(note));
        return note;
      });
    },
    edit: (id, text, updated) =>
      change(id, (note, now) => {
        if (!isLive(note)) throw new LibraryError('missing', 'the note was removed');
        if (note.updated !== updated) throw new LibraryError('conflict', 'the note was changed meanwhile');
        return note.text === text ? note : rewriteNote(note, text, now);
      }),
    remove: async (id) => {
      await change(id, buryNote);
    },
    restore: (id) =>
      change(id, (note, now) => {
        if (isEmptied(note)) throw new LibraryError('missing', 'the note is gone for good');
        return restoreNote(note, now);
      }),
    search: (query, limit) => store.read((shelf) => findHits(shelf, query, limit)),
    list: (before, limit) =>
      store.read(async (shelf) => joinEntities(shelf, await shelf.listNotesBefore(before, limit))),
    readState: async () => ({
      keeping: store.keeping,
      notes: await store.read((shelf) => shelf.countNotes()),
    }),
    emptyTombstones: (until) =>
      store.write(async (shelf) => {
        const full = (await shelf.listDeletedUntil(until)).filter(({ note }) => !isEmptied(note));
        await Promise.all(full.map(({ note }) => shelf.putNote(makeStoredNote(emptyTombstone(note)))));
      }),
  };
}

async function countOn(shelf: Shelf, named: Named): Promise<number> {
  const entity = await findEntityOf(shelf, named);
  return entity === null ? 0 : await shelf.countNotesOn(entity.id);
}

/** The entity named, new or with the names it did not have yet. */
async function keepEntity(
  shelf: WritableShelf,
  named: Named,
  freshId: string,
  now: Timestamp,
): Promise<LibraryEntity> {
  const known = await findEntityOf(shelf, named);
  const entity =
    known === null
      ? createLibraryEntity(freshId, named.kind, named.names, now)
      : joinNames(known, named.names, now);
  if (entity !== known) await shelf.putEntity(makeStoredEntity(entity));
  return entity;
}

function makeNote(
  id: string,
  entityId: string,
  text: string,
  source: NoteSource | null,
  now: Timestamp,
): Note {
  return { id, entityId, text, tags: [], source, pinned: false, created: now, updated: now, deleted: null };
}
