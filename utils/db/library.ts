import { type IdSource, makeId } from '../make-id.ts';
import {
  buryNote,
  changeNote,
  emptyTombstone,
  isEmptied,
  isLive,
  type NoteChange,
  restoreNote,
} from '../notes/note-state.ts';
import { joinTags } from '../notes/tags.ts';
import type { LibraryEntity, Note, NoteSource, Timestamp } from '../types.ts';
import { keepEntity } from './keep-entity.ts';
import { LibraryError } from './library-error.ts';
import { makeStoredNote } from './make-stored.ts';
import type { Named } from './rank-entities.ts';
import { countOnAll, type NotesOn, readNotesOn } from './read-notes-on.ts';
import { findRelated, type RelatedNote } from './related-notes.ts';
import type { StoredNote } from './schema.ts';
import { findHits, type Hit, joinEntities } from './search-notes.ts';
import type { Shelf, Store } from './shelf.ts';

/** What is said of a new note beside its words. */
export interface NewNote {
  /** Its id, made by the asker: a save that is asked for twice under one id is kept once. */
  readonly id?: string;
  readonly tags?: readonly string[];
}

/** Words and typed tags of an edited note; without tags those of before stay. */
export interface Edit {
  readonly text: string;
  readonly tags?: readonly string[];
}

/** The reader's notes and whom they are about. Everything rejects with `LibraryError`, or is a fault of ours. */
export interface Library {
  /** The notes on somebody, pinned ones first, then newest first, at most `limit`. */
  readAbout(named: Named, limit?: number): Promise<NotesOn>;
  /** How many notes there are on each, in the order given. */
  countAbout(all: readonly Named[]): Promise<readonly number[]>;
  /** Keeps a new note, with its entity if that is new, or nothing. Resolves once both are kept for good. */
  save(named: Named, text: string, source: NoteSource | null, more?: NewNote): Promise<Note>;
  /** @param updated of the version that was edited; another one in the store is a `conflict` */
  edit(id: string, edit: Edit, updated: Timestamp): Promise<Note>;
  pin(id: string, isPinned: boolean): Promise<Note>;
  /** Makes it a note on somebody else, who is new where the library has nobody of the name. */
  move(id: string, to: Named): Promise<Note>;
  /** Leaves a tombstone. Removing twice is no error. */
  remove(id: string): Promise<void>;
  /** Undoes a removal; `missing` once the tombstone was emptied. */
  restore(id: string): Promise<Note>;
  /** Notes removed at that moment or after that can still be restored, the last removed first. */
  listRemoved(since: Timestamp, limit: number): Promise<readonly Hit[]>;
  /** Notes on others that have to do with somebody; `others` are who else the article names. */
  findRelated(named: Named, others: readonly Named[], limit: number): Promise<readonly RelatedNote[]>;
  search(query: string, limit: number): Promise<readonly Hit[]>;
  /** See Shelf.listNotesBefore for `before` and `limit`. */
  list(before: Timestamp | null, limit: number): Promise<readonly Hit[]>;
  /** Tags in use that begin with `prefix`. */
  suggestTags(prefix: string, limit: number): Promise<readonly string[]>;
  readState(): Promise<{ keeping: 'disk' | 'memory'; notes: number; entities: number }>;
  /** Takes the words from what was removed at this moment or before. */
  emptyTombstones(until: Timestamp): Promise<void>;
}

/**
 * So many records may wait to be taken into the index of words before a search waits for that. Each of them is read with every
 * search: 700 were seen to take 160 ms of it, so that these take some 30.
 */
