import { splitWords } from '../knowledge/split-words.ts';
import { rankHits } from '../notes/rank-hits.ts';
import type { LibraryEntity, Note } from '../types.ts';
import { findHead } from './find-entity.ts';
import { findNearWords, listBeginnings } from './near-words.ts';
import type { StoredEntity, StoredNote } from './schema.ts';
import type { Shelf } from './shelf.ts';

export interface Hit {
  readonly note: Note;
  readonly entity: LibraryEntity;
}

/** More words than anybody types; the rest of a pasted paragraph narrows nothing down. */
const QUERY_WORDS = 12;

/** So many of the newest notes that have every word are ranked. */
const RANKED = 200;

/** Half the library has a word that begins with these one or two letters: in text they count as a whole word. */
const SHORT = 2;

/**
 * Live notes that have every word of the query, or its beginning, in text, tags, the sentence that was read or the
 * name of whom they are about; best first. A word that is nowhere is taken for the words nearest to it.
 */
export async function findHits(shelf: Shelf, query: string, limit: number): Promise<readonly Hit[]> {
  const words = splitWords(query).slice(0, QUERY_WORDS);
  if (words.length === 0) return [];
  const matches = await Promise.all(words.map((word) => matchWord(shelf, word)));
  const [first = new Set<string>(), ...others] = matches.map(({ ids: found }) => found);
  const ids = [...first].filter((id) => others.every((match) => match.has(id)));
  // Ids sort by the moment they were made.
  const newest = ids.sort().slice(-RANKED);
  const notes = await Promise.all(newest.map((id) => shelf.findNote(id)));
  const entities = await findEntities(shelf, notes);
  const candidates = notes.flatMap((stored) => {
    const about = stored?.live && entities.get(stored.live.entityId);
    return about
      ? [{ note: stored.note, entity: about.entity, words: stored.live.words, nameWords: about.words }]
      : [];
  });
  return rankHits(
    matches.map(({ word }) => word),
    candidates,
  )
    .slice(0, limit)
    .map(({ note, entity }) => ({ note, entity }));
}

/** Notes with whom they are about. */
export async function joinEntities(shelf: Shelf, notes: readonly StoredNote[]): Promise<readonly Hit[]> {
  const entities = await findEntities(shelf, notes);
  return notes.flatMap(({ note }) => {
    const about = entities.get(note.entityId);
    return about === undefined ? [] : [{ note, entity: about.entity }];
  });
}

/** Where a word of the query is found, and as which word. */
interface WordMatch {
  readonly word: string;
  readonly ids: ReadonlySet<string>;
}

async function matchWord(shelf: Shelf, word: string): Promise<WordMatch> {
  const ids = await listIdsOf(shelf, word, word.length <= SHORT);
  if (ids.size > 0) return { word, ids };
  const lists = await Promise.all(listBeginnings(word).map((beginning) => shelf.listWords(beginning)));
  const near = findNearWords(word, lists.flat());
  const found = await Promise.all(near.map((other) => listIdsOf(shelf, other, true)));
  return { word: near[0] ?? word, ids: new Set(found.flatMap((some) => [...some])) };
}

async function listIdsOf(shelf: Shelf, word: string, isWhole: boolean): Promise<Set<string>> {
  const [inText, inName] = await Promise.all([
    shelf.listNoteIdsByWord(word, isWhole),
    shelf.listNoteIdsByNameWord(word),
  ]);
  return new Set([...inText, ...inName]);
}

/** Whom notes are about, by the id that the notes have; one that was merged is shown as what it was merged into. */
async function findEntities(
  shelf: Shelf,
  notes: readonly (StoredNote | undefined)[],
): Promise<Map<string, StoredEntity>> {
  const ids = new Set(notes.flatMap((stored) => (stored === undefined ? [] : [stored.note.entityId])));
  const entities = await Promise.all([...ids].map((id) => shelf.findEntity(id)));
  const shown = await Promise.all(
    entities.map(async (stored): Promise<[string, StoredEntity][]> => {
      if (stored === undefined) return [];
      return [[stored.entity.id, { ...stored, entity: await findHead(shelf, stored.entity) }]];
    }),
  );
  return new Map(shown.flat());
}
