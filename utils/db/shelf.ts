import type { Timestamp } from '../types.ts';
import type { StoredEntity, StoredNote } from './schema.ts';

/**
 * One transaction over entities and notes. Between two calls nothing else may be awaited: IndexedDB commits a
 * transaction that is left alone.
 */
export interface Shelf {
  findEntity(id: string): Promise<StoredEntity | undefined>;
  listEntitiesByName(key: string): Promise<readonly StoredEntity[]>;
  findNote(id: string): Promise<StoredNote | undefined>;
  /** Live notes on an entity, in no order. */
  listNotesOn(entityId: string): Promise<readonly StoredNote[]>;
  countNotesOn(entityId: string): Promise<number>;
  /** All live notes. */
  countNotes(): Promise<number>;
  /**
   * Live notes, the last updated first, from `before` (not itself; null: from the newest). At least `limit` where
   * there are as many, and then every other note of the last one's moment: so `before` never steps over one.
   */
  listNotesBefore(before: Timestamp | null, limit: number): Promise<readonly StoredNote[]>;
  /** Ids of live notes with a word that begins with `word` (`isWhole`: that is the word), in no order. */
  listNoteIdsByWord(word: string, isWhole: boolean): Promise<readonly string[]>;
  /** Ids of live notes on entities with a word in their name that begins with `word`. */
  listNoteIdsByNameWord(word: string): Promise<readonly string[]>;
  /** Tombstones of this moment or before. */
  listDeletedUntil(moment: Timestamp): Promise<readonly StoredNote[]>;
}

export interface WritableShelf extends Shelf {
  putEntity(stored: StoredEntity): Promise<void>;
  putNote(stored: StoredNote): Promise<void>;
}

/** Where notes are kept. */
export interface Store {
  readonly keeping: 'disk' | 'memory';
  read<T>(work: (shelf: Shelf) => Promise<T>): Promise<T>;
  /**
   * Everything that `work` puts, or nothing. Resolves once it is kept; rejects with `LibraryError` `full` or
   * `unavailable`, or with what `work` threw. `work` may be called a second time, after the first was undone.
   */
  write<T>(work: (shelf: WritableShelf) => Promise<T>): Promise<T>;
}
