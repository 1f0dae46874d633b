import { isLibraryEntity, isNote } from '../../messages/guards-records.ts';
import type { LibraryEntity, Note, NoteSource } from '../../types.ts';
import { printEntity, printNote } from '../edit-prints.ts';
import { createFoundIds } from '../found-id.ts';
import { FormatError, type Incoming } from '../library-records.ts';
import { makeIncoming } from '../make-incoming.ts';
import type { Makers } from '../makers.ts';
import { readTime } from '../read-time.ts';
import { takeTags } from '../take-tags.ts';
import { COLUMNS, type Column, type Row } from './columns.ts';
import { unguardCell } from './guard-cell.ts';
import { splitList } from './list-cell.ts';
import { readRows } from './read-rows.ts';

/**
 * Notes from CSV: ours, also after a spreadsheet has saved it anew with commas, semicolons or tabs, and any other
 * that has a column `name`. Columns that are missing are taken as empty, those that are unknown as not there.
 * @throws FormatError where there is no such column, or no table
 */
export function readCsv(text: string, makers: Makers): Incoming {
  const { separator, table } = findSeparator(text);
  const [first = [], ...rows] = readRows(table, separator);
  const header = first.map((cell) => cell.trim().toLowerCase());
  if (!header.includes('name')) throw new FormatError('not-ours', 'no column of names');
  const places = new Map(COLUMNS.map((column) => [column, header.indexOf(column)]));

  const gathered = { entities: new Map<string, LibraryEntity>(), notes: new Map<string, Note>() };
  const edited = new Set<string>();
  const homes = new Map<string, string>();
  const findId = createFoundIds();
  let refused = 0;
  for (const cells of rows) {
    const row = (column: Column): string => unguardCell(cells[places.get(column) ?? -1] ?? '');
    const entity = readEntity(row, makers, homes);
    const note = entity && hasNote(row) ? readNote(row, entity, makers, findId) : null;
    if (entity === null || (hasNote(row) && (note === null || gathered.notes.has(note.id)))) refused += 1;
    if (entity === null) continue;
    const isEdited = isOther(row('entity-print'), printEntity(entity));
    // Of rows that differ on somebody, the one that was edited is meant.
    if (isEdited || !gathered.entities.has(entity.id)) gathered.entities.set(entity.id, entity);
    if (isEdited) edited.add(entity.id);
    if (note === null || gathered.notes.has(note.id)) continue;
    const isOurs = row('note-print') === printNote(note);
    gathered.notes.set(note.id, isOurs ? note : takeTags(note));
    if (isOther(row('note-print'), printNote(note))) edited.add(note.id);
  }
  const [entities, notes] = [[...gathered.entities.values()], [...gathered.notes.values()]];
  return makeIncoming(entities, notes, edited, refused);
}

type Cells = (column: keyof Row) => string;

function hasNote(row: Cells): boolean {
  return row('text') !== '' || row('note') !== '';
}

/** Whether there was a print and it is another now. */
function isOther(print: string, now: string): boolean {
  return print !== '' && print !== now;
}

/**
 * Whoever comes without an id is one with all others of the same name.
 * @param homes the ids given out so far, by kind and name
 */
function readEntity(row: Cells, { now, makeId }: Makers, homes: Map<string, string>): LibraryEntity | null {
  const kind = row('kind').trim().toLowerCase() === 'organisation' ? 'organisation' : 'person';
  const name = row('name');
  const home = `${kind} ${name}`;
  const id = row('entity') || (homes.get(home) ?? makeId());
  homes.set(home, id);
  const entity: LibraryEntity = {
    id,
    kind,
    name,
    aliases: splitList(row('aliases')),
    links: { entry: row('entry') || null, wikidata: row('wikidata') || null },
    mergedInto: row('merged-into') || null,
    created: readTime(row('entity-created')) ?? now,
    updated: readTime(row('entity-updated')) ?? now,
  };
  return isLibraryEntity(entity) ? entity : null;
}

function readNote(
  row: Cells,
  { id, kind, name }: LibraryEntity,
  { now }: Makers,
  findId: (words: readonly string[]) => string,
): Note | null {
  const note = {
    id: row('note') || findId([kind, name, row('text')]),
    entityId: id,
    text: row('text'),
    tags: splitList(row('tags')),
    source: readSource(row),
    pinned: row('pinned').trim() !== '',
    created: readTime(row('created')) ?? now,
    updated: readTime(row('updated')) ?? now,
    deleted: null,
  };
  // A source that a spreadsheet has spoilt costs the reader no words.
  return [note, { ...note, source: null }].find(isNote) ?? null;
}

function readSource(row: Cells): NoteSource | null {
  if (row('url') === '') return null;
  const start = row('start') === '' ? Number.NaN : Number(row('start'));
  const end = Number(row('end'));
  return {
    url: row('url'),
    title: row('title'),
    siteName: readNullable(row('site')),
    published: row('published') || null,
    sentence: readNullable(row('sentence')),
    place: start < end ? { start, end } : null,
  };
}

/** See `writeNullable`. */
function readNullable(cell: string): string | null {
  if (cell === '') return null;
  return /^"{2,}$/u.test(cell) ? cell.slice(2) : cell;
}

/** What parts the names of the columns: a spreadsheet writes what its country is used to. */
function findSeparator(text: string): { separator: string; table: string } {
  // A first line that is for Excel.
  const told = /^\ufeff?"?sep=([,;\t])"?\r?\n/iu.exec(text);
  if (told) return { separator: told[1]!, table: text.slice(told[0].length) };
  const head = /^[^\r\n]*/u.exec(text)?.[0] ?? '';
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: head.split(separator).length }));
  const separator = counts.sort((a, b) => b.count - a.count)[0]?.separator ?? ',';
  return { separator, table: text };
}
