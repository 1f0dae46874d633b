import { type DBSchema, type IDBPDatabase, type IDBPTransaction, wrap } from 'idb';
import type { RecordKey, ReplicatedStore } from '../schema.ts';
import { keyOf, REPLICATED_STORES, type Replica, type ReplicaHead, type ReplicaRecords } from './replica.ts';

interface ReplicaSchema extends DBSchema, Record<ReplicatedStore, { key: IDBValidKey; value: unknown }> {
  head: { key: string; value: ReplicaHead };
}

type Transaction<Mode extends 'readonly' | 'readwrite'> = IDBPTransaction<
  ReplicaSchema,
  (ReplicatedStore | 'head')[],
  Mode
>;

const STORES = [...REPLICATED_STORES, 'head'] as const;
const HEAD = 'head';

/** The library itself is on the disk already: a replica that lags behind after a power cut catches up. */
const RELAXED = { durability: 'relaxed' } as const;

/**
 * Opens a replica, made where there is none.
 * @param factory of the files that it is to be in
 * @throws the browser's DOMException where it refuses
 */
export async function openDiskReplica(factory: IDBFactory, name: string): Promise<Replica> {
  const opening = factory.open(name, 2);
  opening.onupgradeneeded = () => {
    for (const store of STORES) {
      if (!opening.result.objectStoreNames.contains(store)) opening.result.createObjectStore(store);
    }
    if (opening.transaction) demandBuilding(opening.transaction.objectStore('head'));
  };
  return createDiskReplica(wrap(opening) as Promise<unknown> as Promise<IDBPDatabase<ReplicaSchema>>);
}

async function createDiskReplica(opening: Promise<IDBPDatabase<ReplicaSchema>>): Promise<Replica> {
  const database = await opening;
  // Whoever wants to delete it may; what is asked of it afterwards is refused.
  database.addEventListener('versionchange', () => database.close());

  /** Does some work, and all of it or nothing, if the head is the one that is known. */
  async function change(
    known: ReplicaHead | null,
    work: (transaction: Transaction<'readwrite'>) => Promise<unknown>[],
  ): Promise<boolean> {
    const transaction = database.transaction([...STORES], 'readwrite', RELAXED);
    const head = (await transaction.objectStore('head').get(HEAD)) ?? null;
    const isKnown = isSame(head, known);
    await Promise.all([...(isKnown ? work(transaction) : []), transaction.done]);
    return isKnown;
  }

  return {
    readHead: async () => (await database.get('head', HEAD)) ?? null,
    apply: (known, changes, head) =>
      change(known, (transaction) => [
        ...changes.map(({ store, key, record }) => {
          const records = transaction.objectStore(store);
          return record === null ? records.delete(key) : records.put(record, key);
        }),
        transaction.objectStore('head').put(head, HEAD),
      ]),
    putSlice: (known, { store, after, until, records }) =>
      change(known, (transaction) => {
        const kept = transaction.objectStore(store);
        const range = rangeOf(after, until);
        const clearing = range === null ? kept.clear() : kept.delete(range);
        return [clearing, ...records.map((record) => kept.put(record, keyOf(store, record)))];
      }),
    list: async <S extends ReplicatedStore>(store: S, after: RecordKey | null, limit: number) =>
      (await database.getAll(store, rangeOf(after, null), limit)) as ReplicaRecords[S][],
    async erase() {
      const transaction = database.transaction([...STORES], 'readwrite', { durability: 'strict' });
      await Promise.all([...STORES.map((store) => transaction.objectStore(store).clear()), transaction.done]);
    },
  };
}

/** One of an earlier version may lack what it did not hold then: it keeps what it has and is built anew. */
function demandBuilding(heads: IDBObjectStore): void {
  const reading = heads.get(HEAD);
  reading.onsuccess = () => {
    if (reading.result) heads.put({ ...reading.result, builder: 'of an earlier version' }, HEAD);
  };
}

function isSame(one: ReplicaHead | null, other: ReplicaHead | null): boolean {
  return one?.life === other?.life && one?.number === other?.number && one?.builder === other?.builder;
}

/** Keys after one and up to another; null where it is all of them. */
function rangeOf(after: RecordKey | null, until: RecordKey | null): IDBKeyRange | null {
  if (after === null) return until === null ? null : IDBKeyRange.upperBound(until);
  if (until === null) return IDBKeyRange.lowerBound(after, true);
  return IDBKeyRange.bound(after, until, true, false);
}
