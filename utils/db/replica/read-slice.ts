import type { Database } from '../open-database.ts';
import type { RecordKey, ReplicatedStore } from '../schema.ts';
import { keyOf, type ReplicaRecords, type ReplicaSlice } from './replica.ts';

/**
 * Reads records of the library as the replica keeps them.
 * @param after the key before the first one; null: from the first
 */
export async function readSlice<S extends ReplicatedStore>(
  database: Database,
  store: S,
  after: RecordKey | null,
  limit: number,
): Promise<ReplicaSlice<S>> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const records = (await database.getAll(store, range, limit)) as unknown as ReplicaRecords[S][];
  const last = records.at(-1);
  const isLast = records.length < limit || last === undefined;
  return { store, after, until: isLast ? null : keyOf(store, last), records };
}
