import type { DBSchema } from 'idb';
import type { PackCounts, PackHead } from '../knowledge/pack.ts';
import type { WikiFacts, WikiHit, WikiPage, WikiSubject } from '../knowledge/wiki/wiki.ts';
import type {
  Correction,
  LibraryEntity,
  LibraryStore,
  Note,
  RememberedReading,
  Timestamp,
} from '../types.ts';
import type { WordBlock } from './words/word-block.ts';

/** An entity with what it is found by. */
export interface StoredEntity {
  readonly entity: LibraryEntity;
  /** Name keys: see listNameKeys. */
  readonly keys: readonly string[];
  /** Folded words of all its names, for search. */
  readonly words: readonly string[];
}

/** A note with what it is found by. A tombstone has no `live` part, so no list and no search ever meets it. */
export interface StoredNote {
  readonly note: Note;
  readonly live?: {
    readonly entityId: string;
    readonly updated: Timestamp;
    readonly tags: readonly string[];
    /** The entity's id, on a pinned note only. */
    readonly pinnedOn?: string;
  };
}

/** An article that was read, with the name keys of everybody met in it. */
export interface StoredReading extends RememberedReading {
  readonly keys: readonly string[];
}

/**
 * How many there are of something, kept with every change: to count a store takes the longer the more it holds. Of
 * `settled`: up to which number there is no record in `stale`.
 */
export interface StoredTotal {
  readonly of: 'notes' | 'entities' | 'settled';
  readonly count: number;
}

/** The last import, kept so that it can be undone. */
export interface StoredImport {
  readonly id: string;
  /** Name of the file. */
  readonly name: string;
  readonly begun: Timestamp;
  /** Null while it is going on, or where it was cut off. */
  readonly ended: Timestamp | null;
  /** Records that it has put so far. */
  readonly kept: number;
  /** Settings as they were before, where it changed them. */
  readonly settings: Readonly<Record<string, unknown>> | null;
}

/** What an import put in place of what. */
export interface StoredChange {
  /** Counted on from 0 over the import. */
  readonly number: number;
  readonly store: LibraryStore;
  readonly id: string;
  /** The record before, null where there was none. */
  readonly before: LibraryEntity | Note | null;
  /** The stamp of what was put (see `stampOf`): with another one it was changed since. */
  readonly after: number;
}

/** Stores that are searched by words. */
export type IndexedStore = 'notes' | 'entities';

/** A block of the index of words: it holds all records from one id up to where the next block begins. */
export interface StoredBlock {
  readonly store: IndexedStore;
  /** '' of the first. */
  readonly from: string;
  /** Random, another one whenever the block is made anew. */
  readonly stamp: string;
  readonly block: WordBlock;
}

/** A record that was written since its block was made. */
export interface StoredStale {
  readonly store: IndexedStore;
  readonly id: string;
}

/** Stores of which a replica is kept. */
export type ReplicatedStore =
  | 'entities'
  | 'notes'
  | 'corrections'
  | 'readings'
  | 'imports'
  | 'changes'
  | 'choices'
  | 'requests';

export type RecordKey = string | number | [name: string, url: string];

/** One write to the library, and the records that it touched; see WriteLog. */
export interface StoredWrite {
  /** Random, the same over the library's life: a library that the browser has lost begins another one. */
  readonly life: string;
  /** Counted on over the library's life. */
  readonly number: number;
  readonly touched: readonly (readonly [store: ReplicatedStore, key: RecordKey])[];
}

export interface StoredPack {
  readonly id: string;
  /** What stays the same when the pack is replaced by a newer one: whatever names one of its entries begins with it. */
  readonly series: string;
  readonly head: PackHead;
  /** SHA-256 of the file that it was made of, in hexadecimal; null where it came row by row. */
  readonly hash: string | null;
  /** Came with the extension; the others are the reader's. */
  readonly isBundled: boolean;
  readonly isOn: boolean;
  /** Entries taken in so far and in all; an import that was cut off goes on from there. */
  readonly taken: number;
  readonly total: number;
  /** Of what has been taken in. */
  readonly counts: PackCounts;
  readonly installed: Timestamp;
}

