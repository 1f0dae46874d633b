import { countKinds, type PackEntry } from '../knowledge/pack.ts';
import { guessMapping } from './guess-mapping.ts';
import { PROBLEM_LIMIT, SHOWN_ENTRIES } from './limits.ts';
import { parseTable, type Table } from './parse-table.ts';
import type { Opened, PackFileWork, Preview, TableWish } from './protocol.ts';
import { readJson } from './read-json.ts';
import { type Content, readTable } from './read-table.ts';
import { readText } from './read-text.ts';
import { Refused } from './refused.ts';

/** One file at a time: opened, looked at, handed on piece by piece. Everything rejects with `Refused`. */
export type PackFileDesk = {
  readonly [K in keyof PackFileWork]: (
    request: PackFileWork[K]['request'],
  ) => Promise<PackFileWork[K]['reply']>;
};

export function createPackFileDesk(): PackFileDesk {
  let table: Table | null = null;
  let entries: readonly PackEntry[] = [];

  function show(content: Content): Preview {
    entries = content.entries;
    return {
      head: content.head,
      total: entries.length,
      counts: countKinds(entries),
      first: entries.slice(0, SHOWN_ENTRIES),
      problems: content.problems.slice(0, PROBLEM_LIMIT),
      problemCount: content.problems.length,
    };
  }

  return {
    async open(file): Promise<Opened> {
      const text = await readText(file);
      table = null;
      if (/^\s*\{/u.test(text)) return { form: 'pack', preview: show(readJson(text)) };
      table = parseTable(text);
      const { columns, rows } = table;
      return { form: 'table', columns, mapping: guessMapping(columns), rows: rows.length };
    },
    async preview(wish: TableWish) {
      if (!table) throw new Refused('no-table');
      return show(readTable(table, wish));
    },
    slice: async ({ from, size }) => entries.slice(from, from + size).map((entry) => JSON.stringify(entry)),
  };
}
