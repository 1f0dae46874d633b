import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../utils/formats/json/read-json.ts';
import { writeJson } from '../../../utils/formats/json/write-json.ts';
import { FormatError } from '../../../utils/formats/library-records.ts';
import { anyLibrary, collect } from './example-records.ts';

const settings = { marks: 'first' };
const write = (library: Parameters<typeof writeJson>[0]) => collect(writeJson(library, settings, 0));

describe('a library as JSON', () => {
  it('comes back as it was, tombstones too, and whole by its checksum', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        const incoming = await readJson(await write(library));
        expect(incoming).toEqual({
          ...library,
          settings,
          edited: new Set(),
          isPrinted: false,
          refused: 0,
          integrity: 'whole',
        });
      }),
    );
  });

  it('has the fields of the published schema, and no others', async () => {
    const schema = JSON.parse(readFileSync('schema/library-2.schema.json', 'utf8'));
    const keysOf = (part: string) => schema.$defs[part].required.sort();
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        const file = JSON.parse(await write(library));
        expect(Object.keys(file).sort()).toEqual([...schema.required, 'settings'].sort());
        expect(Object.keys(file.counts)).toEqual(schema.properties.counts.required);
        const parts = {
          entity: file.entities,
          note: file.notes,
          correction: file.corrections,
          reading: file.readings,
        };
        for (const [part, records] of Object.entries(parts)) {
          for (const record of records) expect(Object.keys(record).sort()).toEqual(keysOf(part));
        }
        for (const { source } of file.notes) {
          if (source) expect(Object.keys(source).sort()).toEqual(keysOf('source'));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is whole in another layout, and damaged where a word is another or a record is gone', async () => {
    const text = await write(await one());
    expect((await readJson(JSON.stringify(JSON.parse(text), null, 2))).integrity).toBe('whole');
    expect((await readJson(text.replace('Met at', 'Mot at'))).integrity).toBe('damaged');
    const file = JSON.parse(text);
    file.notes = [];
    expect((await readJson(JSON.stringify(file))).integrity).toBe('damaged');
  });

  it('is read from version 1, which knew neither links nor corrections', async () => {
    const { entities, notes } = await one();
    const { links: _links, mergedInto: _mergedInto, ...entity } = entities[0];
    const old = { format: 'backgrounder-library', version: 1, exported: '2024-03-02T00:00:00.000Z' };
    const counts = { entities: 1, notes: 1 };
    const text = JSON.stringify({ ...old, entities: [entity], notes, counts, checksum: 'of-another-layout' });
    const incoming = await readJson(text);
    expect(incoming).toMatchObject({ notes, corrections: [], readings: [], refused: 0, integrity: 'whole' });
    expect(incoming.entities).toEqual([
      { ...entity, links: { entry: null, wikidata: null }, mergedInto: null },
    ]);
  });

  it('leaves out what is no record, and counts it', async () => {
    const file = JSON.parse(await write(await one()));
    const [note] = file.notes;
    file.notes.push(
      null,
      { ...note, id: 'b', text: 1 },
      { ...note, id: 'c', entityId: 'nobody' },
      { ...note, id: 'd', extra: 1 },
      note,
    );
    const hostile = JSON.stringify(file).replace('"extra"', '"__proto__"');
    const incoming = await readJson(hostile);
    expect(incoming.notes.map(({ id }) => id)).toEqual(['n1']);
    expect(incoming).toMatchObject({ refused: 5, integrity: 'damaged' });
    expect(Object.prototype).not.toHaveProperty('extra');
  });

  it.each([
    ['', 'unreadable'],
    ['[]', 'not-ours'],
    ['{"format":"backgrounder-pack","version":1}', 'not-ours'],
    ['{"format":"backgrounder-library","version":"1"}', 'not-ours'],
    ['{"format":"backgrounder-library","version":999}', 'newer'],
  ])('refuses %j as %s', async (text, fault) => {
    await expect(readJson(text)).rejects.toMatchObject({ fault });
  });

  it('never fails in another way, whatever it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
        const error = await readJson(text).catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(FormatError);
      }),
    );
  });
});

async function one() {
  return {
    entities: [
      {
        id: 'e1',
        kind: 'person',
        name: 'Jo Penhaligon',
        aliases: ['Penhaligon'],
        links: { entry: null, wikidata: 'Q42' },
        mergedInto: null,
        created: 1,
        updated: 2,
      },
    ],
    notes: [
      {
        id: 'n1',
        entityId: 'e1',
        text: 'Met at the opening.',
        tags: ['bridge'],
        source: null,
        pinned: false,
        created: 1,
        updated: 2,
        deleted: null,
      },
    ],
    corrections: [],
    readings: [],
  } as const;
}
