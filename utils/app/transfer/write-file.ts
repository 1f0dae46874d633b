import { BROWSER_IDS } from '../../browser-ids.ts';
import { writeAnnotations } from '../../formats/annotations/write-annotations.ts';
import { writeCsv } from '../../formats/csv/write-csv.ts';
import { writeJson } from '../../formats/json/write-json.ts';
import { createNoteTaker, type NoteTaker } from '../../formats/markdown/note-taker.ts';
import { writeMarkdown } from '../../formats/markdown/write-markdown.ts';
import { writeZip } from '../../formats/zip/write-zip.ts';
import { makeId } from '../../make-id.ts';
import { readSettings } from '../../settings.ts';
import type { LibraryRecords, Note } from '../../types.ts';
import { letOthers } from './let-others.ts';

export const EXPORT_FORMATS = ['json', 'markdown', 'csv', 'annotations'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface NamedFile {
  readonly name: string;
  readonly blob: Blob;
}

const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  json: 'json',
  markdown: 'zip',
  csv: 'csv',
  annotations: 'jsonld',
};

const TYPES: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json',
  markdown: 'application/zip',
  csv: 'text/csv',
  annotations: 'application/ld+json',
};

/** A file that is written while the library is still being fetched. */
export interface GrowingFile {
  /** Writes what can be written of these notes alone: the page has little to do while it waits for others. */
  take(notes: readonly Note[]): void;
  /** The whole file. @param now milliseconds since 1970 */
  finish(library: LibraryRecords, now: number): Promise<NamedFile>;
}

/** Begins a file of a format. Notes that were never taken are written as well. */
export function beginFile(format: ExportFormat): GrowingFile {
  const taker = createNoteTaker();
  return {
    take(notes) {
      if (format !== 'markdown') return;
      for (const note of notes) if (note.deleted === null) taker.take(note);
    },
    async finish(library, now) {
      const parts: BlobPart[] = [];
      for await (const piece of await listPieces(format, library, now, taker)) {
        parts.push(piece);
        await letOthers();
      }
      const blob = new Blob(parts, { type: TYPES[format] });
      return { name: `backgrounder-${dayOf(now)}.${ENDINGS[format]}`, blob };
    },
  };
}

/** A backup: the lossless format, packed. */
export async function writeBackup(library: LibraryRecords, now: number): Promise<NamedFile> {
  const { blob } = await beginFile('json').finish(library, now);
  const packed = blob.stream().pipeThrough(new CompressionStream('gzip'));
  return { name: `backgrounder-backup-${dayOf(now)}.json.gz`, blob: await new Response(packed).blob() };
}

async function listPieces(
  format: ExportFormat,
  library: LibraryRecords,
  now: number,
  taker: NoteTaker,
): Promise<Iterable<BlobPart> | AsyncIterable<BlobPart>> {
  switch (format) {
    case 'json':
      return writeJson(library, await readSettings(), now);
    case 'markdown':
      return [await writeZip(writeMarkdown(library, taker), letOthers)];
    case 'csv':
      return writeCsv(library);
    case 'annotations':
      return writeAnnotations(library, () => makeId(BROWSER_IDS));
  }
}

/** YYYY-MM-DD by the reader's clock. */
function dayOf(time: number): string {
  const date = new Date(time);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
