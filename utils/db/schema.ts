import type { DBSchema } from 'idb';
import type { PackEntry, PackHead } from '../knowledge/pack.ts';
import type { EntityKind, LibraryEntity, Note, Role, Timestamp } from '../types.ts';

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
    /** Folded words of text and tags, for search. */
    readonly words: readonly string[];
  };
}

/** An article that was read, and who was met in it. */
export interface StoredReading {
  readonly id: string;
  readonly url: string;
  /** Host name of the address. */
  readonly site: string;
  readonly title: string;
  readonly siteName: string | null;
  readonly published: string | null;
  readonly opened: Timestamp;
  readonly met: readonly {
    readonly kind: EntityKind;
    readonly name: string;
    readonly roles: readonly Omit<Role, 'at'>[];
  }[];
  /** Name keys of everybody met. */
  readonly keys: readonly string[];
}

/** The reader's word that a mark is wrong. */
export interface StoredCorrection {
  readonly id: string;
  readonly type: 'no-name' | 'person' | 'organisation' | 'someone-else' | 'same-as';
  /** Name key of what was corrected. */
  readonly name: string;
  /** The article it was made in. */
  readonly url: string | null;
  /** For `same-as`: the name key of whom it is the same as. */
  readonly other: string | null;
  readonly created: Timestamp;
}

export interface StoredPack {
  readonly id: string;
  readonly head: PackHead;
  /** SHA-256 of the file that it was made of, in hexadecimal. */
  readonly hash: string;
  /** Came with the extension; the others are the reader's. */
  readonly isBundled: boolean;
  readonly isOn: boolean;
  /** Entries taken in so far and in all; an import that was cut off goes on from there. */
  readonly taken: number;
  readonly total: number;
  readonly installed: Timestamp;
}

export interface StoredEntry {
  readonly packId: string;
  readonly entry: PackEntry;
  /** Name keys. */
  readonly keys: readonly string[];
}

/** One request that left the machine. */
export interface StoredRequest {
  readonly id: string;
  readonly time: Timestamp;
  readonly host: string;
  /** What was asked for, in the reader's words. */
  readonly subject: string;
  readonly outcome: 'pending' | 'answered' | 'failed';
}

/** Every store with its key and indexes: the one place that types them. The migrations build the same. */
export interface LibrarySchema extends DBSchema {
  entities: {
    key: string;
    value: StoredEntity;
    indexes: { 'by-name': string; 'by-word': string; 'by-updated': Timestamp };
  };
  notes: {
    key: string;
    value: StoredNote;
    indexes: { 'by-entity': string; 'by-updated': Timestamp; 'by-word': string; 'by-deleted': Timestamp };
  };
  readings: {
    key: string;
    value: StoredReading;
    indexes: { 'by-url': string; 'by-opened': Timestamp; 'by-site': string; 'by-name': string };
  };
  corrections: {
    key: string;
    value: StoredCorrection;
    indexes: { 'by-name': string; 'by-url': string; 'by-created': Timestamp };
  };
  packs: { key: string; value: StoredPack; indexes: { 'by-title': string } };
  entries: {
    key: [packId: string, entryId: string];
    value: StoredEntry;
    indexes: { 'by-name': string; 'by-pack': string };
  };
  requests: { key: string; value: StoredRequest; indexes: { 'by-time': Timestamp } };
}
