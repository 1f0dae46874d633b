import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { makeStoredNote } from '../../../utils/db/make-stored.ts';
import { createMemoryPackStore } from '../../../utils/db/memory-pack-store.ts';
import { openDatabase } from '../../../utils/db/open-database.ts';
import { openPackStore } from '../../../utils/db/open-pack-store.ts';
import type { PackStore } from '../../../utils/db/pack-store.ts';
import { normaliseName } from '../../../utils/knowledge/normalise-name.ts';
import { hasBundledPack, SLICE, takeBundledPack } from '../../../utils/services/take-bundled-pack.ts';
import { SAMPLE_HITS } from '../../fixtures/interface/sample-notes.ts';
import { makeEntry, makePack, makePackFile } from './example-pack.ts';

const COUNT = 3 * SLICE + 7;
const SLICES = 4;
const pack = makePack(COUNT);
const file = makePackFile(pack);
const newer = makePackFile(makePack(SLICE + 1, '2026-07-01'));
const quiet = { onClosed: () => undefined, onTerminated: () => undefined };

let time = 0;
function tick(): number {
  time += 1;
  return time;
}

let databases = 0;
function nameDatabase(): string {
  databases += 1;
  return `packs-${databases}`;
}

function environmentOf(bytes: ArrayBuffer, pause = async () => undefined) {
  return { fetchFile: async () => bytes, now: tick, pause };
}

/** A store that is killed before or right after its nth slice. */
function killAt(store: PackStore, slice: number, isAfter: boolean): PackStore {
  let slices = 0;
  return {
    ...store,
    async putSlice(...parameters) {
      slices += 1;
      if (slices === slice && !isAfter) throw new Error('killed');
      const pack = await store.putSlice(...parameters);
      if (slices === slice) throw new Error('killed');
      return pack;
    },
  };
}

async function findNth(store: PackStore, at: number) {
  const { entries } = await store.find([[normaliseName(makeEntry(at).name, 'person')]]);
  return entries.flat().map(({ entry }) => entry);
}

