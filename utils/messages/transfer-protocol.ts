import type {
  Correction,
  EntityKind,
  LibraryEntity,
  LibraryStore,
  Note,
  RememberedReading,
  Timestamp,
} from '../types.ts';
import type { SendersOf } from './sender.ts';

/** Where the library is read on from; `after` is the id of the last record seen, null before the first. */
export interface LibraryPlace {
  readonly store: LibraryStore;
  readonly after: string | null;
}

export interface LibrarySlice {
  readonly entities: readonly LibraryEntity[];
  /** Tombstones too. */
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
  readonly readings: readonly RememberedReading[];
  /** Null at the end. */
  readonly next: LibraryPlace | null;
}

/** Records of a file: what does the library have for them? */
export interface MatchQuestion {
  readonly entities: readonly {
    readonly id: string;
    readonly kind: EntityKind;
    readonly names: readonly string[];
  }[];
  readonly notes: readonly string[];
  readonly corrections: readonly string[];
  readonly readings: readonly string[];
}

/** In the order asked, null where there is nothing; of corrections and readings the ids of those that are there. */
export interface MatchReply {
  readonly entities: readonly (LibraryEntity | null)[];
  readonly notes: readonly (Note | null)[];
  readonly corrections: readonly string[];
  readonly readings: readonly string[];
}

/** A record to be put, and the stamp of the library's that it was compared with (0: there was none). */
export interface PutRecord<T> {
  readonly record: T;
  readonly seen: number;
}

export interface PutSlice {
  readonly entities: readonly PutRecord<LibraryEntity>[];
  readonly notes: readonly PutRecord<Note>[];
  readonly corrections: readonly Correction[];
  readonly readings: readonly RememberedReading[];
}

/** The last import, as long as it can be undone. */
export interface ImportState {
  readonly id: string;
  readonly name: string;
  readonly begun: Timestamp;
  /** Null where it was cut off. */
  readonly ended: Timestamp | null;
  /** Records that it has put. */
  readonly kept: number;
  /** Settings as they were before, where it changed them. */
  readonly settings: Readonly<Record<string, unknown>> | null;
}

/** What our own pages ask to take a library out and in. */
export interface TransferProtocol {
  'records.read': { request: { place: LibraryPlace; limit: number }; reply: LibrarySlice };
  /** All records of each store, tombstones too. */
  'records.count': { request: Record<string, never>; reply: Readonly<Record<LibraryStore, number>> };
  'records.match': { request: MatchQuestion; reply: MatchReply };
  /** Erases all that the reader has: notes, readings, corrections, packs, the list of requests, settings. */
  'records.erase': { request: Record<string, never>; reply: null };
  'imports.begin': {
    request: { id: string; name: string; settings: Readonly<Record<string, unknown>> | null };
    reply: null;
  };
  /** What was changed since it was compared is left alone and counted as missed. */
  'imports.put': { request: { id: string; slice: PutSlice }; reply: { kept: number; missed: number } };
  'imports.end': { request: { id: string }; reply: null };
  'imports.last': { request: Record<string, never>; reply: ImportState | null };
  /** Undoes a part of it; to be asked until it is done. `left` were changed since and stay. */
  'imports.undo': { request: { id: string }; reply: { isDone: boolean; undone: number; left: number } };
}

export const TRANSFER_SENDERS: SendersOf<TransferProtocol> = {
  'records.read': ['app'],
  'records.count': ['app'],
  'records.match': ['app'],
  'records.erase': ['app'],
  'imports.begin': ['app'],
  'imports.put': ['app'],
  'imports.end': ['app'],
  'imports.last': ['app'],
  'imports.undo': ['app'],
};
