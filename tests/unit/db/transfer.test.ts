import type { LibraryRecords, LibraryStretch } from '../../../utils/types.ts';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULE_NAMES } from '../../../components/transfer/rules.ts';
import { openDisk } from '../../../utils/db/open-disk.ts';
import { openStore } from '../../../utils/db/open-store.ts';
import type { Store } from '../../../utils/db/shelf.ts';
import { createTransferDesk, type TransferDesk } from '../../../utils/db/transfer-desk.ts';
import { FIRST_RULES, type Rule, type Rules } from '../../../utils/formats/compare/fates.ts';
import { type Matcher, planImport } from '../../../utils/formats/compare/plan-import.ts';
import { settleImport } from '../../../utils/formats/compare/settle-import.ts';
import { readJson } from '../../../utils/formats/json/read-json.ts';
import { writeJson } from '../../../utils/formats/json/write-json.ts';
import type { Incoming } from '../../../utils/formats/library-records.ts';
import { anyLibrary, collect } from '../formats/example-records.ts';
import { makeEntity } from '../notes/example-entity.ts';
import { makeNote } from '../notes/example-note.ts';
import { makeKeeper, nameDatabase } from './example-library.ts';

const NOW = 5_000_000_000_000;
const THEIRS: Rules = {
  new: 'theirs',
  changed: 'theirs',
  conflict: 'theirs',
  'deleted-here': 'theirs',
  'deleted-there': 'theirs',
};
const EMPTY = { entities: [], notes: [], corrections: [], readings: [] };

async function openDesk(): Promise<{ desk: TransferDesk; store: Store }> {
  const store = await openStore(makeKeeper(), () => openDisk(nameDatabase()));
  return { store, desk: createTransferDesk(store, () => NOW) };
}

function matcherOf(desk: TransferDesk): Matcher {
  const nothing = { entities: [], notes: [], corrections: [], readings: [] };
  return {
    entities: async (entities) => (await desk.match({ ...nothing, entities })).entities,
    notes: async (notes) => (await desk.match({ ...nothing, notes })).notes,
    corrections: async (corrections) => (await desk.match({ ...nothing, corrections })).corrections,
    readings: async (readings) => (await desk.match({ ...nothing, readings })).readings,
  };
}

async function takeOut(desk: TransferDesk, limit = 2, size = 3): Promise<LibraryRecords> {
  const parts = [];
  for (const stretch of await desk.listStretches(size)) {
    for (let rest: LibraryStretch | null = stretch; rest !== null; ) {
      const slice = await desk.readSlice(rest, limit);
      parts.push(slice);
      rest = slice.next;
    }
  }
  return {
    entities: parts.flatMap(({ entities }) => entities),
    notes: parts.flatMap(({ notes }) => notes),
    corrections: parts.flatMap(({ corrections }) => corrections),
    readings: parts.flatMap(({ readings }) => readings),
  };
}

const asFile = (library: Partial<LibraryRecords>): Incoming => ({
  ...EMPTY,
  ...library,
  settings: null,
  edited: new Set(),
  isPrinted: false,
  refused: 0,
  integrity: 'whole',
});

async function takeIn(desk: TransferDesk, incoming: Incoming, rules: Rules): Promise<string[]> {
  const plan = await planImport(incoming, matcherOf(desk));
  await desk.begin('import', 'file.json', null);
  for (const slice of settleImport(plan, rules, NOW)) await desk.put('import', slice);
  await desk.end('import');
  return plan.notes.map(({ fate }) => fate);
}

async function undo(desk: TransferDesk): Promise<number> {
  for (let left = 0; ; ) {
    const step = await desk.undo('import', 2);
    left += step.left;
    if (step.isDone) return left;
  }
}

const sorted = (library: LibraryRecords): LibraryRecords => ({
  entities: [...library.entities].sort(byId),
  notes: [...library.notes].sort(byId),
  corrections: [...library.corrections].sort(byId),
  readings: [...library.readings].sort(byId),
});
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

