import { createDiskTransferShelf } from './disk-transfer-shelf.ts';
import type { LibraryTransaction } from './library-transaction.ts';
import type { StoredNote } from './schema.ts';
import type { Shelf } from './shelf.ts';
import { type BlockCache, readIndex } from './words/read-index.ts';

/** Sorts after every word that begins with the one before it. */
const LAST_CHARACTER = '\uffff';

/** So many notes of an entity are read in one go. */
const FEW = 100;

/**
 * A shelf over one IndexedDB transaction.
 * @param cache of the index of words
 */
export function createDiskShelf(
  transaction: LibraryTransaction<'readonly' | 'readwrite'>,
  cache: BlockCache = new Map(),
): Shelf {
  const entities = transaction.objectStore('entities');
  const notes = transaction.objectStore('notes');
  const corrections = transaction.objectStore('corrections');
  const readings = transaction.objectStore('readings');
  const totals = transaction.objectStore('totals');
  return {
    findEntity: (id) => entities.get(id),
    listEntitiesByName: (key) => entities.index('by-name').getAll(key),
    listEntitiesByWord: (word, limit) => entities.index('by-word').getAll(beginningWith(word), limit),
    listMergedInto: (id) => entities.index('by-merged').getAll(id),
    hasMerged: async () => (await entities.index('by-merged').openKeyCursor()) !== null,
    listEntities: () => entities.getAll(),
    countEntities: async () => (await totals.get('entities'))?.count ?? 0,

    findNote: (id) => notes.get(id),
    async listNotesOn(entityId, limit = Number.POSITIVE_INFINITY) {
      const range = IDBKeyRange.bound([entityId], [entityId, []]);
      // One request for all is faster than one for each, unless there are very many.
      const first = await notes.index('by-entity-updated').getAll(range, FEW);
      if (first.length < FEW) return first.reverse().slice(0, limit);
      return await take(notes.index('by-entity-updated').openCursor(range, 'prev'), limit);
    },
    listPinnedOn: (entityId) => notes.index('by-pinned').getAll(entityId),
    countNotesOn: (entityId) => notes.index('by-entity').count(entityId),
    countNotes: async () => (await totals.get('notes'))?.count ?? 0,
    listDeletedUntil: (moment) => notes.index('by-deleted').getAll(IDBKeyRange.upperBound(moment)),
    listDeletedSince: (moment) => notes.index('by-deleted').getAll(IDBKeyRange.lowerBound(moment)),
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
    readWords: () => readIndex(transaction, cache),
    async listTags(prefix, limit) {
      const found: string[] = [];
      let cursor = await notes.index('by-tag').openKeyCursor(beginningWith(prefix), 'nextunique');
      while (cursor !== null && found.length < limit) {
        found.push(cursor.key);
        cursor = await cursor.continue();
      }
      return found;
    },

    listCorrections: async () => (await corrections.index('by-created').getAll()).reverse(),
    listCorrectionsAt: (url) => corrections.index('by-url').getAll(url),

    findReading: (url) => readings.index('by-url').get(url),
    // Entries of one key come in the order of the ids, and ids in the order in which they were made.
    listReadingsNaming: (key, limit) => take(readings.index('by-name').openCursor(key, 'prev'), limit),
    async listReadingsBefore(before, limit) {
      const range = before === null ? null : IDBKeyRange.upperBound(before, true);
      return await take(readings.index('by-opened').openCursor(range, 'prev'), limit);
    },
    async listReadingSites() {
      const bySite = readings.index('by-site');
      const sites: string[] = [];
      let cursor = await bySite.openKeyCursor(null, 'nextunique');
      while (cursor !== null) {
        sites.push(cursor.key);
        cursor = await cursor.continue();
      }
      return await Promise.all(sites.map(async (site) => ({ site, count: await bySite.count(site) })));
    },
    countReadings: () => readings.count(),

    ...createDiskTransferShelf(transaction),
  };
}

function beginningWith(word: string): IDBKeyRange {
  return IDBKeyRange.bound(word, word + LAST_CHARACTER);
}

/** What of a cursor is needed to walk it. */
interface Walk<T> {
  readonly value: T;
  continue(): Promise<Walk<T> | null>;
}

async function take<T>(opening: Promise<Walk<T> | null>, limit: number): Promise<readonly T[]> {
  const found: T[] = [];
  let cursor = await opening;
  while (cursor !== null && found.length < limit) {
    found.push(cursor.value);
    if (found.length === limit) break;
    cursor = await cursor.continue();
  }
  return found;
}
