/**
 * Takes a database one version further, inside the version change. It works on the plain IndexedDB objects and
 * on literal names, never on today's types or helpers: what it once did it must do for ever.
 */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void;

/** Ordered; the one at index n leads from version n to n + 1. Never edited once shipped, only added to. */
export const MIGRATIONS: readonly Migration[] = [
  createStores,
  keepEntriesInRuns,
  createAnswers,
  prepareMerging,
  prepareImports,
  createChoices,
  listWords,
  listWrites,
  indexWordsInBlocks,
];

function createStores(database: IDBDatabase): void {
  const multiEntry = { multiEntry: true };

  const entities = database.createObjectStore('entities', { keyPath: 'entity.id' });
  entities.createIndex('by-name', 'keys', multiEntry);
  entities.createIndex('by-word', 'words', multiEntry);
  entities.createIndex('by-updated', 'entity.updated');

  const notes = database.createObjectStore('notes', { keyPath: 'note.id' });
  notes.createIndex('by-entity', 'live.entityId');
  notes.createIndex('by-updated', 'live.updated');
  notes.createIndex('by-word', 'live.words', multiEntry);
  notes.createIndex('by-deleted', 'note.deleted');

  const readings = database.createObjectStore('readings', { keyPath: 'id' });
  readings.createIndex('by-url', 'url');
  readings.createIndex('by-opened', 'opened');
  readings.createIndex('by-site', 'site');
  readings.createIndex('by-name', 'keys', multiEntry);

  const corrections = database.createObjectStore('corrections', { keyPath: 'id' });
  corrections.createIndex('by-name', 'name');
  corrections.createIndex('by-url', 'url');
  corrections.createIndex('by-created', 'created');

  database.createObjectStore('packs', { keyPath: 'id' }).createIndex('by-title', 'head.title');

  const entries = database.createObjectStore('entries', { keyPath: ['packId', 'entry.id'] });
  entries.createIndex('by-name', 'keys', multiEntry);
  entries.createIndex('by-pack', 'packId');

  database.createObjectStore('requests', { keyPath: 'id' }).createIndex('by-time', 'time');
}

/** Packs until here were bundled ones, which are taken in anew. */
function keepEntriesInRuns(database: IDBDatabase, transaction: IDBTransaction): void {
  database.deleteObjectStore('entries');
  database.createObjectStore('entries', { keyPath: ['packId', 'at'] });
  database.createObjectStore('names', { keyPath: ['packId', 'at'] });
  transaction.objectStore('packs').clear();
}

function createAnswers(database: IDBDatabase): void {
  database.createObjectStore('answers', { keyPath: 'key' }).createIndex('by-retrieved', 'retrieved');
}

/** Entities can be merged and linked, notes tagged, pinned and listed on one entity by time, and both are counted. */
function prepareMerging(database: IDBDatabase, transaction: IDBTransaction): void {
  const entities = transaction.objectStore('entities');
  entities.createIndex('by-merged', 'entity.mergedInto');
  const walk = entities.openCursor();
  walk.onsuccess = () => {
    const cursor = walk.result;
    if (cursor === null) return;
    const stored = cursor.value;
    stored.entity = { ...stored.entity, links: { entry: null, wikidata: null }, mergedInto: null };
    cursor.update(stored);
    cursor.continue();
  };

  const notes = transaction.objectStore('notes');
  notes.createIndex('by-entity-updated', ['live.entityId', 'live.updated']);
  notes.createIndex('by-tag', 'live.tags', { multiEntry: true });
  notes.createIndex('by-pinned', 'live.pinnedOn');

  const totals = database.createObjectStore('totals', { keyPath: 'of' });
  const liveNotes = notes.index('by-updated').count();
  liveNotes.onsuccess = () => totals.put({ of: 'notes', count: liveNotes.result });
  const allEntities = entities.count();
  allEntities.onsuccess = () => totals.put({ of: 'entities', count: allEntities.result });
}

function prepareImports(database: IDBDatabase): void {
  database.createObjectStore('imports', { keyPath: 'id' });
  database.createObjectStore('changes', { keyPath: 'number' });
}

function createChoices(database: IDBDatabase): void {
  database.createObjectStore('choices', { keyPath: ['name', 'url'] });
}

/** It once filled the store as well; that would stand in the way of `indexWordsInBlocks`, which does without. */
function listWords(database: IDBDatabase): void {
  database.createObjectStore('words', { keyPath: 'word' });
}

function listWrites(database: IDBDatabase): void {
  database.createObjectStore('writes', { keyPath: 'number' });
}

/** What was indexed word by word is read in blocks, which are made afterwards of what is marked here. */
function indexWordsInBlocks(database: IDBDatabase, transaction: IDBTransaction): void {
  transaction.objectStore('notes').deleteIndex('by-word');
  database.deleteObjectStore('words');
  database.createObjectStore('blocks', { keyPath: ['store', 'from', 'stamp'] });
  const stale = database.createObjectStore('stale', { autoIncrement: true });
  for (const store of ['notes', 'entities']) {
    const reading = transaction.objectStore(store).getAllKeys();
    reading.onsuccess = () => {
      for (const id of reading.result) stale.put({ store, id });
    };
  }
}
