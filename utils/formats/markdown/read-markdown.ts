import { parse } from 'yaml';
import { isLibraryEntity, isNote } from '../../messages/guards-records.ts';
import type { LibraryEntity, Note } from '../../types.ts';
import { printEntity, printNote } from '../edit-prints.ts';
import { createFoundIds } from '../found-id.ts';
import type { Incoming } from '../library-records.ts';
import { makeIncoming } from '../make-incoming.ts';
import type { Makers } from '../makers.ts';
import { readTime } from '../read-time.ts';
import { takeTags } from '../take-tags.ts';
import { isSourceMark, readNoteMark, unescapeLine } from './note-marks.ts';

/** The front matter of a file as it begins, with either line end. */
const FRONT_MATTER = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---\r?(?:\n|$)/u;

/**
 * Entities and notes from the texts of a vault. A file without our front matter is the reader's own and left alone;
 * one with it that cannot be read is counted, and so is one with words where no note is.
 */
export function readMarkdown(texts: Iterable<string>, makers: Makers): Incoming {
  const entities = new Map<string, LibraryEntity>();
  const notes = new Map<string, Note>();
  const edited = new Set<string>();
  const findId = createFoundIds();
  let refused = 0;
  for (const raw of texts) {
    // A file that was saved with the line ends of Windows throughout, and not a note that has some of them.
    const text = /^\ufeff?---\r\n/u.test(raw) ? raw.replaceAll('\r\n', '\n') : raw;
    const matter = readMatter(text);
    if (matter === null) continue;
    const entity = readEntity(matter, makers);
    if (entity === null || entities.has(entity.id)) {
      refused += 1;
      continue;
    }
    entities.set(entity.id, entity);
    if (isOther(matter.print, printEntity(entity))) edited.add(entity.id);
    const { parts, hasStray } = splitNotes(text.replace(FRONT_MATTER, ''));
    if (hasStray) refused += 1;
    for (const { hidden, words } of parts) {
      const note = readNote(hidden, words, entity, makers, findId);
      if (note === null || notes.has(note.id)) {
        refused += 1;
        continue;
      }
      const isOurs = hidden.print === printNote(note);
      notes.set(note.id, isOurs ? note : takeTags(note));
      if (!isOurs && typeof hidden.print === 'string') edited.add(note.id);
    }
  }
  return makeIncoming([...entities.values()], [...notes.values()], edited, refused);
}

type Fields = Readonly<Record<string, unknown>>;

function readMatter(text: string): Fields | null {
  const yaml = FRONT_MATTER.exec(text)?.[1];
  if (yaml === undefined || !/^['"]?backgrounder['"]?:/mu.test(yaml)) return null;
  try {
    // Failsafe: every scalar is the text that stands there, whatever it looks like.
    return toFields(parse(yaml, { schema: 'failsafe', maxAliasCount: 0 }));
  } catch {
    return {};
  }
}

function toFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function isOther(print: unknown, now: string): boolean {
  return typeof print === 'string' && print !== now;
}

function readEntity(fields: Fields, { now, makeId }: Makers): LibraryEntity | null {
  const aliases = Array.isArray(fields.aliases) ? fields.aliases : [fields.aliases];
  const entity = {
    id: asText(fields.id) || makeId(),
    kind: fields.kind === 'organisation' ? 'organisation' : 'person',
    name: asText(fields.name),
    aliases: aliases.map(asText).filter((alias) => alias !== ''),
    links: { entry: asText(fields.entry) || null, wikidata: asText(fields.wikidata) || null },
    mergedInto: asText(fields.merged) || null,
    created: readTime(asText(fields.created)) ?? now,
    updated: readTime(asText(fields.updated)) ?? now,
  };
  return isLibraryEntity(entity) ? entity : null;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

interface NotePart {
  readonly hidden: Fields;
  readonly words: string;
}

/** What stands above the first note and below a note's words is ours, and does not come back. */
const OURS = { head: /^(?:# .*)?$/u, source: /^(?:[>#].*)?$/u };

/**
 * The notes of a page.
 * @returns whether there are words besides, which are no part of a note
 */
function splitNotes(text: string): { parts: NotePart[]; hasStray: boolean } {
  const parts: { hidden: Fields; lines: string[] }[] = [];
  let place: 'head' | 'words' | 'source' = 'head';
  let hasStray = false;
  for (const line of text.split('\n')) {
    const mark = readNoteMark(line);
    if (mark !== null) {
      parts.push({ hidden: toFields(mark), lines: [] });
      place = 'words';
    } else if (isSourceMark(line)) place = 'source';
    else if (place === 'words') parts.at(-1)?.lines.push(unescapeLine(line));
    else if (!OURS[place].test(line.trim())) hasStray = true;
  }
  const notes = parts.map(({ hidden, lines }) => ({ hidden, words: stripFrame(lines).join('\n') }));
  return { parts: notes, hasStray };
}

/** Without the empty line before the words and the one after them. */
function stripFrame(lines: readonly string[]): readonly string[] {
  const start = lines[0] === '' ? 1 : 0;
  const end = lines.length > start && lines.at(-1) === '' ? lines.length - 1 : lines.length;
  return lines.slice(start, end);
}

function readNote(
  hidden: Fields,
  words: string,
  { id, kind, name }: LibraryEntity,
  { now }: Makers,
  findId: (words: readonly string[]) => string,
): Note | null {
  const note = {
    id: hidden.id ?? findId([kind, name, words]),
    entityId: id,
    text: words,
    tags: hidden.tags ?? [],
    source: hidden.source ?? null,
    pinned: hidden.pinned ?? false,
    created: hidden.created ?? now,
    updated: hidden.updated ?? now,
    deleted: null,
  };
  return isNote(note) ? note : null;
}