describe.each([
  ['disk', () => openPackStore(nameDatabase())],
  ['memory', async () => createMemoryPackStore()],
])('takeBundledPack on %s', (_keeping, open) => {
  it('takes all of it in, and then has nothing to do', async () => {
    const store = await open();
    expect(await hasBundledPack(store)).toBe(false);
    await takeBundledPack(store, environmentOf(file));
    expect(await hasBundledPack(store)).toBe(true);
    expect(await store.listPacks()).toMatchObject([
      { taken: COUNT, total: COUNT, isBundled: true, isOn: true },
    ]);
    for (const at of [0, SLICE - 1, SLICE, COUNT - 1])
      expect(await findNth(store, at)).toEqual([makeEntry(at)]);
    const putSlice = vi.fn();
    await takeBundledPack({ ...store, putSlice }, environmentOf(file));
    expect(putSlice).not.toHaveBeenCalled();
  });

  it.each(
    Array.from({ length: SLICES }, (_, at) => at + 1).flatMap(
      (slice) =>
        [
          [slice, false],
          [slice, true],
        ] as const,
    ),
  )('goes on after a kill at slice %i (after it: %s), and takes nothing twice', async (slice, isAfter) => {
    const store = await open();
    await expect(takeBundledPack(killAt(store, slice, isAfter), environmentOf(file))).rejects.toThrow(
      'killed',
    );
    const taken = Math.min(COUNT, (isAfter ? slice : slice - 1) * SLICE);
    expect((await store.listPacks())[0]?.taken ?? 0).toBe(taken);
    const putSlice = vi.fn(store.putSlice);
    await takeBundledPack({ ...store, putSlice }, environmentOf(file));
    const put = putSlice.mock.calls.flatMap(([, , , entries]) => entries.map(({ id }) => id));
    expect(put).toEqual(pack.entries.slice(taken).map(({ id }) => id));
    expect(await hasBundledPack(store)).toBe(true);
  });

  it('answers from what there is while it takes in', async () => {
    const store = await open();
    const seen: number[] = [];
    const pause = async () => {
      seen.push((await findNth(store, 0)).length, (await findNth(store, COUNT - 1)).length);
      return undefined;
    };
    await takeBundledPack(store, environmentOf(file, pause));
    expect(seen).toEqual([1, 0, 1, 0, 1, 0, 1, 1]);
  });

  it('replaces an older pack, which answers until the new one is whole, and touches no other pack', async () => {
    const store = await open();
    await takeBundledPack(store, environmentOf(file));
    const [old] = await store.listPacks();
    if (!old) throw new Error('no pack');
    await store.addPack({ ...old, id: 'mine', series: 'mine', isBundled: false, taken: 0, total: 1 });
    await store.putSlice('mine', 0, 1, [{ ...makeEntry(0), id: 'mine:1', name: 'Lev Osgood' }]);

    const counts: number[] = [];
    const pause = async () => {
      counts.push((await findNth(store, COUNT - 1)).length);
      return undefined;
    };
    await takeBundledPack(store, environmentOf(newer, pause));
    expect(counts.slice(0, 2)).toEqual([1, 0]);
    expect((await store.listPacks()).map(({ id, head }) => [id, head.revision])).toEqual(
      expect.arrayContaining([
        ['mine', '2026-06-01'],
        [expect.stringMatching(/^bundled:/), '2026-07-01'],
      ]),
    );
    expect(await store.listPacks()).toHaveLength(2);
    expect((await store.find([['lev osgood']])).entries.flat()).toHaveLength(1);
    expect(await findNth(store, SLICE)).toHaveLength(1);
    expect(await findNth(store, SLICE + 1)).toEqual([]);
  });

  it('keeps a pack off that the reader has switched off', async () => {
    const store = await open();
    await takeBundledPack(store, environmentOf(file));
    const [old] = await store.listPacks();
    if (old) await store.switchPack(old.id, false);
    expect(await findNth(store, 0)).toEqual([]);
    await takeBundledPack(store, environmentOf(newer));
    expect(await store.listPacks()).toMatchObject([{ isOn: false, total: SLICE + 1 }]);
  });

  it('takes nothing unfit, and counts it as done', async () => {
    const store = await open();
    const { entries, ...head } = makePack(3);
    const unfit = { ...makeEntry(1), links: { ...makeEntry(1).links, official: 'javascript:alert(1)' } };
    await takeBundledPack(
      store,
      environmentOf(makePackFile({ ...head, entries: [...entries.slice(0, 1), unfit] })),
    );
    expect(await findNth(store, 0)).toHaveLength(1);
    expect(await findNth(store, 1)).toEqual([]);
    expect(await hasBundledPack(store)).toBe(true);
  });

  it('refuses a file that is no pack, and leaves the old one', async () => {
    const store = await open();
    await takeBundledPack(store, environmentOf(newer));
    await expect(takeBundledPack(store, environmentOf(new ArrayBuffer(8)))).rejects.toThrow();
    expect(await hasBundledPack(store)).toBe(true);
  });
});

describe('on disk', () => {
  it('leaves the notes alone and no entry of the old pack behind', async () => {
    const name = nameDatabase();
    const store = await openPackStore(name);
    await takeBundledPack(store, environmentOf(file));
    const database = await openDatabase(name, quiet);
    const note = makeStoredNote(SAMPLE_HITS[0]!.note);
    await database.put('notes', note);
    await takeBundledPack(store, environmentOf(newer));
    expect(await database.getAll('notes')).toEqual([note]);
    const runs = await database.getAll('entries');
    expect(runs.flatMap(({ lines }) => lines)).toHaveLength(SLICE + 1);
    expect(await database.count('names')).toBe(2);
    database.close();
  });
});
