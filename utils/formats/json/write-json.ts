import type { LibraryRecords } from '../../types.ts';
import { hashPieces } from '../hash-text.ts';
import { LIBRARY_FORMAT, LIBRARY_VERSION } from './library-file.ts';

/** Records of a piece: small enough to let others take their turn between two. */
const SLICE = 2_000;

/**
 * The library as JSON, lossless, a record a line, in pieces to be written one after the other. Counts and checksum
 * stand at the end: SHA-256 over the lines of all records in their order, each with its line end.
 * @param exported milliseconds since 1970
 */
export async function* writeJson(
  library: LibraryRecords,
  settings: object | null,
  exported: number,
): AsyncGenerator<string> {
  const hashed: string[] = [];
  const head = {
    format: LIBRARY_FORMAT,
    version: LIBRARY_VERSION,
    exported: new Date(exported).toISOString(),
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n`;
  if (settings !== null) yield `"settings":${JSON.stringify(settings)},\n`;
  for (const [name, records] of listParts(library)) {
    yield `"${name}":[\n`;
    for (let at = 0; at < records.length; at += SLICE) {
      const lines = records.slice(at, at + SLICE).map((record) => JSON.stringify(record));
      hashed.push(`${lines.join('\n')}\n`);
      yield lines.join(',\n') + (at + SLICE < records.length ? ',\n' : '\n');
    }
    yield '],\n';
  }
  const counts = Object.fromEntries(listParts(library).map(([name, records]) => [name, records.length]));
  const checksum = await hashPieces(hashed);
  yield `${JSON.stringify({ counts, checksum }).slice(1)}\n`;
}

/** The checksum that a file of these records has. */
export async function hashLibrary(library: LibraryRecords): Promise<string> {
  const pieces: string[] = [];
  for (const [, records] of listParts(library)) {
    for (let at = 0; at < records.length; at += SLICE) {
      const lines = records.slice(at, at + SLICE).map((record) => `${JSON.stringify(record)}\n`);
      pieces.push(lines.join(''));
    }
  }
  return await hashPieces(pieces);
}

function listParts({
  entities,
  notes,
  corrections,
  readings,
}: LibraryRecords): [string, readonly object[]][] {
  return Object.entries({ entities, notes, corrections, readings });
}
