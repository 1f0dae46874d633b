import type {
  Correction,
  CorrectionType,
  EntityKind,
  EntityLinks,
  LibraryEntity,
  Met,
  ReadingsWhere,
  RememberedReading,
} from '../types.ts';
import type { About } from './notes-protocol.ts';
import type { SendersOf } from './sender.ts';

/** Somebody of the library with all that was merged into them, and how many notes there are on all of these. */
export interface EntityInFull {
  readonly entity: LibraryEntity;
  readonly merged: readonly LibraryEntity[];
  readonly notes: number;
}

/** A correction as the reader makes it. */
export interface CorrectionDraft {
  readonly type: CorrectionType;
  /** Who is corrected, under the name that the article has. */
  readonly about: About;
  /** Of `same-as`: whom they are the same as; else null. */
  readonly other: About | null;
  /** Of `someone-else`: id of whom of the library it is; null for somebody new, and for all other types. */
  readonly entityId: string | null;
  /** The article that it is made in, null outside of one. */
  readonly url: string | null;
  readonly title: string | null;
}

/** An earlier reading, and how somebody was introduced in it. */
export interface Meeting {
  readonly reading: Omit<RememberedReading, 'met'>;
  readonly as: Met;
}

/** What card and apps ask about whom the notes are on, the reader's corrections, and the memory of readings. */
export interface LibraryProtocol {
  /** Those with notes whose names have every word of the query; a blank one finds the newest. */
  'entities.find': { request: { query: string; limit: number }; reply: readonly LibraryEntity[] };
  'entities.read': { request: { id: string }; reply: EntityInFull };
  /** `updated` is the version that was changed; a newer one in the store answers `conflict`. */
  'entities.change': {
    request: {
      id: string;
      updated: number;
      kind: EntityKind;
      name: string;
      aliases: readonly string[];
      links: EntityLinks;
    };
    reply: LibraryEntity;
  };
  'entities.merge': { request: { id: string; into: string }; reply: null };
  'entities.split': { request: { id: string }; reply: null };
  'corrections.add': { request: CorrectionDraft; reply: Correction };
  'corrections.remove': { request: { id: string }; reply: null };
  'corrections.list': { request: Record<string, never>; reply: readonly Correction[] };
  /** Where somebody was met before, but for the article at `about.url`. */
  'readings.met': { request: { about: About; limit: number }; reply: readonly Meeting[] };
  'readings.list': {
    request: { before: number | null; limit: number };
    reply: readonly RememberedReading[];
  };
  'readings.count': {
    request: Record<string, never>;
    reply: {
      readonly all: number;
      readonly sites: readonly { readonly site: string; readonly count: number }[];
    };
  };
  /** How many were forgotten. */
  'readings.forget': { request: { where: ReadingsWhere }; reply: number };
}

export const LIBRARY_SENDERS: SendersOf<LibraryProtocol> = {
  'entities.find': ['card', 'app'],
  'entities.read': ['app'],
  'entities.change': ['app'],
  'entities.merge': ['app'],
  'entities.split': ['app'],
  'corrections.add': ['card', 'app'],
  'corrections.remove': ['card', 'app'],
  'corrections.list': ['app'],
  'readings.met': ['card', 'app'],
  'readings.list': ['app'],
  'readings.count': ['app'],
  'readings.forget': ['app'],
};
