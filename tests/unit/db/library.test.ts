import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLibrary, type Library } from '../../../utils/db/library.ts';
import type { NoteSource } from '../../../utils/types.ts';
import { makeEnvironment, makeLibrary, STORES } from './example-library.ts';

const wren = { kind: 'person', names: ['Sir Tobias Wren', 'Tobias Wren', 'Wren'] } as const;
const board = { kind: 'organisation', names: ['World Kite Board', 'WKB'] } as const;
const source: NoteSource = {
  url: 'https://news.example/a',
  title: 'Bridge opened',
  siteName: 'The Example',
  published: '2024-03-02',
  sentence: 'Sir Tobias Wren opened the bridge.',
  place: { start: 4, end: 15 },
};

describe.each(STORES)('a library in %s', (keeping, open) => {
  let library: Library;

  beforeEach(async () => {
    library = await makeLibrary(open);
  });

  it('is empty at first', async () => {
    expect(await library.readState()).toEqual({ keeping, notes: 0, entities: 0 });
    expect(await library.readAbout(wren)).toEqual({ entity: null, notes: [], total: 0, others: [] });
    expect(await library.countAbout([wren, board])).toEqual([0, 0]);
    expect(await library.list(null, 10)).toEqual([]);
    expect(await library.search('bridge', 10)).toEqual([]);
  });

  it('keeps a note with where it was written, and makes its entity', async () => {
    const note = await library.save(wren, 'Opened the bridge.', source);
    expect(note).toMatchObject({
      text: 'Opened the bridge.',
      source,
      deleted: null,
      pinned: false,
      tags: [],
    });
    const { entity, notes } = await library.readAbout(wren);
    expect(notes).toEqual([note]);
    expect(entity).toMatchObject({
      id: note.entityId,
      kind: 'person',
      name: 'Sir Tobias Wren',
      aliases: ['Tobias Wren', 'Wren'],
    });
  });

  it('finds somebody again under another form of the name, and learns new forms', async () => {
    const first = await library.save(wren, 'One.', null);
    const second = await library.save({ kind: 'person', names: ['Tobias Wren', 'T. Wren'] }, 'Two.', null);
    expect(second.entityId).toBe(first.entityId);
    const { entity, notes } = await library.readAbout({ kind: 'person', names: ['TOBIAS WREN KCB'] });
    expect(notes.map(({ text }) => text)).toEqual(['Two.', 'One.']);
    expect(entity?.aliases).toEqual(['Tobias Wren', 'Wren', 'T. Wren']);
  });

  it('never joins two people by a surname, nor a person and an organisation', async () => {
    await library.save(wren, 'One.', null);
    for (const other of [
      { kind: 'person', names: ['Wren'] },
      { kind: 'person', names: ['Marta Wren', 'Wren'] },
      { kind: 'organisation', names: ['Tobias Wren'] },
    ] as const) {
      expect(await library.readAbout(other)).toEqual({ entity: null, notes: [], total: 0, others: [] });
    }
  });

  it('counts for many at once, in the order asked', async () => {
    await library.save(wren, 'One.', null);
    await library.save(wren, 'Two.', null);
    await library.save(board, 'Three.', null);
    const nobody = { kind: 'person', names: ['Odile Marchetti'] } as const;
    expect(await library.countAbout([board, nobody, wren, { kind: 'organisation', names: ['WKB'] }])).toEqual(
      [1, 0, 2, 1],
    );
  });

  it('edits only the version that was seen', async () => {
    const note = await library.save(wren, 'One.', source);
    const edited = await library.edit(note.id, { text: 'One and a half.' }, note.updated);
    expect(edited).toEqual({ ...note, text: 'One and a half.', updated: edited.updated });
    expect(edited.updated).toBeGreaterThan(note.updated);
    await expect(library.edit(note.id, { text: 'Too late.' }, note.updated)).rejects.toMatchObject({
      code: 'conflict',
    });
    expect((await library.readAbout(wren)).notes).toEqual([edited]);
  });

  it('lets one of two windows win and tells the other', async () => {
    const note = await library.save(wren, 'One.', null);
    const outcomes = await Promise.allSettled([
      library.edit(note.id, { text: 'Left.' }, note.updated),
      library.edit(note.id, { text: 'Right.' }, note.updated),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect((await library.readAbout(wren)).notes[0]?.text).toBe('Left.');
  });

  it('removes, hides everywhere, and restores', async () => {
    const note = await library.save(wren, 'Opened the bridge.', source);
    await library.remove(note.id);
    await library.remove(note.id);
    expect(await library.readAbout(wren)).toEqual({ entity: null, notes: [], total: 0, others: [] });
    expect(await library.countAbout([wren])).toEqual([0]);
    expect(await library.list(null, 10)).toEqual([]);
    expect(await library.search('bridge', 10)).toEqual([]);
    expect((await library.readState()).notes).toBe(0);
    await expect(library.edit(note.id, { text: 'x' }, note.updated)).rejects.toMatchObject({
      code: 'missing',
    });

    const restored = await library.restore(note.id);
    expect(restored).toEqual({ ...note, updated: restored.updated });
    expect((await library.readAbout(wren)).notes).toEqual([restored]);
    expect(await library.search('bridge', 10)).toHaveLength(1);
  });

  it('lists what can be restored, the last removed first, each with whom it is about', async () => {
    const texts = ['One.', 'Two.', 'Three.'];
    const notes = [];
    for (const text of texts) notes.push(await library.save(wren, text, source));
    const [one, two, three] = notes.map(({ id }) => id);
    for (const id of [two, three, one]) await library.remove(id ?? '');
    const removed = async (since: number, limit = 10) =>
      (await library.listRemoved(since, limit)).map(({ note, entity }) => [note.id, entity.name]);
    const name = wren.names[0];
    expect(await removed(0)).toEqual([one, three, two].map((id) => [id, name]));
    expect(await removed(0, 1)).toEqual([[one, name]]);
    await library.restore(three ?? '');
    expect(await removed(0)).toEqual([one, two].map((id) => [id, name]));
    expect(await removed(Number.MAX_SAFE_INTEGER)).toEqual([]);
    await library.emptyTombstones(Number.MAX_SAFE_INTEGER);
    expect(await removed(0)).toEqual([]);
  });

  it('goes on with the same entity after its only note was removed', async () => {
    const note = await library.save(wren, 'One.', null);
    await library.remove(note.id);
    expect((await library.save(wren, 'Two.', null)).entityId).toBe(note.entityId);
  });

  it('cannot restore what was emptied', async () => {
    const note = await library.save(wren, 'One.', source);
    const young = await library.save(wren, 'Two.', source);
    await library.remove(note.id);
    await library.emptyTombstones(Number.MAX_SAFE_INTEGER);
    await library.remove(young.id);
    await library.emptyTombstones(0);
    await expect(library.restore(note.id)).rejects.toMatchObject({ code: 'missing' });
    expect((await library.restore(young.id)).text).toBe('Two.');
  });

  it('writes nothing where there is no tombstone to empty', async () => {
    const store = await open();
    let writes = 0;
    const counted = createLibrary(
      {
        ...store,
        write: (work) => {
          writes += 1;
          return store.write(work);
        },
      },
      makeEnvironment(),
    );
    const note = await counted.save(wren, 'One.', source);
    await counted.emptyTombstones(Number.MAX_SAFE_INTEGER);
    expect(writes).toBe(1);
    await counted.remove(note.id);
    await counted.emptyTombstones(Number.MAX_SAFE_INTEGER);
    expect(writes).toBe(3);
    await counted.emptyTombstones(Number.MAX_SAFE_INTEGER);
    expect(writes).toBe(3);
  });

  it.each(['edit', 'remove', 'restore'] as const)('misses a note that never was: %s', async (change) => {
    const attempt = change === 'edit' ? library.edit('nobody', { text: 'x' }, 1) : library[change]('nobody');
    await expect(attempt).rejects.toMatchObject({ code: 'missing' });
  });

  it('lists newest first, page by page, each note once', async () => {
    const texts = Array.from({ length: 25 }, (_, index) => `Note ${index}`);
    for (const text of texts) await library.save(text.endsWith('7') ? board : wren, text, null);
    const seen: string[] = [];
    let before: number | null = null;
    do {
      const page: Awaited<ReturnType<Library['list']>> = await library.list(before, 10);
      seen.push(...page.map(({ note }) => note.text));
      before = page.at(-1)?.note.updated ?? null;
    } while (before !== null);
    expect(seen).toEqual(texts.toReversed());
  });

  it('keeps what is written at once, all of it on one entity', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => library.save(wren, `Note ${index}`, null)));
    const { notes } = await library.readAbout(wren);
    expect(notes).toHaveLength(20);
    expect(new Set(notes.map(({ entityId }) => entityId)).size).toBe(1);
  });
});
