import type { LibraryTransaction } from '../library-transaction.ts';
import type { RecordKey, ReplicatedStore, StoredWrite } from '../schema.ts';

/** So many writes that the replica lacks are listed; one that lags more is built anew. */
const LISTED = 1_000;

/**
 * Which records a write touches, listed in the library within the same transaction, until the replica has them. The
 * last write stays listed: it tells how far the library has come.
 */
export interface WriteLog {
  touch(store: ReplicatedStore, key: RecordKey): void;
  /** Lists what was touched. To be called once, before the transaction is left alone. */
  settle(): Promise<void>;
}

/** @param replicated number of the last write that the replica is known to have */
export function createWriteLog(transaction: LibraryTransaction<'readwrite'>, replicated: number): WriteLog {
  const touched = new Map<string, StoredWrite['touched'][number]>();
  return {
    touch(store, key) {
      touched.set(JSON.stringify([store, key]), [store, key]);
    },
    async settle() {
      if (touched.size === 0) return;
      const last = await readLastWrite(transaction);
      const number = (last?.number ?? 0) + 1;
      const done = Math.max(Math.min(replicated, number - 1), number - LISTED);
      const writes = transaction.objectStore('writes');
      await Promise.all([
        writes.delete(IDBKeyRange.upperBound(done)),
        writes.put({ life: last?.life ?? crypto.randomUUID(), number, touched: [...touched.values()] }),
      ]);
    },
  };
}

/** Undefined where nothing was ever written while a replica was kept. */
export async function readLastWrite(
  transaction: LibraryTransaction<'readonly' | 'readwrite'>,
): Promise<StoredWrite | undefined> {
  const cursor = await transaction.objectStore('writes').openCursor(null, 'prev');
  return cursor?.value;
}
