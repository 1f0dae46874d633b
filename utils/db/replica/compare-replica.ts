import { LIBRARY_STORES } from '../library-transaction.ts';
import type { Database } from '../open-database.ts';
import type { StoredWrite } from '../schema.ts';
import type { ReplicaChange, ReplicaHead } from './replica.ts';
import { readLastWrite } from './write-log.ts';

/** What a replica needs, or what the library needs from it. */
export type Comparison =
  /** The library is another one than that of the replica, or an earlier state of it: the browser has lost it. */
  | { readonly needs: 'restoring' }
  /** The library does not list all that the replica lacks. */
  | { readonly needs: 'building' }
  /** The replica lacks these changes. Where there are none, it is level. */
  | { readonly needs: 'changes'; readonly changes: readonly ReplicaChange[]; readonly head: ReplicaHead };

/** Compares the library with the head of its replica, in one transaction. */
export async function compareReplica(database: Database, head: ReplicaHead | null): Promise<Comparison> {
  if (head === null) return { needs: 'building' };
  const transaction = database.transaction([...LIBRARY_STORES], 'readonly');
  const last = await readLastWrite(transaction);
  if (last?.life !== head.life || last.number < head.number) return { needs: 'restoring' };
  if (head.builder !== null) return { needs: 'building' };
  const writes = await transaction.objectStore('writes').getAll(IDBKeyRange.lowerBound(head.number, true));
  if (writes.length < last.number - head.number) return { needs: 'building' };
  const changes = await Promise.all(
    listTouched(writes).map(async ([store, key]) => {
      // Each store knows its own keys: what was touched came from it.
      const record = (await transaction.objectStore(store).get(key as never)) ?? null;
      return { store, key, record } as ReplicaChange;
    }),
  );
  await transaction.done;
  return { needs: 'changes', changes, head: { life: head.life, number: last.number, builder: null } };
}

/** Each record once, however often it was touched. */
function listTouched(writes: readonly StoredWrite[]): readonly StoredWrite['touched'][number][] {
  const all = writes.flatMap(({ touched }) => touched);
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
