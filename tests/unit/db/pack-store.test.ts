import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createConnection } from '../../../utils/db/connection.ts';
import { createDiskPackStore } from '../../../utils/db/disk-pack-store.ts';
import { RUN } from '../../../utils/db/make-slice.ts';
import { createMemoryPackStore } from '../../../utils/db/memory-pack-store.ts';
import { openDatabase } from '../../../utils/db/open-database.ts';
import { openPackStore } from '../../../utils/db/open-pack-store.ts';
import type { PackStore } from '../../../utils/db/pack-store.ts';
import type { StoredPack } from '../../../utils/db/schema.ts';
import { normaliseName } from '../../../utils/knowledge/normalise-name.ts';
import { makeEntry, makePack } from '../services/example-pack.ts';
import { nameDatabase } from './example-library.ts';

function makeStoredPack(more: Partial<StoredPack> = {}): StoredPack {
  const { entries: _none, ...head } = makePack(0);
  return {
    id: 'p',
    series: 'p',
    head,
    hash: null,
    isBundled: false,
    isOn: true,
    taken: 0,
    total: 2 * RUN,
    counts: { person: 0, organisation: 0, product: 0 },
    installed: 1,
    ...more,
  };
}

function entriesFrom(from: number, to: number) {
  return Array.from({ length: to - from }, (_, at) => makeEntry(from + at));
}

async function fill(store: PackStore, id: string, total = 2 * RUN): Promise<void> {
  await store.addPack(makeStoredPack({ id, series: id, total }));
  for (let from = 0; from < total; from += RUN) {
    const to = Math.min(total, from + RUN);
    await store.putSlice(id, from, to, entriesFrom(from, to));
  }
}

async function findNth(store: PackStore, at: number): Promise<string[]> {
  const { entries } = await store.find([[normaliseName(makeEntry(at).name, 'person')]]);
  return entries.flat().map(({ packId, entry }) => `${packId}/${entry.id}`);
}

describe.each([
  ['disk', () => openPackStore(nameDatabase())],
  ['memory', async () => createMemoryPackStore()],
])('a pack store on %s', (_keeping, open) => {
  it('gives back what it was given, and counts it', async () => {
    const store = await open();
    await fill(store, 'p', RUN + 5);
    expect(await store.readEntries('p', 0, RUN)).toEqual(entriesFrom(0, RUN));
    expect(await store.readEntries('p', RUN, 2 * RUN)).toEqual(entriesFrom(RUN, RUN + 5));
    expect((await store.listPacks())[0]?.counts).toEqual({ person: RUN + 5, organisation: 0, product: 0 });
  });

  it('finds in several packs at once, each entry once', async () => {
    const store = await open();
    await fill(store, 'p');
    await fill(store, 'q');
    const key = normaliseName(makeEntry(3).name, 'person');
    const { entries } = await store.find([[key, key], ['nobody'], [key]]);
    expect(entries.map((found) => found.map(({ packId }) => packId))).toEqual([['p', 'q'], [], ['p', 'q']]);
  });

  it('does not ask a pack that is off or not all there', async () => {
    const store = await open();
    await fill(store, 'p');
    await store.addPack(makeStoredPack({ id: 'q' }));
    await store.putSlice('q', 0, RUN, entriesFrom(0, RUN));
    expect(await findNth(store, 0)).toEqual(['p/register:0']);
    await store.switchPack('p', false);
    expect(await findNth(store, 0)).toEqual([]);
    await store.switchPack('p', true);
    expect(await findNth(store, 0)).toEqual(['p/register:0']);
  });

  it('leaves nothing of a deleted pack, and everything of the others', async () => {
    const store = await open();
    await fill(store, 'p');
    await fill(store, 'q');
    await store.deletePack('p');
    expect((await store.listPacks()).map(({ id }) => id)).toEqual(['q']);
    expect(await findNth(store, 0)).toEqual(['q/register:0']);
    expect(await store.readEntries('p', 0, 2 * RUN)).toEqual([]);
  });

  it('finds what a pack holds that was deleted and begun again under its id', async () => {
    const store = await open();
    await fill(store, 'p');
    expect(await findNth(store, RUN)).toHaveLength(1);
    await store.deletePack('p');
    await store.addPack(makeStoredPack({ total: RUN }));
    await store.putSlice('p', 0, RUN, entriesFrom(RUN, 2 * RUN));
    expect(await findNth(store, RUN)).toHaveLength(1);
    expect(await findNth(store, 0)).toEqual([]);
  });

  it('takes a slice for no pack, and at no other place than the next', async () => {
    const store = await open();
    const putting = store.putSlice('p', 0, RUN, entriesFrom(0, RUN));
    await expect(putting).rejects.toMatchObject({ code: 'missing' });
    await store.addPack(makeStoredPack());
    await store.putSlice('p', 0, RUN, entriesFrom(0, RUN));
    const again = store.putSlice('p', 0, RUN, entriesFrom(0, RUN));
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
    expect((await store.listPacks())[0]).toMatchObject({ taken: RUN, counts: { person: RUN } });
    await expect(store.switchPack('none', true)).rejects.toMatchObject({ code: 'missing' });
  });

  it('keeps a pack off that is switched off while it comes in', async () => {
    const store = await open();
    await store.addPack(makeStoredPack());
    await store.switchPack('p', false);
    expect(await store.putSlice('p', 0, RUN, entriesFrom(0, RUN))).toMatchObject({ isOn: false, taken: RUN });
  });
});

describe('on disk', () => {
  it('sees what another connection has put and deleted', async () => {
    const name = nameDatabase();
    const [one, other] = [await openPackStore(name), await openPackStore(name)];
    await fill(one, 'p');
    expect(await findNth(other, RUN)).toHaveLength(1);
    await one.deletePack('p');
    expect(await findNth(other, RUN)).toEqual([]);
  });

  it('does not touch a disk that is all but full, and still finds', async () => {
    const name = nameDatabase();
    await fill(await openPackStore(name), 'p');
    const connection = createConnection((listener) => openDatabase(name, listener));
    const store = createDiskPackStore(connection, async () => false);
    await expect(store.addPack(makeStoredPack({ id: 'q' }))).rejects.toMatchObject({ code: 'full' });
    await expect(store.putSlice('p', 2 * RUN, 3 * RUN, [])).rejects.toMatchObject({ code: 'full' });
    expect(await findNth(store, 0)).toHaveLength(1);
  });
});
