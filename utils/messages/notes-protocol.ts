import type { EntityKind, LibraryEntity, Note, NoteSource } from '../types.ts';
import type { SendersOf } from './sender.ts';

/** Somebody to keep notes on: the kind and every form of the name that the article uses, the fullest first. */
export interface About {
  readonly kind: EntityKind;
  readonly names: readonly string[];
  /** Id of the library's entity, where the asker means that very one. */
  readonly id?: string;
  /** Address of the article that names them: the reader may have said who is meant there. */
  readonly url?: string;
}

/** The notes on somebody. `entity` is null while the reader has none. */
export interface NotesAbout {
  readonly entity: LibraryEntity | null;
  /** Pinned ones first, then newest first; no tombstones. */
  readonly notes: readonly Note[];
  /** How many there are in all, where not all were asked for. */
  readonly total: number;
  /** Others with notes who go by the same name. */
  readonly others: readonly LibraryEntity[];
}

/** How long a removed note can be restored. */
export const RESTORABLE_DAYS = 30;

export interface NoteHit {
  readonly note: Note;
  readonly entity: LibraryEntity;
}

/** A note on somebody else that has to do with somebody. */
export interface RelatedNote extends NoteHit {
  readonly relation: {
    /** Articles in which there are notes on both. */
    readonly shared: number;
    /** The note has the name in its words. */
    readonly isMention: boolean;
    /** Its subject is named in the article at hand. */
    readonly isNamedHere: boolean;
  };
}

/** Where notes are kept: on disk, or in memory (private window, IndexedDB refused) until the browser closes. */
export type Keeping = 'disk' | 'memory';

/** What card and apps ask of the reader's library. */
export interface NotesProtocol {
  'notes.about': { request: { about: About; limit: number }; reply: NotesAbout };
  /** How many notes there are on each, in the order asked. */
  'notes.count': { request: { about: readonly About[] }; reply: readonly number[] };
  /** `id` is made by the asker: asked for twice, because the first answer never came, a note is kept once. */
  'notes.save': {
    request: { id: string; about: About; text: string; tags: readonly string[]; source: NoteSource | null };
    reply: Note;
  };
  /**
   * `updated` is the version that was edited; a newer one in the store answers `conflict`. `tags` are those typed in
   * their field; the text's own are found.
   */
  'notes.edit': {
    request: { id: string; text: string; tags: readonly string[]; updated: number };
    reply: Note;
  };
  'notes.pin': { request: { id: string; isPinned: boolean }; reply: Note };
  'notes.move': { request: { id: string; to: About }; reply: Note };
  'notes.remove': { request: { id: string }; reply: null };
  'notes.restore': { request: { id: string }; reply: Note };
  /** Removed notes that can still be restored, those last removed first. */
  'notes.removed': { request: { limit: number }; reply: readonly NoteHit[] };
  /** `others` are who else the article names. */
  'notes.related': {
    request: { about: About; others: readonly About[]; limit: number };
    reply: readonly RelatedNote[];
  };
  'notes.search': { request: { query: string; limit: number }; reply: readonly NoteHit[] };
  /** All notes, newest first; `before` is the `updated` of the last one seen. */
  'notes.list': { request: { before: number | null; limit: number }; reply: readonly NoteHit[] };
  /** Tags in use that begin with `prefix`. */
  'tags.suggest': { request: { prefix: string; limit: number }; reply: readonly string[] };
  'library.state': {
    request: Record<string, never>;
    reply: { keeping: Keeping; notes: number; entities: number };
  };
}

export const NOTES_SENDERS: SendersOf<NotesProtocol> = {
  'notes.about': ['card', 'app'],
  'notes.count': ['card', 'app'],
  'notes.save': ['card', 'app'],
  'notes.edit': ['card', 'app'],
  'notes.pin': ['card', 'app'],
  'notes.move': ['card', 'app'],
  'notes.remove': ['card', 'app'],
  'notes.restore': ['card', 'app'],
  'notes.removed': ['app'],
  'notes.related': ['card', 'app'],
  'notes.search': ['app'],
  'notes.list': ['app'],
  'tags.suggest': ['card', 'app'],
  'library.state': ['card', 'app'],
};
