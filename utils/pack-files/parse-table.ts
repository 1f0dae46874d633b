import { parse } from 'csv-parse/browser/esm/sync';
import { type Fault, makeFault } from '../knowledge/fault.ts';
import { ENTRY_LIMIT } from './limits.ts';
import type { Problem } from './protocol.ts';
import { Refused } from './refused.ts';

/** A row, and the line on which it begins, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Rows that could not be made out. */
  readonly problems: readonly Problem[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Longest row in characters. */
const ROW_LIMIT = 100_000;

/**
 * Reads a table of comma-separated values: quotes with line breaks in them, and whichever delimiter its first line
 * uses most. The first line names the columns.
 * @throws Refused `no-table` or `too-many`
 */
export function parseTable(text: string): Table {
  const problems: Problem[] = [];
  const records: Row[] = [];
  let last = 0;
  parse(text, {
    bom: true,
    delimiter: chooseDelimiter(text),
    max_record_size: ROW_LIMIT,
    // A row more than is allowed is enough to know.
    to: ENTRY_LIMIT + 2,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    // The parser tells on which line a row ends.
    on_record: (cells: string[], { lines }) => {
      records.push({ line: Math.max(last + 1, lines - countBreaks(cells)), cells });
      last = lines;
      return null;
    },
    on_skip: (error) => {
      const line = error && 'lines' in error ? Number(error.lines) : last + 1;
      problems.push({ at: line, fault: explain(error?.code) });
      return undefined;
    },
  });
  const [head, ...rows] = records;
  if (!head || head.cells.length < 2 || rows.length + problems.length === 0) throw new Refused('no-table');
  if (rows.length > ENTRY_LIMIT) throw new Refused('too-many');
  return { columns: head.cells, rows, problems };
}

function countBreaks(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + (cell.match(/\r\n|\n|\r/gu)?.length ?? 0), 0);
}

function chooseDelimiter(text: string): string {
  const end = text.search(/[\r\n]/u);
  const first = end === -1 ? text : text.slice(0, end);
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function explain(code: string | undefined): Fault {
  return code === 'CSV_MAX_RECORD_SIZE' ? makeFault('row-long', '', ROW_LIMIT) : makeFault('quotes');
}
