import { splitWords } from '../knowledge/split-words.ts';
import { rankHits } from '../notes/rank-hits.ts';
import type { LibraryEntity, Note } from '../types.ts';
import { findHead } from './find-entity.ts';
import { FEW_BEARERS, isMatched, matchWord, type WordMatch } from './match-word.ts';
import type { StoredEntity, StoredNote } from './schema.ts';
import type { Shelf } from './shelf.ts';

export interface Hit {
  readonly note: Note;
  readonly entity: LibraryEntity;
}

/** More words than anybody types; the rest of a pasted paragraph narrows nothing down. */
const QUERY_WORDS = 12;

/** So many notes that have every word are read and ranked: those on whom a word names, then the newest. */
const RANKED = 60;

/** So many are read where a name is borne by too many for their notes to be listed. */
const SIFTED = 400;

/** Notes that are listed for a word: few first, and more where too few of them have the other words too. */
const DEPTHS = [2_000, 16_000, 2 ** 31];

/**
 * Live notes that have every word of the query, or its beginning, in text, tags, the sentence that was read or the
 * name of whom they are about; best first. A word that is nowhere is taken for the words nearest to it. Where very
 * many notes would do, the newest are looked at.
 */
export async function findHits(shelf: Shelf, query: string, limit: number): Promise<readonly Hit[]> {
  const words = splitWords(query).slice(0, QUERY_WORDS);
  if (words.length === 0) return [];
  for (const depth of DEPTHS) {
    const matches = await Promise.all(words.map((word) => matchWord(shelf, word, depth)));
    const listed = matches.filter(({ onBearers }) => onBearers !== null);
    const { ids, isAll } = await listCandidates(shelf, listed.length > 0 ? listed : matches);
    const hits = await readHits(shelf, ids, matches, Math.max(RANKED, limit));
    if (hits.length >= limit || isAll) return hits.slice(0, limit);
  }
  return [];
}

/**
 * Ids of notes that have all words, as far as can be told without reading them; the most telling first.
 * @returns `isAll` where there are no others further back
 */
async function listCandidates(
  shelf: Shelf,
  matches: readonly WordMatch[],
): Promise<{ ids: readonly string[]; isAll: boolean }> {
  const horizon =
    matches
      .map((match) => match.horizon)
      .sort()
      .at(-1) ?? '';
  const named = new Set(matches.flatMap(({ onBearers }) => [...(onBearers ?? [])]));
  const sets = matches.map(({ inText, onBearers }) => new Set([...inText, ...(onBearers ?? [])]));
  const [smallest = new Set<string>(), ...others] = sets.sort((a, b) => a.size - b.size);
  const shared = [...smallest].filter(
    (id) => (id >= horizon || named.has(id)) && others.every((set) => set.has(id)),
  );
  const far = matches.some(({ onBearers }) => onBearers === null) ? await listOnShared(shelf, matches) : [];
  const ids = [...new Set([...shared, ...far])].sort(
    (a, b) => Number(named.has(b)) - Number(named.has(a)) || (a < b ? 1 : -1),
  );
  return { ids, isAll: horizon === '' };
}

/** Notes on those who bear every word in their names, the last kept; where they are many, the newest of all notes too. */
async function listOnShared(shelf: Shelf, matches: readonly WordMatch[]): Promise<readonly string[]> {
  const [first = new Set<string>(), ...others] = matches.map(({ bearers }) => bearers);
  const shared = [...first].filter((id) => others.every((bearers) => bearers.has(id))).sort();
  const few = shared.slice(-FEW_BEARERS);
  const lists = await Promise.all(few.map((id) => shelf.listNoteIdsOn(id)));
  if (few.length === shared.length) return lists.flat();
  const newest = await shelf.listNotesBefore(null, SIFTED);
  return [...lists.flat(), ...newest.map(({ note }) => note.id)];
}

/** Reads notes, leaves those that do not have every word, and ranks the others. */
async function readHits(
  shelf: Shelf,
  ids: readonly string[],
  matches: readonly WordMatch[],
  ranked: number,
): Promise<readonly Hit[]> {
  const isSifted = matches.some(({ onBearers }) => onBearers === null);
  const read = await Promise.all(ids.slice(0, isSifted ? SIFTED : ranked).map((id) => shelf.findNote(id)));
  const notes = read.filter(
    (stored) =>
      stored?.live &&
      matches.every((match) => {
        const { note, live } = stored;
        return live && isMatched(match, note.id, live.entityId, live.words);
      }),
  );
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
  ).map(({ note, entity }) => ({ note, entity }));
}

/** Notes with whom they are about. */
export async function joinEntities(shelf: Shelf, notes: readonly StoredNote[]): Promise<readonly Hit[]> {
  const entities = await findEntities(shelf, notes);
  return notes.flatMap(({ note }) => {
    const about = entities.get(note.entityId);
    return about === undefined ? [] : [{ note, entity: about.entity }];
  });
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
