import type { LibraryEntity, LibraryRecords, Note } from '../../types.ts';
import { printEntity } from '../edit-prints.ts';
import { nameFiles } from './file-names.ts';
import { findLinks } from './find-links.ts';
import { writeMatter } from './write-matter.ts';
import { writeNote } from './write-note.ts';

/** One file of a vault. */
export interface MarkdownFile {
  readonly path: string;
  readonly text: string;
}

/** Version of the layout, said in every file. */
export const MARKDOWN_VERSION = '1';

/**
 * The library as Markdown: a file for everybody, with front matter, links to those named in the same articles, and
 * the notes. What a reader changes of names, aliases and notes comes back with an import. Tombstones stay out.
 * @param write gives a note as {@link writeNote} does
 */
export function* writeMarkdown(
  library: Pick<LibraryRecords, 'entities' | 'notes'>,
  write: (note: Note) => string = writeNote,
): Generator<MarkdownFile> {
  const names = nameFiles(library.entities);
  const links = findLinks(library);
  const notes = new Map<string, Note[]>();
  for (const note of library.notes) {
    if (note.deleted !== null) continue;
    const others = notes.get(note.entityId);
    if (others) others.push(note);
    else notes.set(note.entityId, [note]);
  }
  for (const entity of library.entities) {
    const related = (links.get(entity.id) ?? []).flatMap((id) => names.get(id) ?? []);
    const parts = [writeHead(entity, related), ...(notes.get(entity.id) ?? []).map(write)];
    yield { path: `${names.get(entity.id)}.md`, text: parts.join('\n') };
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
