import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { eraseDatabase } from '../../../utils/db/erase-database.ts';
import { makeStoredEntity, makeStoredNote } from '../../../utils/db/make-stored.ts';
import { openDatabase } from '../../../utils/db/open-database.ts';
import { makeEntity } from '../notes/example-entity.ts';
import { makeNote } from '../notes/example-note.ts';
import { nameDatabase } from './example-library.ts';
import { openRaw } from './raw-database.ts';

const LISTENER = { onClosed: () => undefined, onTerminated: () => undefined };

describe('eraseDatabase', () => {
  it('leaves the bundled pack and nothing else', async () => {
    const name = nameDatabase();
    const database = await openDatabase(name, LISTENER);
    const version = database.version;
    await database.put('notes', makeStoredNote(makeNote()));
    await database.put('entities', makeStoredEntity(makeEntity()));
    await database.put('totals', { of: 'notes', count: 1 });
    database.close();
    const raw = await openRaw(name, version, () => undefined);
    const writing = raw.transaction(['packs', 'entries', 'names'], 'readwrite');
    for (const [id, isBundled] of [
      ['bundled:1', true],
      ['own:1', false],
    ] as const) {
      writing.objectStore('packs').put({ id, isBundled, head: { title: id } });
      writing.objectStore('entries').put({ packId: id, at: 0, lines: [] });
      writing.objectStore('names').put({ packId: id, at: 0 });
    }
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    raw.close();

    await eraseDatabase(name);
    const after = await openDatabase(name, LISTENER);
    const counts = await Promise.all(
      [...after.objectStoreNames].map(async (store) => [store, await after.count(store)] as const),
    );
    expect(Object.fromEntries(counts.filter(([, count]) => count > 0))).toEqual({
      packs: 1,
      entries: 1,
      names: 1,
    });
    expect((await after.getAll('packs')).map(({ id }) => id)).toEqual(['bundled:1']);
    after.close();
  });
});
