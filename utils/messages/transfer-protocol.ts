import type {
  LibraryRecords,
  LibraryStretch,
  Matches,
  MatchQuestion,
  PutSlice,
  Timestamp,
} from '../types.ts';
import type { SendersOf } from './sender.ts';

/** Tombstones too. */
export interface LibrarySlice extends LibraryRecords {
  /** What is left of the stretch, null at its end. */
  readonly next: LibraryStretch | null;
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
  /** All stores in stretches of `size` records, so that several can be read side by side. */
  'records.stretches': { request: { size: number }; reply: readonly LibraryStretch[] };
  'records.read': { request: { stretch: LibraryStretch; limit: number }; reply: LibrarySlice };
  'records.match': { request: MatchQuestion; reply: Matches };
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
  'records.stretches': ['app'],
  'records.read': ['app'],
  'records.match': ['app'],
  'records.erase': ['app'],
  'imports.begin': ['app'],
  'imports.put': ['app'],
  'imports.end': ['app'],
  'imports.last': ['app'],
  'imports.undo': ['app'],
};
