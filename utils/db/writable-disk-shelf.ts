import type { ReadingsWhere } from '../types.ts';
import { createDiskShelf } from './disk-shelf.ts';
import { createWritableDiskTransferShelf } from './disk-transfer-shelf.ts';
import type { LibraryTransaction } from './library-transaction.ts';
import type { WriteLog } from './replica/write-log.ts';
import type { IndexedStore, StoredNote, StoredTotal } from './schema.ts';
import type { WritableShelf } from './shelf.ts';

/** A shelf over a transaction that writes. */
export interface WritableDiskShelf extends WritableShelf {
  /**
   * Writes down how the counts have changed; to be called once, before the transaction is left alone.
   */
  settle(): Promise<void>;
}

/** @param log null where nobody has to know afterwards what was touched */
export function createWritableDiskShelf(
  transaction: LibraryTransaction<'readwrite'>,
  log: WriteLog | null = null,
): WritableDiskShelf {
  const entities = transaction.objectStore('entities');
  const notes = transaction.objectStore('notes');
  const corrections = transaction.objectStore('corrections');
  const readings = transaction.objectStore('readings');
  const totals = transaction.objectStore('totals');
  const changes = new Map<StoredTotal['of'], number>();

  function note(of: StoredTotal['of'], change: number): void {
    changes.set(of, (changes.get(of) ?? 0) + change);
  }

  async function markStale(store: IndexedStore, id: string): Promise<void> {
    await transaction.objectStore('stale').put({ store, id });
  }

  function listReadingIds(where: ReadingsWhere): Promise<readonly string[]> {
    if ('site' in where) return readings.index('by-site').getAllKeys(where.site);
    if ('id' in where) return readings.getAllKeys(where.id);
    return readings.index('by-opened').getAllKeys(IDBKeyRange.bound(where.from, where.to));
  }

  return {
    ...createDiskShelf(transaction),
    async putEntity(stored) {
      const before = await entities.get(stored.entity.id);
      note('entities', before === undefined ? 1 : 0);
      if (before?.words.join() !== stored.words.join()) await markStale('entities', stored.entity.id);
      log?.touch('entities', stored.entity.id);
      await entities.put(stored);
    },
    async putNote(stored) {
      const before = await notes.get(stored.note.id);
      note('notes', weigh(stored) - weigh(before));
      await markStale('notes', stored.note.id);
      log?.touch('notes', stored.note.id);
      await notes.put(stored);
    },
    async putCorrection(correction) {
      log?.touch('corrections', correction.id);
      await corrections.put(correction);
    },
    async deleteCorrection(id) {
      log?.touch('corrections', id);
      await corrections.delete(id);
    },
    async putReading(stored) {
      log?.touch('readings', stored.id);
      await readings.put(stored);
    },
    async deleteReadings(where) {
      const ids = await listReadingIds(where);
      for (const id of ids) log?.touch('readings', id);
      await Promise.all(ids.map((id) => readings.delete(id)));
      return ids.length;
    },
    ...createWritableDiskTransferShelf(transaction, log, async (store, id) => {
      if (store === 'entities') note('entities', -1);
      if (store === 'notes') note('notes', -weigh(await notes.get(id)));
      if (store === 'entities' || store === 'notes') await markStale(store, id);
    }),
    async settle() {
      for (const [of, change] of changes) {
        if (change === 0) continue;
        const before = await totals.get(of);
        await totals.put({ of, count: (before?.count ?? 0) + change });
      }
      changes.clear();
    },
  };
}

/** What a note counts: a tombstone is none. */
function weigh(stored: StoredNote | undefined): 0 | 1 {
  return stored?.live ? 1 : 0;
}
