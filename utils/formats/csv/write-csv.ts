import type { LibraryEntity, LibraryRecords, Note } from '../../types.ts';
import { printEntity, printNote } from '../edit-prints.ts';
import { COLUMNS, type Row } from './columns.ts';
import { guardCell } from './guard-cell.ts';
import { joinList } from './list-cell.ts';

/** Rows of a piece. */
const SLICE = 1_000;

/**
 * Notes and whom they are on as CSV, for spreadsheets: a byte order mark, since Excel takes it for UTF-8 only so,
 * every cell in quotes, none that is a formula. Tombstones stay out.
 */
export function* writeCsv({
  entities,
  notes,
}: Pick<LibraryRecords, 'entities' | 'notes'>): Generator<string> {
  yield `\ufeff${COLUMNS.join(',')}\r\n`;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const live = notes.filter(({ deleted }) => deleted === null);
  const noted = new Set(live.map(({ entityId }) => entityId));
  const rows = [
    ...live.map((note): [LibraryEntity | undefined, Note] => [byId.get(note.entityId), note]),
    ...entities.filter(({ id }) => !noted.has(id)).map((entity): [LibraryEntity, null] => [entity, null]),
  ];
  for (let at = 0; at < rows.length; at += SLICE) {
    const slice = rows.slice(at, at + SLICE);
    yield slice.map(([entity, note]) => (entity ? writeRow(makeRow(entity, note)) : '')).join('');
  }
}

function makeRow(entity: LibraryEntity, note: Note | null): Row {
  const source = note?.source ?? null;
  return {
    name: entity.name,
    kind: entity.kind,
    aliases: joinList(entity.aliases),
    text: note?.text ?? '',
    tags: joinList(note?.tags ?? []),
    pinned: note?.pinned ? 'yes' : '',
    url: source?.url ?? '',
    title: source?.title ?? '',
    site: writeNullable(source?.siteName),
    published: source?.published ?? '',
    sentence: writeNullable(source?.sentence),
    start: String(source?.place?.start ?? ''),
    end: String(source?.place?.end ?? ''),
    created: note ? writeTime(note.created) : '',
    updated: note ? writeTime(note.updated) : '',
    note: note?.id ?? '',
    'note-print': note ? printNote(note) : '',
    wikidata: entity.links.wikidata ?? '',
    entry: entity.links.entry ?? '',
    entity: entity.id,
    'merged-into': entity.mergedInto ?? '',
    'entity-created': writeTime(entity.created),
    'entity-updated': writeTime(entity.updated),
    'entity-print': printEntity(entity),
  };
}

function writeRow(row: Row): string {
  const cells = COLUMNS.map((column) => `"${guardCell(row[column]).replaceAll('"', '""')}"`);
  return `${cells.join(',')}\r\n`;
}

function writeTime(time: number): string {
  return new Date(time).toISOString();
}

/** An empty text is not the same as none: it is written as two quotes. */
function writeNullable(text: string | null | undefined): string {
  return text === '' || (text && /^"+$/u.test(text)) ? `""${text}` : (text ?? '');
}
