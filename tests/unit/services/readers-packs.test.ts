import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { RUN } from '../../../utils/db/make-slice.ts';
import { createMemoryPackStore } from '../../../utils/db/memory-pack-store.ts';
import { openPackStore } from '../../../utils/db/open-pack-store.ts';
import type { PackStore } from '../../../utils/db/pack-store.ts';
import type { PackEntry } from '../../../utils/knowledge/pack.ts';
import type { BackgroundQuestion } from '../../../utils/messages/background.ts';
import { answerBackgroundQuestion } from '../../../utils/services/answer-background-question.ts';
import {
  addEntries,
  beginPack,
  dropLeftovers,
  readPiece,
  removePack,
} from '../../../utils/services/readers-packs.ts';
import { takeBundledPack } from '../../../utils/services/take-bundled-pack.ts';
import { nameDatabase } from '../db/example-library.ts';
import { makeEntry, makePack, makePackFile } from './example-pack.ts';

let time = 0;
const ids = {
  now: () => {
    time += 1;
    return time;
  },
  fillRandom: (bytes: Uint8Array) => {
    bytes.fill(time);
  },
};

function headOf(title: string): string {
  const { entries: _none, ...head } = makePack(0);
  const { register } = head.sources;
  return JSON.stringify({ ...head, title, sources: { register: { ...register, title: `${title} source` } } });
}

async function begin(store: PackStore, title: string, total: number): Promise<string> {
  const result = await beginPack(store, { head: headOf(title), total }, ids);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.id;
}

function linesOf(entries: readonly PackEntry[]): string[] {
  return entries.map((entry) => JSON.stringify(entry));
}

async function add(store: PackStore, title: string, entries: readonly PackEntry[]): Promise<string> {
  const id = await begin(store, title, entries.length);
  expect(await addEntries(store, { id, from: 0, entries: linesOf(entries) })).toMatchObject({ ok: true });
  return id;
}

function ask(name: string, title = 'Bridges Minister'): BackgroundQuestion {
  const role = { title, organisation: null, tense: 'current', at: { start: 0, end: 1 } } as const;
  return {
    article: { url: 'https://news.example/a', title: 'News', published: '2023-03-02' },
    entity: { kind: 'person', name, aliases: [], roles: [role] },
    kept: null,
  };
}

function answer(store: PackStore, name: string, title?: string) {
  return answerBackgroundQuestion(ask(name, title), null, store, false);
}

const entry = makeEntry(0);
const titlesOf = async (store: PackStore) => (await store.listPacks()).map(({ head }) => head.title);

