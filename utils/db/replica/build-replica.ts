import type { InTurn } from '../in-turn.ts';
import { LIBRARY_STORES } from '../library-transaction.ts';
import type { Database } from '../open-database.ts';
import type { RecordKey, ReplicatedStore, StoredWrite } from '../schema.ts';
import { readSlice } from './read-slice.ts';
import { REPLICATED_STORES, type Replica, type ReplicaHead, type ReplicaSlice } from './replica.ts';
import { readLastWrite } from './write-log.ts';

/** Records that are copied in one go. */
const SLICE = 500;

/** Runs work over the library's database. */
export type Use = <T>(work: (database: Database) => Promise<T>) => Promise<T>;

/**
 * Copies the whole library into a replica, slice by slice, so that writes come in between. What is written meanwhile
 * has to be caught up with afterwards. A replica that had something keeps it until the copy of it takes its place.
 * @param inTurn runs each step when no write is going on
 * @returns whether it is done; false where another context has begun after us, or it was erased meanwhile
 */
export async function buildReplica(use: Use, replica: Replica, inTurn: InTurn): Promise<boolean> {
  const { life, number } = await inTurn(() => use(ensureWrite));
  const before = await replica.readHead();
  const building: ReplicaHead = { life, number, builder: crypto.randomUUID() };
  if (!(await inTurn(() => replica.apply(before, [], building)))) return false;
  for (const store of REPLICATED_STORES) {
    if (!(await copyStore(use, replica, building, store, inTurn))) return false;
  }
  return await inTurn(() => replica.apply(building, [], { ...building, builder: null }));
}

async function copyStore(
  use: Use,
  replica: Replica,
  building: ReplicaHead,
  store: ReplicatedStore,
  inTurn: InTurn,
): Promise<boolean> {
  const copySlice = async (after: RecordKey | null): Promise<ReplicaSlice | null> => {
    const slice = await use((database) => readSlice(database, store, after, SLICE));
    return (await replica.putSlice(building, slice)) ? slice : null;
  };
  for (let after: RecordKey | null = null; ; ) {
    const from: RecordKey | null = after;
    const slice: ReplicaSlice | null = await inTurn(() => copySlice(from));
    if (slice === null) return false;
    if (slice.until === null) return true;
    after = slice.until;
  }
}

/** The last write; an empty one is made where there is none, as in a library that is older than its replica. */
async function ensureWrite(database: Database): Promise<StoredWrite> {
  const transaction = database.transaction([...LIBRARY_STORES], 'readwrite', { durability: 'strict' });
  const last = await readLastWrite(transaction);
  const write = last ?? { life: crypto.randomUUID(), number: 1, touched: [] };
  if (last === undefined) await transaction.objectStore('writes').put(write);
  await transaction.done;
  return write;
}
