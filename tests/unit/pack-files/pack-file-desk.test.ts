import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTRY_LIMIT } from '../../../utils/pack-files/limits.ts';
import { createPackFileDesk } from '../../../utils/pack-files/pack-file-desk.ts';
import type { TableWish } from '../../../utils/pack-files/protocol.ts';
import { readText } from '../../../utils/pack-files/read-text.ts';
import { makePack, makePackFile } from '../services/example-pack.ts';

const wish: Omit<TableWish, 'mapping'> = {
  kind: 'person',
  title: 'Harbour board',
  licence: 'CC0-1.0',
  attribution: 'The clerk',
  retrieved: '2026-06-01',
};

function fileOf(content: string | Uint8Array<ArrayBuffer> | ArrayBuffer): File {
  return new File([content], 'pack');
}

async function readTable(text: string, more: Partial<TableWish> = {}) {
  const desk = createPackFileDesk();
  const opened = await desk.open(fileOf(text));
  if (opened.form !== 'table') throw new Error('no table');
  const preview = await desk.preview({ ...wish, mapping: opened.mapping, ...more });
  const lines = await desk.slice({ from: 0, size: 1_000 });
  return { opened, preview, entries: lines.map((line) => JSON.parse(line)) };
}

describe('a table', () => {
  it('becomes entries with everything that its columns say', async () => {
    const { opened, preview, entries } = await readTable(
      [
        'Name,Type,Also known as,Description,Position,Employer,Start date,End date,Link',
        'Lev Osgood,person,L. Osgood; Leo Osgood,Harbour pilot,Chair,Harbour Board,2019,2021-05,https://osgood.example/',
        '"Quay, Sons & Co",company,,"Rope\nmakers",,,,,Q42',
      ].join('\n'),
    );
    expect(opened).toMatchObject({ rows: 2, mapping: { name: 0, kind: 1, aliases: 2, from: 6, to: 7 } });
    expect(preview).toMatchObject({
      total: 2,
      counts: { person: 1, organisation: 1, product: 0 },
      problemCount: 0,
      head: { title: 'Harbour board', sources: { table: { url: null, retrieved: '2026-06-01' } } },
    });
    expect(entries).toEqual([
      {
        id: 'line 2',
        kind: 'person',
        name: 'Lev Osgood',
        owner: null,
        aliases: ['L. Osgood', 'Leo Osgood'],
        description: 'Harbour pilot',
        roles: [{ title: 'Chair', organisation: 'Harbour Board', from: '2019', to: '2021-05' }],
        links: { wikidata: null, wikipedia: null, official: 'https://osgood.example/' },
        source: 'table',
      },
      expect.objectContaining({
        id: 'line 3',
        kind: 'organisation',
        name: 'Quay, Sons & Co',
        description: 'Rope makers',
        links: { wikidata: 'Q42', wikipedia: null, official: null },
      }),
    ]);
  });

  it('has one entry for rows that differ in the role alone, and two for others', async () => {
    const { entries } = await readTable(
      'name,description,role,from\nLev Osgood,Pilot,Chair,2019\nAda Byron,,Clerk,\nLEV OSGOOD,Pilot,Treasurer,2021\nLev Osgood,Painter,,\n',
    );
    expect(
      entries.map(({ name, roles }) => [name, roles.map(({ title }: { title: string }) => title)]),
    ).toEqual([
      ['Lev Osgood', ['Chair', 'Treasurer']],
      ['Ada Byron', ['Clerk']],
      ['Lev Osgood', []],
    ]);
  });

  it.each([
    ['Lev Osgood,pirate,Chair,,,', 'unknown-kind', 'pirate', null],
    [',person,Chair,,,', 'no-name', '', null],
    ['Lev Osgood,person,,2020,,', 'no-role', '', null],
    ['Lev Osgood,person,Chair,12/05/2021,,', 'no-date', 'from', null],
    ['Lev Osgood,person,Chair,2021,2020,', 'ends-early', '', null],
    ['Lev Osgood,person,Chair,,,http://osgood.example/', 'no-https', 'official', null],
    ['Lev Osgood,person,Chair,,,javascript:alert(1)', 'no-https', 'official', null],
    [`${'x'.repeat(301)},person,Chair,,,`, 'too-long', 'name', 300],
    ['"Lev Osgood,person,Chair,,,', 'quotes', '', null],
  ])('says on which line it leaves out %j, and why', async (row, code, about, limit) => {
    const { preview } = await readTable(`name,kind,role,from,to,link\n"Ada\nByron",person,,,,\n\n${row}\n`);
    expect(preview.total).toBe(1);
    expect(preview.problems).toEqual([{ at: 5, fault: { code, about, limit } }]);
  });

  it.each([
    [';', 'name;kind\nLev Osgood;person'],
    ['tab', 'name\tkind\r\nLev Osgood\tperson\r\n'],
    ['a byte order mark', '\ufeffname,kind\nLev Osgood,person'],
  ])('may be parted by %s', async (_what, text) => {
    expect((await readTable(text)).entries).toMatchObject([{ name: 'Lev Osgood', kind: 'person' }]);
  });

  it('may be in the code page of a spreadsheet', async () => {
    const bytes = Uint8Array.from([...'name,role\nRen', 'é'.charCodeAt(0), ...' Osgood,Chair'].map(toByte));
    expect(await readText(fileOf(bytes))).toBe('name,role\nRené Osgood,Chair');
  });

  it.each(['utf-16le', 'utf-16be'])('may be in %s, as spreadsheets save "Unicode text"', async (encoding) => {
    const bytes = new Uint8Array(Buffer.from('\ufeffname\trole\nRené Osgood\tChair', 'utf16le'));
    if (encoding === 'utf-16be') Buffer.from(bytes.buffer).swap16();
    expect(await readText(fileOf(bytes))).toBe('name\trole\nRené Osgood\tChair');
    expect(await readText(fileOf(new Uint8Array(gzipSync(bytes))))).toBe('name\trole\nRené Osgood\tChair');
  });

  it('takes its columns as the reader maps them, and its kind where no column says it', async () => {
    const mapping = { ...(await readTable('name,a\nx,y')).opened.mapping, name: 1, description: 0 };
    const { entries } = await readTable('what,whom\nRope makers,Quay & Co\n', {
      mapping,
      kind: 'organisation',
    });
    expect(entries).toMatchObject([{ name: 'Quay & Co', description: 'Rope makers', kind: 'organisation' }]);
  });

  it('is refused without a column of names, a title or a date', async () => {
    const text = 'name,role\nLev Osgood,Chair';
    const { mapping } = (await readTable(text)).opened;
    await expect(readTable(text, { mapping: { ...mapping, name: null } })).rejects.toThrow('no-name-column');
    for (const more of [{ title: ' ' }, { licence: '' }, { attribution: '' }, { retrieved: 'June' }]) {
      await expect(readTable(text, more)).rejects.toThrow('no-pack');
    }
  });

  it('is read without an exception whatever it says, and every line that is left out is in it', async () => {
    const cell = fc.oneof(fc.constantFrom('name', 'from', '2020', '"', 'person', ''), fc.string());
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const text = `name,kind\n${rows.map((row) => row.join(',')).join('\n')}`;
        const result = await readTable(text).catch((error: Error) => error);
        if (result instanceof Error) {
          expect(['no-table', 'no-pack']).toContain(result.message);
          return;
        }
        const lines = text.split(/\r\n|\r|\n/u).length;
        for (const { at } of result.preview.problems) expect(at).toBeLessThanOrEqual(lines);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a pack', () => {
  it('is read packed and plain, and handed on piece by piece', async () => {
    const pack = makePack(7);
    const plain = JSON.stringify({ format: 'backgrounder-pack', version: 1, ...pack });
    for (const content of [makePackFile(pack), plain]) {
      const desk = createPackFileDesk();
      expect(await desk.open(fileOf(content))).toMatchObject({
        form: 'pack',
        preview: {
          total: 7,
          counts: { person: 7 },
          first: pack.entries.slice(0, 5),
          head: { title: 'Register' },
        },
      });
      const pieces = [await desk.slice({ from: 0, size: 5 }), await desk.slice({ from: 5, size: 5 })];
      expect(pieces.flat().map((line) => JSON.parse(line))).toEqual(pack.entries);
    }
  });

  it('says which entries it leaves out', async () => {
    const { entries, ...head } = makePack(2);
    const unfit = { ...entries[0], id: 'x', kind: 'ship' };
    const file = fileOf(
      JSON.stringify({ format: 'backgrounder-pack', version: 1, ...head, entries: [...entries, unfit] }),
    );
    expect(await createPackFileDesk().open(file)).toMatchObject({
      preview: {
        total: 2,
        problems: [{ at: 3, fault: { code: 'unknown-kind', about: 'ship', limit: null } }],
        problemCount: 1,
      },
    });
  });

  it.each([
    ['damaged', '{"format":'],
    ['damaged', gzipSync('{"format":"backgrounder-pack"}'.repeat(99)).subarray(0, 40)],
    ['no-pack', '{"format":"other","version":1}'],
    ['no-pack', '{"format":"backgrounder-pack","version":2}'],
    ['no-table', ''],
    ['no-table', 'just a line of words'],
    ['no-table', '<html><body>Not found</body></html>'],
  ])('is refused as %s: %j', async (refusal, content) => {
    const file = fileOf(typeof content === 'string' ? content : Uint8Array.from(content));
    await expect(createPackFileDesk().open(file)).rejects.toThrow(refusal);
  });
});

describe('a file of more entries than a pack may have', () => {
  it.each([
    ['a table', `name,role\n${'Ann Vale,Chair\n'.repeat(ENTRY_LIMIT + 1)}`],
    [
      'a pack',
      JSON.stringify({
        format: 'backgrounder-pack',
        version: 1,
        ...makePack(0),
        entries: Array(ENTRY_LIMIT + 1).fill(0),
      }),
    ],
  ])('is refused: %s', async (_form, content) => {
    await expect(createPackFileDesk().open(fileOf(content))).rejects.toThrow('too-many');
  });

  it('is read up to the last that may be', async () => {
    const content = `name,role\n${'Ann Vale,Chair\n'.repeat(ENTRY_LIMIT)}`;
    expect(await createPackFileDesk().open(fileOf(content))).toMatchObject({ rows: ENTRY_LIMIT });
  });
});

describe('readText', () => {
  it('unpacks no more than is allowed, however small the file', async () => {
    const bomb = fileOf(Uint8Array.from(gzipSync(new Uint8Array(1_000_000))));
    expect(bomb.size).toBeLessThan(2_000);
    await expect(readText(bomb, 2_000, 999_999)).rejects.toThrow('too-large');
    expect(await readText(bomb, 2_000, 1_000_000)).toHaveLength(1_000_000);
    await expect(readText(bomb, 100)).rejects.toThrow('too-large');
  });
});

function toByte(part: string | number): number {
  return typeof part === 'number' ? part : part.charCodeAt(0);
}