describe.each([
  ['disk', () => openPackStore(nameDatabase())],
  ['memory', async () => createMemoryPackStore()],
])('a reader’s packs on %s', (_keeping, open) => {
  it('answer once they are whole, and not before', async () => {
    const store = await open();
    const entries = Array.from({ length: RUN + 1 }, (_, at) => makeEntry(at));
    const id = await begin(store, 'Mine', entries.length);
    const first = { id, from: 0, entries: linesOf(entries.slice(0, RUN)) };
    expect(await addEntries(store, first)).toEqual({ ok: true, value: { taken: RUN, total: RUN + 1 } });
    expect(await answer(store, entry.name)).toMatchObject({ status: 'none' });
    await addEntries(store, { id, from: RUN, entries: linesOf(entries.slice(RUN)) });
    expect(await answer(store, entry.name)).toMatchObject({
      status: 'sure',
      entries: [{ id: expect.stringMatching(/^own:[0-9a-f]{16}\/register:0$/u) }],
    });
  });

  it('take the place of the one of their title, under the same names, and of no other', async () => {
    const store = await open();
    await add(store, 'Mine', [entry]);
    await add(store, 'Other', [makeEntry(1)]);
    const before = await answer(store, entry.name);
    await add(store, 'MINE', [{ ...entry, description: 'Minister for Tunnels' }]);
    expect(await titlesOf(store)).toEqual(expect.arrayContaining(['Other', 'MINE']));
    expect(await store.listPacks()).toHaveLength(2);
    const after = await answer(store, entry.name);
    expect(after.entries[0]?.description).toBe('Minister for Tunnels');
    expect(after.entries[0]?.id).toBe(before.entries[0]?.id);
  });

  it('never mix their sources, though they call them the same', async () => {
    const store = await open();
    await takeBundledPack(store, {
      fetchFile: async () => makePackFile(makePack(1)),
      now: ids.now,
      pause: async () => undefined,
    });
    await add(store, 'Mine', [entry]);
    await add(store, 'Other', [{ ...entry, description: 'Minister for Tunnels' }]);
    const { status, entries, sources } = await answer(store, entry.name);
    expect(status).toBe('sure');
    const spoken = entries.map((known) => [
      known.description,
      ...known.sources.map((key) => sources[key]?.title),
    ]);
    expect(spoken).toEqual([
      [entry.description, 'Register'],
      [entry.description, 'Mine source (Mine)'],
      ['Minister for Tunnels', 'Other source (Other)'],
    ]);
  });

  it('leave a choice where two of them are sure of different people', async () => {
    const store = await open();
    const known = (wikidata: string) => [{ ...entry, links: { ...entry.links, wikidata } }];
    await add(store, 'Mine', known('Q1'));
    await add(store, 'Other', known('Q2'));
    expect(await answer(store, entry.name)).toMatchObject({ status: 'several', entries: [{}, {}] });
  });

  it('leave nothing behind', async () => {
    const store = await open();
    const id = await add(store, 'Mine', [entry]);
    expect(await removePack(store, { id })).toEqual({ ok: true, value: null });
    expect(await store.listPacks()).toEqual([]);
    expect(await answer(store, entry.name)).toMatchObject({ status: 'none' });
    await expect(removePack(store, { id })).rejects.toMatchObject({ code: 'missing' });
  });

  it('cannot be removed while they are the bundled one', async () => {
    const store = await open();
    await takeBundledPack(store, {
      fetchFile: async () => makePackFile(makePack(1)),
      now: ids.now,
      pause: async () => undefined,
    });
    const [bundled] = await store.listPacks();
    await expect(removePack(store, { id: bundled?.id ?? '' })).rejects.toMatchObject({ code: 'missing' });
  });

  it('take no entry after they were taken back, none twice, and no half slice', async () => {
    const store = await open();
    const id = await begin(store, 'Mine', 2 * RUN);
    const slice = { id, from: 0, entries: linesOf(Array.from({ length: RUN }, (_, at) => makeEntry(at))) };
    expect(await addEntries(store, { ...slice, entries: slice.entries.slice(1) })).toMatchObject({
      error: { code: 'malformed' },
    });
    expect(await addEntries(store, { ...slice, entries: slice.entries.map(() => '{') })).toMatchObject({
      error: { code: 'malformed' },
    });
    await addEntries(store, slice);
    await expect(addEntries(store, slice)).rejects.toMatchObject({ code: 'conflict' });
    await removePack(store, { id });
    await expect(addEntries(store, { ...slice, from: RUN })).rejects.toMatchObject({ code: 'missing' });
  });

  it('refuse a head that is none', async () => {
    const store = await open();
    for (const head of ['', 'null', '[]', '{"title":"Mine"}']) {
      expect(await beginPack(store, { head, total: 1 }, ids)).toMatchObject({ error: { code: 'malformed' } });
    }
    expect(await store.listPacks()).toEqual([]);
  });

  it('leave out an entry that is unfit', async () => {
    const store = await open();
    const unfit = { ...makeEntry(1), links: { ...entry.links, official: 'javascript:alert(1)' } };
    await add(store, 'Mine', [entry, unfit, makeEntry(2)]);
    expect(await store.listPacks()).toMatchObject([{ taken: 3, total: 3, counts: { person: 2 } }]);
    expect(await answer(store, makeEntry(1).name)).toMatchObject({ status: 'none' });
    expect(await answer(store, makeEntry(2).name)).toMatchObject({ status: 'sure' });
  });

  it('are read back piece by piece', async () => {
    const store = await open();
    const entries = Array.from({ length: 1_000 }, (_, at) => makeEntry(at));
    const id = await begin(store, 'Mine', entries.length + 5);
    await addEntries(store, { id, from: 0, entries: linesOf(entries.slice(0, 992)) });
    const rest = [...entries.slice(992), ...Array.from({ length: 5 }, (_, at) => makeEntry(1_000 + at))];
    await addEntries(store, { id, from: 992, entries: linesOf(rest) });
    const read: string[] = [];
    for (let from: number | null = 0; from !== null; ) {
      const piece = await readPiece(store, { id, from });
      if (!piece.ok) throw new Error(piece.error.message);
      read.push(...piece.value.entries);
      from = piece.value.next;
    }
    expect(read).toEqual(linesOf([...entries.slice(0, 992), ...rest]));
  });

  it('are cleared of what was begun and left, but not of what a page is adding', async () => {
    const store = await open();
    await begin(store, 'Mine', 5);
    await dropLeftovers(store, async () => true);
    expect(await titlesOf(store)).toEqual(['Mine']);
    await begin(store, 'Mine', 5);
    expect(await store.listPacks()).toHaveLength(1);
    await add(store, 'Whole', [entry]);
    await dropLeftovers(store, async () => false);
    expect(await titlesOf(store)).toEqual(['Whole']);
  });

  it('are cleared of the older one where a kill came between the last entry and its end', async () => {
    const store = await open();
    await add(store, 'Mine', [entry]);
    const [old] = await store.listPacks();
    if (!old) throw new Error('no pack');
    await store.addPack({ ...old, id: `${old.series}:newer`, taken: 0, total: 1, installed: 1_000 });
    await store.putSlice(`${old.series}:newer`, 0, 1, [{ ...entry, description: 'Newer' }]);
    expect((await answer(store, entry.name)).entries).toMatchObject([{ description: 'Newer' }]);
    await dropLeftovers(store, async () => true);
    expect((await store.listPacks()).map(({ id }) => id)).toEqual([`${old.series}:newer`]);
  });
});
