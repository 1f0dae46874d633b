import type { LibraryTransaction } from '../library-transaction.ts';
import type { StoredStale } from '../schema.ts';

type Reading = LibraryTransaction<'readonly' | 'readwrite'>;

/**
 * Records that were written since their block was made, the first written first; one may be there several times.
 * Looked for from where the last ones were settled on: what was deleted before slows a browser down for long.
 */
export async function listStale(
  transaction: Reading,
  limit?: number,
): Promise<readonly (StoredStale & { readonly number: number })[]> {
  const range = await rangeOfStale(transaction);
  const stale = transaction.objectStore('stale');
  const [keys, records] = await Promise.all([stale.getAllKeys(range, limit), stale.getAll(range, limit)]);
  return records.map((record, index) => ({ ...record, number: keys[index] ?? 0 }));
}

/** Whether there are more of them than so many; to count all of a large library again and again takes seconds. */
export async function hasMoreStale(transaction: Reading, most: number): Promise<boolean> {
  const range = await rangeOfStale(transaction);
  return (await transaction.objectStore('stale').getAllKeys(range, most + 1)).length > most;
}

async function rangeOfStale(transaction: Reading): Promise<IDBKeyRange> {
  const settled = await transaction.objectStore('totals').get('settled');
  return IDBKeyRange.lowerBound(settled?.count ?? 0, true);
}