/** Whom the reader meant by a name in an article. */
export interface StoredChoice {
  /** Kind and name key. */
  readonly name: string;
  readonly url: string;
  /** Id of the entry; null where they took back for this article what they had chosen in another. */
  readonly entry: string | null;
  readonly chosen: Timestamp;
}

/**
 * Some entries that stand side by side in a pack. Sixty thousand records, each in an index of names, took a browser
 * half a minute to write; two thousand records without an index take it two seconds.
 */
export interface StoredEntries {
  readonly packId: string;
  /** The first one's place in the pack. */
  readonly at: number;
  /** The JSON of an entry each: one is parsed when it is looked up, and the others are not. */
  readonly lines: readonly string[];
}

/** By which names the entries of a slice of a pack are found. The two lists run side by side. */
export interface StoredNames {
  readonly packId: string;
  /** The place in the pack at which the slice begins. */
  readonly at: number;
  /** Hashes of name keys, ascending. */
  readonly hashes: Uint32Array;
  /** Places in the pack. */
  readonly places: Uint32Array;
}

/** One request that left the machine. */
export interface StoredRequest {
  /** Sorts by the time it was made. */
  readonly id: string;
  readonly time: Timestamp;
  readonly host: string;
  readonly about: WikiSubject;
  /** What was asked about: a name, a title, or ids of items. */
  readonly subject: string;
  readonly outcome:
    | 'pending'
    | 'answered'
    | 'unreachable'
    | 'silent'
    | 'busy'
    | 'missing'
    | 'faulty'
    | 'oversized'
    | 'unreadable';
}

/** An answer of Wikipedia's that is kept for a while. */
export type StoredAnswer = {
  /** What it answers; see `answerKey`. */
  readonly key: string;
  readonly retrieved: Timestamp;
} & (
  | { readonly about: 'search'; readonly hits: readonly WikiHit[] }
  | { readonly about: 'page'; readonly page: WikiPage; readonly facts: WikiFacts | null }
);

/** Every store with its key and indexes: the one place that types them. The migrations build the same. */
export interface LibrarySchema extends DBSchema {
  entities: {
    key: string;
    value: StoredEntity;
    indexes: { 'by-name': string; 'by-word': string; 'by-updated': Timestamp; 'by-merged': string };
  };
  notes: {
    key: string;
    value: StoredNote;
    indexes: {
      'by-entity': string;
      'by-entity-updated': [entityId: string, updated: Timestamp];
      'by-pinned': string;
      'by-updated': Timestamp;
      'by-tag': string;
      'by-deleted': Timestamp;
    };
  };
  readings: {
    key: string;
    value: StoredReading;
    indexes: { 'by-url': string; 'by-opened': Timestamp; 'by-site': string; 'by-name': string };
  };
  corrections: {
    key: string;
    value: Correction;
    indexes: { 'by-name': string; 'by-url': string; 'by-created': Timestamp };
  };
  packs: { key: string; value: StoredPack; indexes: { 'by-title': string } };
  /** The key is the pack's and the place of the first entry. */
  entries: { key: [packId: string, at: number]; value: StoredEntries };
  names: { key: [packId: string, at: number]; value: StoredNames };
  choices: { key: [name: string, url: string]; value: StoredChoice };
  requests: { key: string; value: StoredRequest; indexes: { 'by-time': Timestamp } };
  answers: { key: string; value: StoredAnswer; indexes: { 'by-retrieved': Timestamp } };
  totals: { key: StoredTotal['of']; value: StoredTotal };
  blocks: { key: [store: IndexedStore, from: string, stamp: string]; value: StoredBlock };
  /** The keys are counted on. */
  stale: { key: number; value: StoredStale };
  imports: { key: string; value: StoredImport };
  changes: { key: number; value: StoredChange };
  writes: { key: number; value: StoredWrite };
}
