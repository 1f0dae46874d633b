import { parse } from 'csv-parse/browser/esm/sync';
import { FormatError } from '../library-records.ts';

/** Longest row in characters: a note, its sentence and the rest, each as long as it may be. */
const ROW_LIMIT = 1_000_000;

/**
 * The rows of a CSV text, empty ones left out.
 * @param separator one character
 * @throws FormatError where quotes do not match
 */
export function readRows(text: string, separator: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter: separator,
      max_record_size: ROW_LIMIT,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    throw new FormatError('unreadable', error instanceof Error ? error.message : 'no table');
  }
}
