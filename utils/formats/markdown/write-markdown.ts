import type { LibraryEntity, LibraryRecords, Note } from '../../types.ts';
import { printEntity, printNote } from '../edit-prints.ts';
import { nameFiles } from './file-names.ts';
import { findLinks } from './find-links.ts';
import { escapeLine, SOURCE_MARK, writeNoteMark } from './note-marks.ts';
import { writeMatter } from './write-matter.ts';

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
 */
export function* writeMarkdown(library: Pick<LibraryRecords, 'entities' | 'notes'>): Generator<MarkdownFile> {
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
    const parts = [writeHead(entity, related), ...(notes.get(entity.id) ?? []).map(writeNote)];
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

function writeNote(note: Note): string {
  const { id, source, tags, pinned, created, updated } = note;
  const hidden = { id, created, updated, pinned, tags, source, print: printNote(note) };
  const text = note.text.split('\n').map(escapeLine);
  return [writeNoteMark(hidden), '', ...text, '', SOURCE_MARK, '', ...describeSource(note), ''].join('\n');
}

/** For the eye alone: an import looks at the hidden part. */
function describeSource({ source, tags }: Note): string[] {
  const lines = [];
  if (source?.sentence) lines.push(`> “${flatten(source.sentence)}”`);
  if (source) {
    const title = flatten(source.title || source.url).replace(/[\\[\]]/gu, '\\$&');
    const day = source.published === null ? '' : `, ${source.published}`;
    lines.push(`> [${title}](<${source.url.replace(/[<>\s]/gu, encodeURIComponent)}>)${day}`);
  }
  const shown = tags
    .map((tag) => tag.replace(/[^\p{L}\p{N}_/-]+/gu, '-'))
    .filter((tag) => /[^\d-]/u.test(tag));
  if (shown.length > 0) lines.push('', shown.map((tag) => `#${tag}`).join(' '));
  return lines.map((line) => line.replaceAll('%%', '% %'));
}

function flatten(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
