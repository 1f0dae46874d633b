import type { IDBPTransaction } from 'idb';
import type { LibrarySchema, StoredNote } from './schema.ts';
import type { Shelf, WritableShelf } from './shelf.ts';

type Stores = ['entities', 'notes'];

/** Sorts after every word that begins with the one before it. */
const LAST_CHARACTER = '\uffff';

/** A shelf over one IndexedDB transaction. */
export function createDiskShelf(
  transaction: IDBPTransaction<LibrarySchema, Stores, 'readonly' | 'readwrite'>,
): Shelf {
  const entities = transaction.objectStore('entities');
  const notes = transaction.objectStore('notes');
  return {
    findEntity: (id) => entities.get(id),
    listEntitiesByName: (key) => entities.index('by-name').getAll(key),
    findNote: (id) => notes.get(id),
    listNotesOn: (entityId) => notes.index('by-entity').getAll(entityId),
    countNotesOn: (entityId) => notes.index('by-entity').count(entityId),
    countNotes: () => notes.index('by-updated').count(),
    listDeletedUntil: (moment) => notes.index('by-deleted').getAll(IDBKeyRange.upperBound(moment)),
    async listNotesBefore(before, limit) {
      const range = before === null ? null : IDBKeyRange.upperBound(before, true);
      const found: StoredNote[] = [];
      let cursor = await notes.index('by-updated').openCursor(range, 'prev');
      while (cursor !== null && (found.length < limit || cursor.key === found.at(-1)?.note.updated)) {
        found.push(cursor.value);
        cursor = await cursor.continue();
      }
      return found;
    },
    listNoteIdsByWord: (word, isWhole) =>
      notes.index('by-word').getAllKeys(isWhole ? word : IDBKeyRange.bound(word, word + LAST_CHARACTER)),
    async listNoteIdsByNameWord(word) {
      const ids = await entities.index('by-word').getAllKeys(IDBKeyRange.bound(word, word + LAST_CHARACTER));
      const lists = await Promise.all([...new Set(ids)].map((id) => notes.index('by-entity').getAllKeys(id)));
      return lists.flat();
    },
  };
}

/** The same for a transaction that writes. */
export function createWritableDiskShelf(
  transaction: IDBPTransaction<LibrarySchema, Stores, 'readwrite'>,
): WritableShelf {
  return {
    ...createDiskShelf(transaction),
    async putEntity(stored) {
      await transaction.objectStore('entities').put(stored);
    },
    async putNote(stored) {
      await transaction.objectStore('notes').put(stored);
    },
  };
}
