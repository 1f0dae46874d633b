import { foldText } from '../knowledge/fold-text.ts';
import { splitWords } from '../knowledge/split-words.ts';
import { type Relation, rankRelated } from '../notes/rank-related.ts';
import type { LibraryEntity, Note, Timestamp } from '../types.ts';
import { findEntityOf, findHead, listGroup, listGroupOf } from './find-entity.ts';
import type { Named } from './rank-entities.ts';
import type { Shelf } from './shelf.ts';
import { listWithAll } from './words/rank-notes.ts';

/** A note on somebody else, and why it has to do with somebody. */
export interface RelatedNote {
  readonly note: Note;
  readonly entity: LibraryEntity;
  readonly relation: Relation;
}

/** Bounds of what is looked at: others of the article, notes on each, notes that have the name. */
const OTHERS = 60;
const NOTES_EACH = 20;
const MENTIONS = 40;
/** So many notes on one other name are shown at most. */
const SHOWN_EACH = 2;

/**
 * Notes on others that have to do with somebody: on those whom the article names as well, and those that have the
 * name in their words; the most telling first.
 * @param others who else is named in the article
 */
export async function findRelated(
  shelf: Shelf,
  named: Named,
  others: readonly Named[],
  limit: number,
  now: Timestamp,
): Promise<readonly RelatedNote[]> {
  const self = await findEntityOf(shelf, named);
  const own = self === null ? [] : await listGroup(shelf, await findHead(shelf, self));
  const ownIds = new Set(own.map(({ id }) => id));
  const ownUrls = new Set((await listNotes(shelf, own)).map(urlOf));
  const found = new Map<string, RelatedNote>();

  const hasMerged = await shelf.hasMerged();
  const groups = await Promise.all(
    others.slice(0, OTHERS).map(async (other) => {
      const entity = await findEntityOf(shelf, other);
      return entity && (await listGroupOf(shelf, entity, hasMerged));
    }),
  );
  for (const group of groups) {
    if (group === null || ownIds.has(group[0].id)) continue;
    const [head] = group;
    const notes = await listNotes(shelf, group);
    const shared = countShared(notes, ownUrls);
    for (const note of notes.slice(0, SHOWN_EACH)) {
      const relation = { shared, isMention: false, isNamedHere: true, updated: note.updated };
      found.set(note.id, { note, entity: head, relation });
    }
  }

  for (const note of await listMentions(shelf, named)) {
    const stored = await shelf.findEntity(note.entityId);
    const head = stored && (await findHead(shelf, stored.entity));
    if (head === undefined || ownIds.has(head.id)) continue;
    const known = found.get(note.id)?.relation;
    const isShared = note.source !== null && ownUrls.has(note.source.url);
    const relation = {
      shared: known?.shared ?? (isShared ? 1 : 0),
      isMention: true,
      isNamedHere: known?.isNamedHere ?? false,
      updated: note.updated,
    };
    found.set(note.id, { note, entity: head, relation });
  }
  return rankRelated([...found.values()], now).slice(0, limit);
}

async function listNotes(shelf: Shelf, group: readonly LibraryEntity[]): Promise<Note[]> {
  const lists = await Promise.all(group.map(({ id }) => shelf.listNotesOn(id, NOTES_EACH)));
  return lists
    .flat()
    .map(({ note }) => note)
    .sort((a, b) => b.updated - a.updated);
}

function urlOf({ source }: Note): string {
  return source?.url ?? '';
}

function countShared(notes: readonly Note[], urls: ReadonlySet<string>): number {
  return new Set(notes.map(urlOf).filter((url) => url !== '' && urls.has(url))).size;
}

/** The newest notes that have the first name word by word. */
async function listMentions(shelf: Shelf, { names: [name = ''] }: Named): Promise<readonly Note[]> {
  const words = splitWords(name);
  if (words.length === 0) return [];
  const ids = listWithAll(await shelf.readWords(), words, MENTIONS);
  const stored = await Promise.all(ids.map((id) => shelf.findNote(id)));
  const phrase = foldText(name);
  return stored.flatMap((one) => (one?.live && foldText(one.note.text).includes(phrase) ? [one.note] : []));
}
