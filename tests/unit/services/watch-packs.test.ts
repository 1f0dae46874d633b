import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPackStore } from '../../../utils/db/open-pack-store.ts';
import type { PackStore } from '../../../utils/db/pack-store.ts';
import { nameDatabase } from '../db/example-library.ts';
import { deleteRaw } from '../db/raw-database.ts';
import { kept } from '../local-storage.ts';
import { makePack } from './example-pack.ts';

vi.mock('webextension-polyfill', async () => (await import('../local-storage.ts')).STORAGE);

const { checkPacks, expectNoPack } = await import('../../../utils/services/watch-packs.ts');
const { readSafety } = await import('../../../utils/safety.ts');

beforeEach(() => {
  kept.clear();
});

async function add(store: PackStore, title: string, patch: { isBundled?: boolean; total?: number } = {}) {
  const { entries, ...head } = makePack(2);
  const id = `own:${title}:1`;
  await store.addPack({
    id,
    series: `own:${title}`,
    head: { ...head, title },
    hash: null,
    isBundled: false,
    isOn: true,
    taken: 0,
    total: 2,
    counts: { person: 0, organisation: 0, product: 0 },
    installed: 1,
    ...patch,
  });
  await store.putSlice(id, 0, 2, entries);
  await checkPacks(store);
  return id;
}

describe('the watch over packs', () => {
  it('tells by name which packs of the reader’s were lost with the database', async () => {
    const name = nameDatabase();
    const store = await openPackStore(name);
    await add(store, 'Quays');
    await add(store, 'Bundled', { isBundled: true });
    await add(store, 'Begun', { total: 32 });
    expect(await readSafety()).toMatchObject({ packs: ['Quays'], lostPacks: [] });
    await deleteRaw(name);
    const after = await openPackStore(name);
    await checkPacks(after);
    await checkPacks(after);
    expect(await readSafety()).toMatchObject({ packs: [], lostPacks: ['Quays'] });
    await add(after, 'quays');
    expect(await readSafety()).toMatchObject({ packs: ['quays'], lostPacks: [] });
  });

  it('does not call lost what the reader removes or replaces', async () => {
    const store = await openPackStore(nameDatabase());
    const id = await add(store, 'Quays');
    await add(store, 'Ports');
    await expectNoPack(store, id);
    await store.deletePack(id);
    await checkPacks(store);
    expect(await readSafety()).toMatchObject({ packs: ['Ports'], lostPacks: [] });
  });

  it('goes on expecting a pack that could not be removed', async () => {
    const store = await openPackStore(nameDatabase());
    await expectNoPack(store, await add(store, 'Quays'));
    await checkPacks(store);
    expect((await readSafety()).packs).toEqual(['Quays']);
  });
});
