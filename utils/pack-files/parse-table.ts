import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { type Fault, makeFault } from '../knowledge/fault.ts';
import { ENTRY_LIMIT } from './limits.ts';
import type { Problem } from './protocol.ts';
import { Refused } from './refused.ts';
import { afterBreak, countBreaks, dropLongLines, findLineEnd, skipLines } from './text-lines.ts';

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
/** So much of the text is read at a time, in characters: little where rows are spoilt, as each begins it anew. */
const WINDOW = { least: 16_000, most: 4 * ROW_LIMIT } as const;
/** So many rows may have quotes amiss; a file of more is none that anybody wrote. */
const MOST_SPOILT = 1_000;
/** What stands in no name of a column, and at the beginning of most files that are no text. */
const CONTROL = /[^\P{Cc}\t]/u;

/**
 * Reads a table of comma-separated values: quotes with line breaks in them, and whichever delimiter its first line
 * uses most. The first line names the columns. A row whose quotes cannot be made out is taken as its line stands where
 * that has as many cells as there are columns, and else left out alone.
 * @throws Refused `no-table`, `too-many`, or `damaged` where hundreds of rows have their quotes amiss
 */
export function parseTable(whole: string): Table {
  const { text, dropped } = dropLongLines(whole, ROW_LIMIT);
  const delimiter = chooseDelimiter(text);
  const problems: Problem[] = dropped.map((at) => ({ at, fault: explain(TOO_LONG) }));
  const records: Row[] = [];
  // Offset of what is still to be read, and the lines before it.
  let [at, before] = [0, 0];
  let size: number = WINDOW.least;
  for (let spoilt = 0; at < text.length && records.length < ENTRY_LIMIT + 2; ) {
    const end = skipLines(text, Math.min(text.length, at + size), 1);
    const window = text.slice(at, end);
    const trouble = parseRows(window, delimiter, before, records);
    if (trouble === null) {
      [at, before] = [end, before + countBreaks(window)];
      size = Math.min(2 * size, WINDOW.most);
      continue;
    }
    const start = skipLines(text, at, trouble.lines);
    before += trouble.lines;
    // The window may have cut it off: then it is read once more, with room for all of it.
    const isCut = trouble.code === UNCLOSED && end < text.length && (start > at || size < WINDOW.most);
    size = isCut && start === at ? WINDOW.most : WINDOW.least;
    at = start;
    if (isCut) continue;
    const next = skipLines(text, start, 1);
    const cells = parseLine(text.slice(start, next), delimiter);
    before++;
    if (cells && cells.length === records[0]?.cells.length) records.push({ line: before, cells });
    else problems.push({ at: before, fault: explain(trouble.code) });
    at = next;
    if (++spoilt > MOST_SPOILT) throw new Refused('damaged');
  }
  const [head, ...rows] = records;
  const isTable = head?.line === 1 && head.cells.length > 1 && !head.cells.some((cell) => CONTROL.test(cell));
  if (!isTable || rows.length + problems.length === 0) throw new Refused('no-table');
  if (rows.length > ENTRY_LIMIT) throw new Refused('too-many');
  return { columns: head.cells, rows, problems: problems.sort((a, b) => a.at - b.at) };
}

const TOO_LONG = 'CSV_MAX_RECORD_SIZE';
const UNCLOSED = 'CSV_QUOTE_NOT_CLOSED';

const OPTIONS = {
  bom: true,
  max_record_size: ROW_LIMIT,
  relax_column_count: true,
  skip_empty_lines: true,
} as const;

/**
 * Reads rows up to the end, or to one that cannot be made out.
 * @param before lines in front of the text
 * @returns the lines in front of that row and what is wrong with it; null at the end
 */
function parseRows(
  text: string,
  delimiter: string,
  before: number,
  records: Row[],
): { lines: number; code: string } | null {
  let last = 0;
  try {
    parse(text, {
      ...OPTIONS,
      delimiter,
      trim: true,
      // A row more than is allowed is enough to know.
      to: ENTRY_LIMIT + 2 - records.length,
      // The parser tells on which line a row ends.
      on_record: (cells: string[], { lines }) => {
        const breaks = cells.reduce((count, cell) => count + countBreaks(cell), 0);
        records.push({ line: before + Math.max(last + 1, lines - breaks), cells });
        last = lines;
        return null;
      },
    });
    return null;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { lines: last + countEmptyLines(text, last), code: error.code };
  }
}

/** A line on its own, with its quotes as they stand; null where even so it cannot be made out. */
function parseLine(line: string, delimiter: string): string[] | null {
  try {
    // Of the rows of one line there is at most one.
    const [cells] = parse(line, { ...OPTIONS, delimiter, relax_quotes: true, ltrim: true });
    return cells?.map((cell) => cell.trim()) ?? null;
  } catch {
    return null;
  }
}

/** Empty lines behind so many lines: no row begins there. */
function countEmptyLines(text: string, lines: number): number {
  let count = 0;
  for (let at = skipLines(text, 0, lines); at < text.length && findLineEnd(text, at) === at; count++) {
    at = afterBreak(text, at);
  }
  return count;
}

function chooseDelimiter(text: string): string {
  const first = text.slice(0, findLineEnd(text, 0));
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function explain(code: string): Fault {
  return code === TOO_LONG ? makeFault('row-long', '', ROW_LIMIT) : makeFault('quotes');
}
