import { findNearWords, listBeginnings } from './near-words.ts';
import type { Shelf } from './shelf.ts';

/** Where a word of a query is found, and as which word. */
export interface WordMatch {
  readonly word: string;
  /** Ids of notes that have it in text, tags or sentence. */
  readonly inText: ReadonlySet<string>;
  /** Notes with ids before this one may have it as well: a word of very many notes is looked for in the newest. '' where all are listed. */
  readonly horizon: string;
  /** Ids of entities with it in their names. */
  readonly bearers: ReadonlySet<string>;
  /** Ids of notes on the bearers; null where they are too many to be listed. */
  readonly onBearers: ReadonlySet<string> | null;
}

/** Half the library has a word that begins with these one or two letters: in text they count as a whole word. */
const SHORT = 2;
/** So many words with one beginning are looked for, in the order of the alphabet, where they are in very many notes. */
const WORDS = 64;
/** Of each of them, this part of the depth. */
const SHARE = 4;
/** So many bearers of a name have their notes listed. */
export const FEW_BEARERS = 40;

/**
 * Looks for a word, or its beginning; one that is nowhere is taken for the words nearest to it.
 * @param depth so many notes with a word are listed, the newest ones
 */
export async function matchWord(shelf: Shelf, word: string, depth: number): Promise<WordMatch> {
  const exact = await lookFor(shelf, word, [word], word.length > SHORT, depth);
  if (exact.inText.size > 0 || exact.bearers.size > 0) return exact;
  const lists = await Promise.all(listBeginnings(word).map((beginning) => shelf.listWords(beginning)));
  const near = findNearWords(word, lists.flat());
  return near.length === 0 ? exact : await lookFor(shelf, near[0] ?? word, near, false, depth);
}

/** Whether a note answers to a word, by its own words or the name of whom it is about. */
export function isMatched(
  { word, inText, bearers }: WordMatch,
  id: string,
  entityId: string,
  words: readonly string[],
): boolean {
  return (
    inText.has(id) ||
    bearers.has(entityId) ||
    words.some((other) => (word.length > SHORT ? other.startsWith(word) : other === word))
  );
}

async function lookFor(
  shelf: Shelf,
  word: string,
  among: readonly string[],
  isBeginning: boolean,
  depth: number,
): Promise<WordMatch> {
  const [text, names] = await Promise.all([
    isBeginning ? listBeginning(shelf, word, depth) : listNewest(shelf, among, depth),
    Promise.all(among.map((one) => shelf.listEntityIdsByWord(one))),
  ]);
  const bearers = new Set(names.flat());
  const isFew = bearers.size <= FEW_BEARERS;
  const onBearers = isFew ? await Promise.all([...bearers].map((id) => shelf.listNoteIdsOn(id))) : null;
  return { word, ...text, bearers, onBearers: onBearers && new Set(onBearers.flat()) };
}

type TextMatch = Pick<WordMatch, 'inText' | 'horizon'>;

async function listBeginning(shelf: Shelf, beginning: string, depth: number): Promise<TextMatch> {
  const [ids, whole, words] = await Promise.all([
    shelf.listNoteIdsByBeginning(beginning, depth),
    listNewest(shelf, [beginning], depth),
    shelf.listWords(beginning, WORDS),
  ]);
  if (ids.length < depth) return { inText: new Set(ids), horizon: '' };
  const longer = words.filter((word) => word !== beginning);
  const others = await listNewest(shelf, longer, Math.ceil(depth / SHARE));
  return {
    inText: new Set([...whole.inText, ...others.inText]),
    horizon: whole.horizon > others.horizon ? whole.horizon : others.horizon,
  };
}

async function listNewest(shelf: Shelf, words: readonly string[], depth: number): Promise<TextMatch> {
  const lists = await Promise.all(words.map((word) => shelf.listNoteIdsByWord(word, depth)));
  const horizons = lists.map((ids) => (ids.length < depth ? '' : (ids.at(-1) ?? '')));
  return { inText: new Set(lists.flat()), horizon: horizons.sort().at(-1) ?? '' };
}
