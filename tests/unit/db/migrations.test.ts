import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { makeStoredEntity, makeStoredNote } from '../../../utils/db/make-stored.ts';
import { MIGRATIONS, type Migration } from '../../../utils/db/migrations.ts';
import { type Database, openDatabase } from '../../../utils/db/open-database.ts';
import { openDisk } from '../../../utils/db/open-disk.ts';
import { openStore } from '../../../utils/db/open-store.ts';
import { findHits } from '../../../utils/db/search-notes.ts';
import { makeEntity } from '../notes/example-entity.ts';
import { makeNote } from '../notes/example-note.ts';
import { makeKeeper, nameDatabase } from './example-library.ts';
import { openRaw } from './raw-database.ts';

interface StoreShape {
  keyPath: string | string[] | null;
  indexes: Record<string, { keyPath: string | string[]; multiEntry: boolean; unique: boolean }>;
}

function describeStores(database: Database): Record<string, StoreShape> {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  return Object.fromEntries(
    names.map((name) => {
      const store = transaction.objectStore(name);
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, multiEntry, unique } = store.index(index);
        return [index, { keyPath, multiEntry, unique }] as const;
      });
      return [name, { keyPath: store.keyPath, indexes: Object.fromEntries(indexes) }];
    }),
  );
}

/** A database as an older version left it, with a note in it where that version had notes. */
async function leaveAtVersion(version: number): Promise<string> {
  const name = nameDatabase();
  if (version === 0) return name;
  const database = await openRaw(name, version, (upgraded, transaction) => {
    for (const migrate of MIGRATIONS.slice(0, version)) migrate(upgraded, transaction);
  });
  const transaction = database.transaction(['entities', 'notes'], 'readwrite');
  transaction.objectStore('notes').put(makeStoredNote(makeNote({ text: `Written at version ${version}` })));
  transaction.objectStore('entities').put(makeStoredEntity(makeEntity()));
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
  return name;
}

const LISTENER = { onClosed: () => undefined, onTerminated: () => undefined };

const olderVersions = MIGRATIONS.map((_, version) => version);

describe('migrations', () => {
  it('lead to the stores of the design', async () => {
    const database = await openDatabase(nameDatabase(), LISTENER);
    expect(describeStores(database)).toMatchSnapshot();
    database.close();
  });

  it.each([...olderVersions, MIGRATIONS.length])('open a database of version %i', async (version) => {
    const fresh = await openDatabase(nameDatabase(), LISTENER);
    const database = await openDatabase(await leaveAtVersion(version), LISTENER);
    expect(database.version).toBe(MIGRATIONS.length);
    expect(describeStores(database)).toEqual(describeStores(fresh));
    const notes = await database.getAllFromIndex('notes', 'by-entity', 'e1');
    expect(notes.map(({ note }) => note.text)).toEqual(
      version === 0 ? [] : [`Written at version ${version}`],
    );
    database.close();
    fresh.close();
  });

  it.each(olderVersions.slice(1))('leave what was written at version %i to be found', async (version) => {
    const name = await leaveAtVersion(version);
    const store = await openStore(makeKeeper(), () => openDisk(name, async () => null));
    for (const isSettled of [false, true]) {
      if (isSettled) await store.settleWords(0);
      const hits = await store.read((shelf) => findHits(shelf, 'wren written', 5));
      expect(hits.map(({ note }) => note.text)).toEqual([`Written at version ${version}`]);
    }
  });

  it('run once, in order, from where the database stands', async () => {
    const name = nameDatabase();
    const ran: string[] = [];
    const steps: Migration[] = ['a', 'b', 'c'].map((step) => (database) => {
      ran.push(step);
      database.createObjectStore(step);
    });
    (await openDatabase(name, LISTENER, steps.slice(0, 1))).close();
    (await openDatabase(name, LISTENER, steps)).close();
    (await openDatabase(name, LISTENER, steps)).close();
    expect(ran).toEqual(['a', 'b', 'c']);
  });

  it('leave a database as it was where one of them fails', async () => {
    const name = await leaveAtVersion(MIGRATIONS.length);
    const failing: Migration = (database) => {
      database.deleteObjectStore('notes');
      throw new Error('fault');
    };
    await expect(openDatabase(name, LISTENER, [...MIGRATIONS, failing])).rejects.toThrow();
    const database = await openDatabase(name, LISTENER);
    expect(await database.count('notes')).toBe(1);
    database.close();
  });
});
