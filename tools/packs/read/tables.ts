import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { readText } from './open-file.ts';

/** A row of a table: every column as text, null where empty. */
export type Row = Readonly<Record<string, string | null>>;

/** Rows of a CSV file with a header line. */
export async function readCsv(path: string): Promise<Row[]> {
  const rows: Record<string, string>[] = parse(await readText(path), { columns: true });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value === '' ? null : value])),
  );
}

/** Rows of a Parquet file of text columns. */
export async function readParquet(path: string): Promise<Row[]> {
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path) });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [column, typeof value === 'string' ? value : null]),
    ),
  );
}

/** Groups rows by a column; rows where it is empty are left out. */
export function groupRows(rows: readonly Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row[column];
    if (!key) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
