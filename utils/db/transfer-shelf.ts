import type { Correction, LibraryStore, LibraryStretch } from '../types.ts';
import type { StoredChange, StoredEntity, StoredImport, StoredNote, StoredReading } from './schema.ts';

/** What each store of the library keeps. */
export interface StoredRecords {
  readonly entities: StoredEntity;
  readonly notes: StoredNote;
  readonly corrections: Correction;
  readonly readings: StoredReading;
}

/** The part of a shelf by which whole libraries are moved. */
export interface TransferShelf {
  /** Records of a stretch in the order of their ids, tombstones too, at most `limit`. */
  listRecords<S extends LibraryStore>(
    stretch: LibraryStretch & { readonly store: S },
    limit: number,
  ): Promise<readonly StoredRecords[S][]>;
  /** In the order of ids, every id that is the last of so many. */
  listEvery(store: LibraryStore, step: number): Promise<readonly string[]>;
  findRecord<S extends LibraryStore>(store: S, id: string): Promise<StoredRecords[S] | undefined>;
  /** All records of a store, tombstones too: a count that only grows, but for imports undone. Takes its time. */
  countRecords(store: LibraryStore): Promise<number>;
  /** The last import; undefined where there was none, or it is settled. */
  findImport(): Promise<StoredImport | undefined>;
  /** The last changes of the import that are not undone yet, the latest first. */
  listChanges(limit: number): Promise<readonly StoredChange[]>;
}

export interface WritableTransferShelf {
  /** Deletes without a tombstone: what was never the reader's own. */
  deleteRecord(store: LibraryStore, id: string): Promise<void>;
  putImport(head: StoredImport): Promise<void>;
  putChange(change: StoredChange): Promise<void>;
  deleteChange(number: number): Promise<void>;
  /** Forgets the import and its changes. */
  clearImport(): Promise<void>;
}
