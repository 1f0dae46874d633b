import type { Correction } from '../../types.ts';
import type {
  RecordKey,
  ReplicatedStore,
  StoredChange,
  StoredChoice,
  StoredEntity,
  StoredImport,
  StoredNote,
  StoredReading,
  StoredRequest,
} from '../schema.ts';

/** What the replica holds of each store. What can be made of these records (counts, words) is not in it. */
export interface ReplicaRecords extends Record<ReplicatedStore, unknown> {
  readonly entities: StoredEntity;
  readonly notes: StoredNote;
  readonly corrections: Correction;
  readonly readings: StoredReading;
  readonly imports: StoredImport;
  readonly changes: StoredChange;
  readonly choices: StoredChoice;
  readonly requests: StoredRequest;
}

export const REPLICATED_STORES = [
  'entities',
  'notes',
  'corrections',
  'readings',
  'imports',
  'changes',
  'choices',
  'requests',
] as const satisfies readonly ReplicatedStore[];

/** A record as it is now; null where there is none any more. */
export type ReplicaChange = {
  readonly [S in ReplicatedStore]: {
    readonly store: S;
    readonly key: RecordKey;
    readonly record: ReplicaRecords[S] | null;
  };
}[ReplicatedStore];

/** How far a replica has come. */
export interface ReplicaHead {
  /** Life of the library that it is of, and the last write that it has; see StoredWrite. */
  readonly life: string;
  readonly number: number;
  /** Random, of the one who is building it; null once it is whole. Until then it may lack records. */
  readonly builder: string | null;
}

/** Records that come one after the other in a store. */
export interface ReplicaSlice<S extends ReplicatedStore = ReplicatedStore> {
  readonly store: S;
  /** All keys after this one (null: from the first)… */
  readonly after: RecordKey | null;
  /** …and up to this one (null: to the last) are in the slice. */
  readonly until: RecordKey | null;
  readonly records: readonly ReplicaRecords[S][];
}

/**
 * A second copy of the reader's library, in files of its own. Everything rejects with the browser's DOMException.
 * A change is made only on the head that the caller knows: who comes late, after another one has gone on, changes
 * nothing and is told false.
 */
export interface Replica {
  /** Null where it is new, or was erased. */
  readHead(): Promise<ReplicaHead | null>;
  /** Takes changes over and goes on to a new head. */
  apply(known: ReplicaHead | null, changes: readonly ReplicaChange[], head: ReplicaHead): Promise<boolean>;
  /** Puts a slice in place of what it held there. */
  putSlice(known: ReplicaHead, slice: ReplicaSlice): Promise<boolean>;
  list<S extends ReplicatedStore>(
    store: S,
    after: RecordKey | null,
    limit: number,
  ): Promise<readonly ReplicaRecords[S][]>;
  erase(): Promise<void>;
}

/** The key of a record in its store, in the library as in the replica. */
export function keyOf<S extends ReplicatedStore>(store: S, record: ReplicaRecords[S]): RecordKey {
  if (store === 'entities') return (record as StoredEntity).entity.id;
  if (store === 'notes') return (record as StoredNote).note.id;
  if (store === 'changes') return (record as StoredChange).number;
  if (store === 'choices') return [(record as StoredChoice).name, (record as StoredChoice).url];
  return (record as Correction | StoredReading | StoredImport | StoredRequest).id;
}
