import type { LibraryEntity, LibraryRecords } from '../../types.ts';
import { printEntity } from '../edit-prints.ts';
import { createEncoder } from '../zip/encode-text.ts';
import type { FileToPack } from '../zip/write-zip.ts';
import { nameFiles } from './file-names.ts';
import { createNoteTaker } from './note-taker.ts';
import { writeMatter } from './write-matter.ts';

/** Version of the layout, said in every file. */
export const MARKDOWN_VERSION = '1';

/**
 * The library as Markdown: a file for everybody, with front matter, links to those named in the same articles, and
 * the notes, in UTF-8. What a reader changes of names, aliases and notes comes back with an import. Tombstones stay
 * out.
 * @param taker may have taken some of these notes already, and no others
 */
export function* writeMarkdown(
  library: Pick<LibraryRecords, 'entities' | 'notes'>,
  taker = createNoteTaker(),
): Generator<FileToPack> {
  const encode = createEncoder();
  const notes = new Map<string, Uint8Array[]>();
  for (const note of library.notes) {
    if (note.deleted !== null) continue;
    const others = notes.get(note.entityId);
    if (others) others.push(taker.take(note));
    else notes.set(note.entityId, [taker.take(note)]);
  }
  const names = nameFiles(library.entities);
  const links = taker.findLinks();
  for (const entity of library.entities) {
    const related = (links.get(entity.id) ?? []).flatMap((id) => names.get(id) ?? []);
    const pieces = [encode(writeHead(entity, related)), ...(notes.get(entity.id) ?? [])];
    yield { path: `${names.get(entity.id)}.md`, pieces };
  }
}

function writeHead(entity: LibraryEntity, related: readonly string[]): string {
  const { id, kind, name, aliases, links, mergedInto, created, updated } = entity;
  const matter = {
    backgrounder: MARKDOWN_VERSION,
    id,
    kind,
    name,
    aliases,
    related: related.map((file) => `[[${file}]]`),
    ...(links.wikidata !== null && { wikidata: links.wikidata }),
    ...(links.entry !== null && { entry: links.entry }),
    ...(mergedInto !== null && { merged: mergedInto }),
    created: new Date(created).toISOString(),
    updated: new Date(updated).toISOString(),
    print: printEntity(entity),
  };
  return `---\n${writeMatter(matter)}---\n\n# ${name.replace(/\s+/gu, ' ')}\n`;
}
