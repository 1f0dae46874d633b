import type { EntityKind, LibraryEntity, Note, NoteSource } from '../types.ts';
import type { SendersOf } from './sender.ts';

/** Somebody to keep notes on: the kind and every form of the name that the article uses, the fullest first. */
export interface About {
  readonly kind: EntityKind;
  readonly names: readonly string[];
}

/** The notes on somebody. `entity` is null while the reader has none. */
export interface NotesAbout {
  readonly entity: LibraryEntity | null;
  /** Newest first, no tombstones. */
  readonly notes: readonly Note[];
}

export interface NoteHit {
  readonly note: Note;
  readonly entity: LibraryEntity;
}

/** Where notes are kept: on disk, or in memory (private window, IndexedDB refused) until the browser closes. */
export type Keeping = 'disk' | 'memory';

/** What card and apps ask of the reader's library. */
export interface NotesProtocol {
  'notes.about': { request: About; reply: NotesAbout };
  /** How many notes there are on each, in the order asked. */
  'notes.count': { request: { about: readonly About[] }; reply: readonly number[] };
  'notes.save': { request: { about: About; text: string; source: NoteSource | null }; reply: Note };
  /** `updated` is the version that was edited; a newer one in the store answers `conflict`. */
  'notes.edit': { request: { id: string; text: string; updated: number }; reply: Note };
  'notes.remove': { request: { id: string }; reply: null };
  'notes.restore': { request: { id: string }; reply: Note };
  'notes.search': { request: { query: string; limit: number }; reply: readonly NoteHit[] };
  /** All notes, newest first; `before` is the `updated` of the last one seen. */
  'notes.list': { request: { before: number | null; limit: number }; reply: readonly NoteHit[] };
  'library.state': { request: Record<string, never>; reply: { keeping: Keeping; notes: number } };
}

export const NOTES_SENDERS: SendersOf<NotesProtocol> = {
  'notes.about': ['card', 'app'],
  'notes.count': ['card', 'app'],
  'notes.save': ['card', 'app'],
  'notes.edit': ['card', 'app'],
  'notes.remove': ['card', 'app'],
  'notes.restore': ['card', 'app'],
  'notes.search': ['app'],
  'notes.list': ['app'],
  'library.state': ['card', 'app'],
};
