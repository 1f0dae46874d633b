import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeStoredEntity, makeStoredNote } from '../../../../utils/db/make-stored.ts';
import { openDisk } from '../../../../utils/db/open-disk.ts';
import { openStore } from '../../../../utils/db/open-store.ts';
import { findHits } from '../../../../utils/db/search-notes.ts';
import type { Store } from '../../../../utils/db/shelf.ts';
import { BLOCK } from '../../../../utils/db/words/word-block.ts';
import { makeEntity } from '../../notes/example-entity.ts';
import { makeNote } from '../../notes/example-note.ts';
import { makeKeeper, nameDatabase } from '../example-library.ts';
import { openRaw, settle } from '../raw-database.ts';

const NOTES = BLOCK + 300;
const idOf = (index: number): string => `n${String(index).padStart(6, '0')}`;

function storedNote(index: number, text: string) {
  return makeStoredNote(makeNote({ id: idOf(index), entityId: 'e1', text, updated: index + 1 }));
}

describe('the index of words', () => {
  const name = nameDatabase();
  let store: Store;

  const find = async (query: string): Promise<string[]> =>
    (await store.read((shelf) => findHits(shelf, query, 5))).map(({ note }) => note.id);

  async function count(of: string): Promise<number> {
    const database = await openRaw(name);
    const counted = await settle(database.transaction(of).objectStore(of).count());
    database.close();
    return counted;
  }

  beforeAll(async () => {
    store = await openStore(makeKeeper(), () => openDisk(name, async () => null));
    await store.write(async (shelf) => {
      await shelf.putEntity(makeStoredEntity(makeEntity()));
      for (let index = 0; index < NOTES; index += 1) {
        await shelf.putNote(storedNote(index, `bridge number${index}`));
      }
    });
    await store.settleWords(0);
  }, 60_000);

  it('holds each record once, over several blocks', async () => {
    expect(await count('stale')).toBe(0);
    expect(await count('blocks')).toBe(3);
    for (const index of [0, BLOCK - 1, BLOCK, NOTES - 1]) {
      expect(await find(`number${index}`)).toContain(idOf(index));
    }
    expect(await find('bridge')).toEqual([1, 2, 3, 4, 5].map((back) => idOf(NOTES - back)));
  });

  it('finds what was written since, and no longer what it was before; settled or not', async () => {
    await store.write(async (shelf) => {
      await shelf.putNote(storedNote(7, 'quince'));
      await shelf.deleteRecord('notes', idOf(8));
      await shelf.putNote(storedNote(BLOCK + 9, 'quince again'));
      await shelf.putNote(
        makeStoredNote(makeNote({ id: 'a first one', entityId: 'e1', text: 'quince too' })),
      );
    });
    for (const isSettled of [false, true]) {
      if (isSettled) await store.settleWords(0);
      expect((await find('quince')).sort()).toEqual(['a first one', idOf(7), idOf(BLOCK + 9)].sort());
      expect(await find('number8')).not.toContain(idOf(8));
      expect(await find(`number${BLOCK + 9}`)).not.toContain(idOf(BLOCK + 9));
    }
    expect(await count('stale')).toBe(0);
  });

  it('is not made anew for a few', async () => {
    await store.write((shelf) => shelf.putNote(storedNote(3, 'medlar')));
    await store.settleWords(1);
    expect(await count('stale')).toBe(1);
    expect(await find('medlar')).toEqual([idOf(3)]);
  });

  it('follows an entity that is called otherwise', async () => {
    await store.write((shelf) =>
      shelf.putEntity(makeStoredEntity(makeEntity({ name: 'Odile Marchetti', aliases: [] }))),
    );
    expect(await find('marchetti number12')).toContain(idOf(12));
    await store.settleWords(0);
    expect(await find('marchetti number12')).toContain(idOf(12));
    expect(await find('wren')).toEqual([]);
  });
});
