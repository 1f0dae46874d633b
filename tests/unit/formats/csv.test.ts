import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planImport } from '../../../utils/formats/compare/plan-import.ts';
import { guardCell, unguardCell } from '../../../utils/formats/csv/guard-cell.ts';
import { joinList, splitList } from '../../../utils/formats/csv/list-cell.ts';
import { readCsv } from '../../../utils/formats/csv/read-csv.ts';
import { writeCsv } from '../../../utils/formats/csv/write-csv.ts';
import { FormatError } from '../../../utils/formats/library-records.ts';
import { anyLibrary, anyText, collect, liveOf, makers } from './example-records.ts';

describe('cells', () => {
  it('are no formula, and come back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r\n]/u);
        expect(unguardCell(guardCell(text))).toBe(text);
      }),
    );
    expect(guardCell('=HYPERLINK("http://evil.example")')).toBe(`'=HYPERLINK("http://evil.example")`);
    expect(guardCell('＝1')).toBe("'＝1");
    expect(unguardCell("'s-Gravenhage")).toBe("'s-Gravenhage");
  });

  it('hold lists', () => {
    fc.assert(
      fc.property(fc.array(anyText.filter((text) => text !== '')), (items) => {
        expect(splitList(joinList(items))).toEqual(items);
      }),
    );
    expect(splitList('a;b ; c')).toEqual(['a', 'b ', 'c']);
  });
});

describe('a library as CSV', () => {
  it('comes back as it was, but for tombstones', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        const incoming = readCsv(await collect(writeCsv(library)), makers());
        expect(incoming).toMatchObject({ edited: new Set(), refused: 0 });
        const live = liveOf(library);
        expect(new Set(incoming.entities)).toEqual(new Set(live.entities));
        expect(incoming.notes).toEqual(live.notes);
      }),
    );
  });

  it('tells what was edited in a spreadsheet that saved it with semicolons', async () => {
    const text = await collect(writeCsv(two));
    const saved = text.replaceAll('","', '";"').replaceAll(',', ';').replace('First words', 'Other words');
    const incoming = readCsv(saved, makers());
    expect(incoming.edited).toEqual(new Set(['n1']));
    expect(incoming.notes.map((note) => note.text)).toEqual(['Other words', 'Second']);
  });

  it('takes any list of names and texts', () => {
    const incoming = readCsv('Name,Text\nJo,One\nJo,Two\n,Three\nFern,\n', makers());
    expect(incoming.entities.map(({ name }) => name)).toEqual(['Jo', 'Fern']);
    expect(incoming.notes.map(({ entityId, text }) => [entityId, text])).toEqual([
      ['made-1', 'One'],
      ['made-1', 'Two'],
    ]);
    expect(incoming.refused).toBe(1);
  });

  it('gives what comes without an id the same one each time, and the second of the same words another', () => {
    const read = () =>
      readCsv('Name,Text\nJo,One\nJo,Two\nFern,One\nJo,One\n', makers()).notes.map(({ id }) => id);
    expect(new Set(read()).size).toBe(4);
    expect(read()).toEqual(read());
    for (const id of read())
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/u);
  });

  it('brings nothing new where rows without an id are taken in again later', async () => {
    const table = 'Name,Text\nJo,One\nJo,Two\n';
    const kept = readCsv(table, { now: 1, makeId: () => 'jo' });
    const plan = await planImport(readCsv(table, { now: 2, makeId: () => 'jo-later' }), {
      entities: async (asked) =>
        asked.map(({ names }) => kept.entities.find(({ name }) => names.includes(name)) ?? null),
      notes: async (ids) => ids.map((id) => kept.notes.find((note) => note.id === id) ?? null),
      corrections: async () => [],
      readings: async () => [],
    });
    expect([...plan.entities, ...plan.notes].map(({ fate }) => fate)).toEqual(['same', 'same', 'same']);
  });

  it('takes a first line that tells Excel of the separator', () => {
    const incoming = readCsv('sep=;\r\nName;Text\r\nJo;One, two\r\n', makers());
    expect(incoming.notes.map(({ text }) => text)).toEqual(['One, two']);
  });

  it('takes tags as a note that is kept here has them: in one form, and those in its words', async () => {
    const foreign = readCsv('Name,Text,Tags\nJo,One #Harbour,Bridge Toll\n', makers());
    expect(foreign.notes[0]?.tags).toEqual(['bridge-toll', 'harbour']);
    const text = await collect(writeCsv(two));
    const edited = readCsv(text.replace('First words', 'Other #words'), makers());
    expect(edited.notes[0]?.tags).toContain('words');
  });

  it('refuses what has no names, and never fails otherwise', () => {
    expect(() => readCsv('a,b\n1,2', makers())).toThrow('no column of names');
    fc.assert(
      fc.property(anyText, (text) => {
        try {
          readCsv(`name,text,entity,note\n${text}`, makers());
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
        }
      }),
    );
  });
});

const person = {
  id: 'e1',
  kind: 'person',
  name: 'Jo',
  aliases: [],
  links: { entry: null, wikidata: null },
  mergedInto: null,
  created: 1,
  updated: 1,
} as const;
const note = { entityId: 'e1', tags: [], source: null, pinned: false, created: 1, updated: 1, deleted: null };
const two = {
  entities: [person],
  notes: [
    { ...note, id: 'n1', text: 'First words' },
    { ...note, id: 'n2', text: 'Second' },
  ],
};
