import type { Correction, ReadingsWhere, Timestamp } from '../types.ts';
import type { StoredEntity, StoredNote, StoredReading } from './schema.ts';
import type { TransferShelf, WritableTransferShelf } from './transfer-shelf.ts';
import type { WordIndex } from './words/word-index.ts';

/** The part of a shelf that holds entities. */
interface EntityShelf {
  findEntity(id: string): Promise<StoredEntity | undefined>;
  listEntitiesByName(key: string): Promise<readonly StoredEntity[]>;
  /** Entities with a word in their names that begins with `word`, in no order. */
  listEntitiesByWord(word: string, limit: number): Promise<readonly StoredEntity[]>;
  /** Entities that were merged straight into one. */
  listMergedInto(id: string): Promise<readonly StoredEntity[]>;
  /** Whether any entity was merged into another: where none was, nobody has to be looked for. */
  hasMerged(): Promise<boolean>;
  countEntities(): Promise<number>;
  /** All of them. */
  listEntities(): Promise<readonly StoredEntity[]>;
}

/** The part that holds notes; all but `findNote` and those that list deleted ones speak of live ones. */
interface NoteShelf {
  findNote(id: string): Promise<StoredNote | undefined>;
  /** Notes on an entity, the last updated first, at most `limit`. */
  listNotesOn(entityId: string, limit?: number): Promise<readonly StoredNote[]>;
  listPinnedOn(entityId: string): Promise<readonly StoredNote[]>;
  countNotesOn(entityId: string): Promise<number>;
  countNotes(): Promise<number>;
  /**
   * Notes, the last updated first, from `before` (not itself; null: from the newest). At least `limit` where there
   * are as many, and then every other note of the last one's moment: so `before` never steps over one.
   */
  listNotesBefore(before: Timestamp | null, limit: number): Promise<readonly StoredNote[]>;
  /** Tags in use that begin with `prefix`, in the order of the alphabet. */
  listTags(prefix: string, limit: number): Promise<readonly string[]>;
  /** Tombstones of this moment or before. */
  listDeletedUntil(moment: Timestamp): Promise<readonly StoredNote[]>;
  /** Tombstones of this moment or after. */
  listDeletedSince(moment: Timestamp): Promise<readonly StoredNote[]>;
}

/** The part that is searched by words. */
interface WordShelf {
  readWords(): Promise<WordIndex>;
}

/** The part that holds corrections: as many as one person makes by hand. */
interface CorrectionShelf {
  /** The newest first. */
  listCorrections(): Promise<readonly Correction[]>;
  /** Those made in one article. */
  listCorrectionsAt(url: string): Promise<readonly Correction[]>;
}

/** The part that holds readings. */
interface ReadingShelf {
  findReading(url: string): Promise<StoredReading | undefined>;
  /** Readings with a name key, the last begun first. */
  listReadingsNaming(key: string, limit: number): Promise<readonly StoredReading[]>;
  /** The last opened first, from `before` (not itself; null: from the newest). */
  listReadingsBefore(before: Timestamp | null, limit: number): Promise<readonly StoredReading[]>;
  /** Sites of readings, with how many there are of each. */
  listReadingSites(): Promise<readonly { readonly site: string; readonly count: number }[]>;
  countReadings(): Promise<number>;
}

/**
 * One transaction over the library. Between two calls nothing else may be awaited: IndexedDB commits a transaction
 * that is left alone.
 */
export interface Shelf
  extends EntityShelf,
    NoteShelf,
    WordShelf,
    CorrectionShelf,
    ReadingShelf,
    TransferShelf {}

export interface WritableShelf extends Shelf, WritableTransferShelf {
  putEntity(stored: StoredEntity): Promise<void>;
  putNote(stored: StoredNote): Promise<void>;
  putCorrection(correction: Correction): Promise<void>;
  deleteCorrection(id: string): Promise<void>;
  putReading(stored: StoredReading): Promise<void>;
  /** Deletes readings, tells how many. */
  deleteReadings(where: ReadingsWhere): Promise<number>;
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
  /**
   * Takes what was written since into the index of words, until at most so many records wait. A search finds those
   * too, but has to read each of them.
   */
  settleWords(most: number): Promise<void>;
}
