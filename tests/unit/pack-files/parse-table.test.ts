import { describe, expect, it } from 'vitest';
import { parseTable } from '../../../utils/pack-files/parse-table.ts';

const HEAD = 'name,kind';

function read(...lines: string[]): { rows: string[]; problems: string[] } {
  const { rows, problems } = parseTable([HEAD, ...lines].join('\n'));
  return {
    rows: rows.map(({ line, cells }) => `${line}: ${cells.join(' | ')}`),
    problems: problems.map(({ at, fault }) => `${at}: ${fault.code}`),
  };
}

describe('parseTable', () => {
  it('keeps quotes inside of a cell, and the rows behind it', () => {
    expect(read('"Ted" Osgood,person', 'Lev "Ossie" Osgood,person', '"Ada ""A"" Byron",person')).toEqual({
      rows: ['2: "Ted" Osgood | person', '3: Lev "Ossie" Osgood | person', '4: Ada "A" Byron | person'],
      problems: [],
    });
  });

  it('loses no row but its own to a quote that does not end', () => {
    expect(read('Lev,person', '', '"Ada,person', 'Bob,person', '"Cy\nLee",person')).toEqual({
      rows: ['2: Lev | person', '5: Bob | person', '6: Cy Lee | person'.replace(' Lee', '\nLee')],
      problems: ['4: quotes'],
    });
  });

  it('loses no other row to one where a quote swallows more than any row may have', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `Bob ${at},person`);
    const { rows, problems } = read('"Ada,person', ...many);
    expect(problems).toEqual(['2: row-long']);
    expect(rows).toHaveLength(many.length);
    expect(rows.at(-1)).toBe('20002: Bob 19999 | person');
  });

  it.each([['"Ada,person'], ['"Ada" L,person']])('refuses a file of nothing but %s, and in time', (row) => {
    const begun = performance.now();
    expect(() => read(...Array.from({ length: 100_000 }, () => row))).toThrow('damaged');
    expect(performance.now() - begun).toBeLessThan(15_000);
  });

  it.each([
    ['first line', `name${','.repeat(5_000_000)}\nAda,person`],
    ['only line', ','.repeat(5_000_000)],
  ])('refuses a %s of nothing but columns before it is read', (_what, text) => {
    const begun = performance.now();
    expect(() => parseTable(text)).toThrow('no-table');
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it('leaves out a line that is longer than any row, on its own', () => {
    const begun = performance.now();
    expect(read('Ada,person', ','.repeat(5_000_000), 'Bob,person')).toEqual({
      rows: ['2: Ada | person', '4: Bob | person'],
      problems: ['3: row-long'],
    });
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it.each([
    ['a zip', 'PK\u0003\u0004\u0014,\u0000\u0000\nAda,person'],
    ['another program’s file', '\u0000\u0001,\u0002\nAda,person'],
  ])('refuses %s', (_what, text) => {
    expect(() => parseTable(text)).toThrow('no-table');
  });
});
