import type { LibraryStore } from '../types.ts';
import { LibraryError } from './library-error.ts';
import type { MemoryRecords } from './memory-records.ts';
import type { StoredRecords, TransferShelf, WritableTransferShelf } from './transfer-shelf.ts';

/** A library in memory can be taken out; nothing is taken in that would be gone with the browser's end. */
export function createMemoryTransferShelf(records: MemoryRecords): TransferShelf & WritableTransferShelf {
  const mapOf = <S extends LibraryStore>(store: S) =>
    records[store] as unknown as ReadonlyMap<string, StoredRecords[S]>;
  const refuse = async (): Promise<never> => {
    throw new LibraryError('unavailable', 'nothing is taken into memory');
  };
  return {
    listRecords: async ({ store, after, until }, limit) =>
      [...mapOf(store)]
        .filter(([id]) => (after === null || id > after) && (until === null || id <= until))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, limit)
        .map(([, record]) => record),
    listEvery: async (store, step) =>
      [...records[store].keys()].sort().filter((_id, index) => (index + 1) % step === 0),
    findRecord: async (store, id) => mapOf(store).get(id),
    countRecords: async (store) => records[store].size,
    findImport: async () => undefined,
    listChanges: async () => [],
    deleteRecord: refuse,
    putImport: refuse,
    putChange: refuse,
    deleteChange: refuse,
    clearImport: refuse,
  };
}
