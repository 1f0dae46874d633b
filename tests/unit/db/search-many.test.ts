import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeStoredEntity, makeStoredNote } from '../../../utils/db/make-stored.ts';
import { openDisk } from '../../../utils/db/open-disk.ts';
import { openStore } from '../../../utils/db/open-store.ts';
import { findHits } from '../../../utils/db/search-notes.ts';
import type { Store } from '../../../utils/db/shelf.ts';
import { makeEntity } from '../notes/example-entity.ts';
import { makeNote } from '../notes/example-note.ts';
import { makeKeeper, nameDatabase } from './example-library.ts';

/** More than are listed at first for a word. */
const NOTES = 2_600;
/** More than have their notes listed. */
const BEARERS = 60;

const idOf = (index: number): string => `n${String(index).padStart(5, '0')}`;

describe('search for what very many notes have', () => {
  let store: Store;

  beforeAll(async () => {
    store = await openStore(makeKeeper(), () => openDisk(nameDatabase()));
    await store.write(async (shelf) => {
      for (let index = 0; index < BEARERS; index++) {
        const name = `Ada Number${index}`;
        await shelf.putEntity(makeStoredEntity(makeEntity({ id: `e${index}`, name, aliases: [] })));
      }
      for (let index = 0; index < NOTES; index++) {
        const rare = index === 3 ? ' quince' : '';
        const text = `bridge bridges${index % 2 ? ' budget' : ''}${rare} ${index}`;
        const entityId = `e${index % BEARERS}`;
        await shelf.putNote(
          makeStoredNote(makeNote({ id: idOf(index), entityId, text, updated: index + 1 })),
        );
      }
    });
  });

  const find = async (query: string, limit = 5): Promise<string[]> =>
    (await store.read((shelf) => findHits(shelf, query, limit))).map(({ note }) => note.id);

  it('gives the newest that have the word, whole or as a beginning', async () => {
    expect(await find('bridge', 2)).toEqual([idOf(NOTES - 1), idOf(NOTES - 2)]);
    expect(await find('brid', 2)).toEqual([idOf(NOTES - 1), idOf(NOTES - 2)]);
    expect(await find('bridge budget', 2)).toEqual([idOf(NOTES - 1), idOf(NOTES - 3)]);
  });

  it('looks further back where few have the other word', async () => {
    expect(await find('bridge quince')).toEqual([idOf(3)]);
    expect(await find('budget 11')).toContain(idOf(11));
  });

  it('finds by a name that very many bear, alone and beside other words', async () => {
    expect(await find('ada', 1)).toEqual([idOf(NOTES - 1)]);
    expect(await find('ada number7', 100)).toHaveLength(44);
    expect(await find('ada quince')).toEqual([idOf(3)]);
    expect(await find('ada budget', 1)).toEqual([idOf(NOTES - 1)]);
  });
});