const WAITING = 128;

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
  const changeLive = (id: string, decide: (note: Note) => NoteChange): Promise<Note> =>
    change(id, (note, now) => {
      if (!isLive(note)) throw new LibraryError('missing', 'the note was removed');
      return changeNote(note, decide(note), now);
    });

  /** An index that cannot be made ready (a full disk) makes a search slow, not wrong. */
  const readyWords = (): Promise<void> => store.settleWords(WAITING).catch(() => undefined);

  return {
    readAbout: (named, limit) => store.read((shelf) => readNotesOn(shelf, named, limit)),
    countAbout: (all) => store.read((shelf) => countOnAll(shelf, all)),
    save: (named, text, source, { id, tags = [] } = {}) => {
      // Made before the transaction, so that one that is run again writes the same.
      const now = environment.now();
      const ids = { note: id ?? makeId(environment), entity: makeId(environment) };
      return store.write(async (shelf) => {
        const kept = await shelf.findNote(ids.note);
        if (kept !== undefined) return kept.note;
        const entity = await keepEntity(shelf, named, ids.entity, now);
        const note = makeNote(ids.note, entity, text, joinTags(tags, text), source, now);
        await shelf.putNote(makeStoredNote(note));
        return note;
      });
    },
    edit: (id, { text, tags }, updated) =>
      changeLive(id, (note) => {
        if (note.updated !== updated) throw new LibraryError('conflict', 'the note was changed meanwhile');
        return { text, tags: joinTags(tags ?? note.tags, text) };
      }),
    pin: (id, pinned) => changeLive(id, () => ({ pinned })),
    move: (id, to) => {
      const now = environment.now();
      const freshId = makeId(environment);
      return store.write(async (shelf) => {
        const stored = await shelf.findNote(id);
        if (stored?.live === undefined) throw new LibraryError('missing', 'no such note');
        const entity = await keepEntity(shelf, to, freshId, now);
        const moved = changeNote(stored.note, { entityId: entity.id }, now);
        await shelf.putNote(makeStoredNote(moved));
        return moved;
      });
    },
    remove: async (id) => {
      await change(id, buryNote);
    },
    restore: (id) =>
      change(id, (note, now) => {
        if (isEmptied(note)) throw new LibraryError('missing', 'the note is gone for good');
        return restoreNote(note, now);
      }),
    listRemoved: (since, limit) =>
      store.read(async (shelf) => {
        const full = (await shelf.listDeletedSince(since)).filter(({ note }) => !isEmptied(note));
        full.sort((a, b) => (b.note.deleted ?? 0) - (a.note.deleted ?? 0));
        return joinEntities(shelf, full.slice(0, limit));
      }),
    findRelated: async (named, others, limit) => {
      await readyWords();
      return await store.read((shelf) => findRelated(shelf, named, others, limit, environment.now()));
    },
    search: async (query, limit) => {
      await readyWords();
      return await store.read((shelf) => findHits(shelf, query, limit));
    },
    list: (before, limit) =>
      store.read(async (shelf) => joinEntities(shelf, await shelf.listNotesBefore(before, limit))),
    suggestTags: (prefix, limit) => store.read((shelf) => shelf.listTags(prefix, limit)),
    readState: () =>
      store.read(async (shelf) => {
        const [notes, entities] = await Promise.all([shelf.countNotes(), shelf.countEntities()]);
        return { keeping: store.keeping, notes, entities };
      }),
    emptyTombstones: async (until) => {
      const listFull = async (shelf: Shelf): Promise<readonly StoredNote[]> =>
        (await shelf.listDeletedUntil(until)).filter(({ note }) => !isEmptied(note));
      // Asked at every start, when somebody waits: a write takes its time even where it has nothing to do.
      if ((await store.read(listFull)).length === 0) return;
      await store.write(async (shelf) => {
        const full = await listFull(shelf);
        await Promise.all(full.map(({ note }) => shelf.putNote(makeStoredNote(emptyTombstone(note)))));
      });
    },
  };
}

function makeNote(
  id: string,
  entity: LibraryEntity,
  text: string,
  tags: readonly string[],
  source: NoteSource | null,
  now: Timestamp,
): Note {
  const times = { created: now, updated: now, deleted: null };
  return { id, entityId: entity.id, text, tags, source, pinned: false, ...times };
}