describe('a library taken out and in', () => {
  it('is the same in an empty profile, and nothing is left where that is undone', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        const { desk } = await openDesk();
        await takeIn(desk, await readJson(await collect(writeJson(library, null, 0))), FIRST_RULES);
        expect(await takeOut(desk)).toEqual(sorted(library));
        expect(await undo(desk)).toBe(0);
        expect(await takeOut(desk)).toEqual(EMPTY);
        expect(await desk.readLast()).toBeNull();
      }),
      { numRuns: 25 },
    );
  });

  it('changes nothing where the library has it already, and is as before wherever an import is undone', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, anyLibrary, async (mine, theirs) => {
        const { desk } = await openDesk();
        await takeIn(desk, asFile(mine), FIRST_RULES);
        const before = await takeOut(desk);
        expect(new Set(await takeIn(desk, asFile(mine), FIRST_RULES))).toEqual(
          new Set(mine.notes.length > 0 ? ['same'] : []),
        );
        expect(await takeOut(desk)).toEqual(before);
        // The same people and notes with other words, so that every fate comes up.
        const file = asFile({
          ...theirs,
          entities: [...mine.entities.map((entity) => ({ ...entity, name: 'Other' })), ...theirs.entities],
          notes: [
            ...mine.notes.map((note, at) => ({ ...note, text: 'Other', deleted: at % 3 ? null : 9 })),
            ...theirs.notes,
          ],
        });
        await takeIn(desk, file, THEIRS);
        await undo(desk);
        expect(await takeOut(desk)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});

describe('notes that both have', () => {
  const jo = makeEntity({ id: 'e1', name: 'Jo Penhaligon', aliases: [] });
  const mine = makeNote({ id: 'n1', entityId: 'e1', text: 'Mine', created: 1, updated: 10 });
  const theirs = { ...mine, text: 'Theirs' };

  async function meet(own: typeof mine, file: Incoming, rules: Rules = FIRST_RULES) {
    const { desk, store } = await openDesk();
    await takeIn(desk, asFile({ entities: [jo], notes: [own] }), FIRST_RULES);
    const fates = await takeIn(desk, file, rules);
    const { notes } = await takeOut(desk);
    return {
      desk,
      store,
      fates,
      texts: notes.filter((note) => note.deleted === null).map(({ text }) => text),
    };
  }
  const fileOf = (note: typeof mine) => asFile({ entities: [jo], notes: [note] });

  it.each([
    ['changed', mine, { ...theirs, updated: 11 }, ['Theirs']],
    ['conflict', mine, theirs, ['Mine', 'Theirs']],
    ['conflict', { ...mine, updated: 12 }, { ...theirs, updated: 11 }, ['Mine', 'Theirs']],
    ['same', { ...mine, updated: 12 }, mine, ['Mine']],
    ['deleted-here', { ...mine, deleted: 11 }, { ...theirs, updated: 20 }, []],
    ['deleted-there', mine, { ...theirs, deleted: 20 }, ['Mine']],
  ] as const)('are %s', async (fate, own, other, texts) => {
    const met = await meet(own, fileOf(other));
    expect(met.fates).toEqual([fate]);
    expect(met.texts).toEqual(texts);
  });

  /** Under each rule that the preview offers, the live texts afterwards. */
  const settled = {
    changed: { mine: ['Mine'], theirs: ['Theirs'], both: ['Mine', 'Theirs'] },
    conflict: { mine: ['Mine'], theirs: ['Theirs'], both: ['Mine', 'Theirs'] },
    'deleted-here': { mine: [], theirs: ['Theirs'] },
    'deleted-there': { mine: ['Mine'], theirs: [] },
  } as const;
  const met = {
    changed: { own: mine, other: { ...theirs, updated: 11 } },
    conflict: { own: mine, other: theirs },
    'deleted-here': { own: { ...mine, deleted: 11 }, other: { ...theirs, updated: 20 } },
    'deleted-there': { own: mine, other: { ...theirs, deleted: 20 } },
  } as const;
  const cases = (['changed', 'conflict', 'deleted-here', 'deleted-there'] as const).flatMap((fate) =>
    RULE_NAMES[fate].map(([rule]) => ({ fate, rule })),
  );

  it.each(cases)('are settled as the reader chooses where they are $fate: $rule', async ({ fate, rule }) => {
    const { own, other } = met[fate];
    const { desk, texts } = await meet(own, fileOf(other), { ...FIRST_RULES, [fate]: rule });
    const expected: Partial<Record<Rule, readonly string[]>> = settled[fate];
    expect([...texts].sort()).toEqual(expected[rule]);
    await desk.undo('import', 10);
    expect((await takeOut(desk)).notes).toEqual([own]);
  });

  it.each([
    ['theirs', ['Theirs']],
    ['mine', []],
  ] as const)('that are new are taken or left out: %s', async (rule, expected) => {
    const { desk } = await openDesk();
    await takeIn(desk, fileOf(theirs), { ...FIRST_RULES, new: rule });
    expect((await takeOut(desk)).notes.map(({ text }) => text)).toEqual(expected);
  });

  it('are kept twice once, however often the file is taken', async () => {
    const { desk, texts } = await meet(mine, fileOf(theirs));
    await takeIn(desk, fileOf(theirs), FIRST_RULES);
    expect((await takeOut(desk)).notes.map(({ text }) => text)).toEqual(texts);
  });

  it('give their words alone where they were edited outside', async () => {
    const source = {
      url: 'https://a.example/',
      title: 'A',
      siteName: null,
      published: null,
      sentence: null,
      place: null,
    };
    const edited = { ...fileOf(theirs), isPrinted: true, edited: new Set(['n1']) };
    const { desk, fates } = await meet({ ...mine, source }, edited);
    expect(fates).toEqual(['changed']);
    const { notes } = await takeOut(desk);
    expect(notes).toEqual([{ ...mine, source, text: 'Theirs', updated: NOW }]);
  });

  it('are left alone where they were changed after they were compared, and when that is undone', async () => {
    const { desk } = await meet(mine, fileOf(mine));
    const plan = await planImport(fileOf({ ...theirs, updated: 11 }), matcherOf(desk));
    await desk.begin('import', 'other.json', null);
    await desk.put('import', {
      ...EMPTY,
      notes: [{ record: { ...mine, text: 'Meanwhile', updated: 15 }, seen: 10 }],
    });
    let missed = 0;
    for (const slice of settleImport(plan, FIRST_RULES, NOW))
      missed += (await desk.put('import', slice)).missed;
    expect(missed).toBe(1);
    expect((await takeOut(desk)).notes.map(({ text }) => text)).toEqual(['Meanwhile']);
  });

  it('go to whom the library has by that name, unless the file has both', async () => {
    const { desk } = await openDesk();
    await takeIn(desk, asFile({ entities: [jo], notes: [mine] }), FIRST_RULES);
    const twin = makeEntity({ id: 'e9', name: 'Jo Penhaligon', aliases: ['Mayor Jo Penhaligon'] });
    const note = { ...theirs, id: 'n9', entityId: 'e9' };
    await takeIn(desk, asFile({ entities: [twin], notes: [note] }), FIRST_RULES);
    const { entities, notes } = await takeOut(desk);
    expect(entities.map(({ id, aliases }) => [id, aliases])).toEqual([['e1', ['Mayor Jo Penhaligon']]]);
    expect(notes.map(({ entityId }) => entityId)).toEqual(['e1', 'e1']);

    const both = await openDesk();
    await takeIn(both.desk, asFile({ entities: [jo], notes: [mine] }), FIRST_RULES);
    await takeIn(both.desk, asFile({ entities: [jo, twin], notes: [mine, note] }), FIRST_RULES);
    expect((await takeOut(both.desk)).entities.map(({ id }) => id)).toEqual(['e1', 'e9']);
  });

  it('written after an import keep their person when it is undone', async () => {
    const { desk, store } = await openDesk();
    await takeIn(desk, fileOf(mine), FIRST_RULES);
    const later = makeNote({ id: 'n2', entityId: 'e1', text: 'Later' });
    await store.write((shelf) =>
      shelf.putNote({ note: later, live: { entityId: 'e1', updated: 1, tags: [] } }),
    );
    expect(await undo(desk)).toBe(1);
    const left = await takeOut(desk);
    expect(left.entities.map(({ id }) => id)).toEqual(['e1']);
    expect(left.notes.map(({ id }) => id)).toEqual(['n2']);
  });

  it('deleted after an import keep their person too; what was deleted before is not looked through', async () => {
    const { store } = await openDesk();
    const looked: string[] = [];
    const watched: Store = {
      ...store,
      write: (work) =>
        store.write((shelf) =>
          work({
            ...shelf,
            listDeletedSince: async (moment) => {
              const found = await shelf.listDeletedSince(moment);
              looked.push(...found.map(({ note }) => note.id));
              return found;
            },
          }),
        ),
    };
    const desk = createTransferDesk(watched, () => NOW);
    await store.write((shelf) => shelf.putNote({ note: { ...mine, id: 'before', deleted: NOW - 1 } }));
    await takeIn(desk, fileOf(mine), FIRST_RULES);
    await store.write((shelf) => shelf.putNote({ note: { ...mine, id: 'after', deleted: NOW + 1 } }));
    expect(await undo(desk)).toBe(1);
    expect((await takeOut(desk)).entities.map(({ id }) => id)).toEqual(['e1']);
    expect(new Set(looked)).toEqual(new Set(['after']));
  });
});
