import { type Meaning, readQueryWord } from './read-query.ts';
import { eachPlace, type IndexPart, listPlaces, type WordIndex } from './word-index.ts';

const IN_NAME = 3;
const IN_TEXT = 1;
/** A whole word tells more than its beginning. */
const WHOLE = 1;

/**
 * Ids of the notes that have every word of a query, in text or in the name of whom they are about, in the order in
 * which they answer it best: every query word counts where it is found (name before text) and more where it is a whole
 * word. Equal ones come newest first.
 * @param query folded words
 */
export function rankNotes(index: WordIndex, query: readonly string[], limit: number): readonly string[] {
  const meanings = query.map((word) => readQueryWord(index, word));
  const names = meanings.map((meaning) => rateNames(index.entities, meaning));
  const best = createBest(limit);
  // From the last: the newest notes come first, and those after them seldom take their place.
  for (const part of index.notes.toReversed()) {
    const scores = scorePart(part, meanings, names);
    if (scores === null) continue;
    const { updated } = part.block;
    const ids = part.block.listIds();
    for (let place = scores.length - 1; place >= 0; place -= 1) {
      const score = scores[place] ?? 0;
      if (score > 0) best.offer({ id: ids[place] ?? '', score, updated: updated[place] ?? 0 });
    }
  }
  return best.list();
}

/** Ids of the notes that have all of some whole words in their text, the last made first. */
export function listWithAll(
  { notes }: WordIndex,
  words: readonly string[],
  limit: number,
): readonly string[] {
  const found: string[] = [];
  for (const part of notes) {
    const [first = [], ...others] = words
      .map((word) => listPlaces(part, word))
      .sort((a, b) => a.length - b.length);
    const sets = others.map((places) => new Set(places));
    for (const place of first) {
      if (sets.every((set) => set.has(place))) found.push(part.block.listIds()[place] ?? '');
    }
  }
  // Ids sort by the moment they were made.
  return found.sort().slice(-limit).reverse();
}

/** By id of an entity how well its names answer. */
function rateNames(parts: readonly IndexPart[], { forms }: Meaning): ReadonlyMap<string, number> {
  const rates = new Map<string, number>();
  for (const part of parts) {
    for (const [rank, form] of forms.entries()) {
      eachPlace(part, form, (place, isWhole) => {
        const id = part.block.listIds()[place] ?? '';
        const rate = rank > 0 ? 1 : isWhole ? IN_NAME + WHOLE : IN_NAME;
        if (rate > (rates.get(id) ?? 0)) rates.set(id, rate);
      });
    }
  }
  return rates;
}

/** For each place of a part how well it answers the whole query; 0 where a word is missing. Null where all are. */
function scorePart(
  part: IndexPart,
  meanings: readonly Meaning[],
  names: readonly ReadonlyMap<string, number>[],
): Uint8Array | null {
  let scores: Uint8Array | null = null;
  for (const [index, meaning] of meanings.entries()) {
    const rates = ratePart(part, meaning, names[index] ?? new Map());
    if (rates === null) return null;
    if (scores === null) scores = rates;
    else {
      for (let place = 0; place < scores.length; place += 1) {
        const [before = 0, rate = 0] = [scores[place], rates[place]];
        scores[place] = before > 0 && rate > 0 ? before + rate : 0;
      }
    }
  }
  return scores;
}

function ratePart(
  part: IndexPart,
  { forms, isBeginning }: Meaning,
  names: ReadonlyMap<string, number>,
): Uint8Array | null {
  const { size, ownerOf } = part.block;
  const rates = new Uint8Array(size);
  let isAny = false;
  const rate = (place: number, value: number): void => {
    isAny = true;
    if (value > (rates[place] ?? 0)) rates[place] = value;
  };
  if (names.size > 0) {
    const byOwner = part.block.listOwners().map((owner) => names.get(owner) ?? 0);
    for (let place = 0; place < size; place += 1) {
      const value = byOwner[ownerOf[place] ?? 0] ?? 0;
      if (value > 0 && !part.gone.has(place)) rate(place, value);
    }
  }
  for (const [rank, form] of forms.entries()) {
    if (isBeginning) eachPlace(part, form, (place, isWhole) => rate(place, IN_TEXT + (isWhole ? WHOLE : 0)));
    else for (const place of listPlaces(part, form)) rate(place, IN_TEXT + (rank === 0 ? WHOLE : 0));
  }
  return isAny ? rates : null;
}

interface Scored {
  readonly id: string;
  readonly score: number;
  readonly updated: number;
}

/** Holds the best that were offered. */
function createBest(limit: number): { offer(one: Scored): void; list(): readonly string[] } {
  const best: Scored[] = [];
  return {
    offer(one) {
      const last = best.at(-1);
      if (best.length >= limit && (last === undefined || compare(one, last) >= 0)) return;
      let at = best.length;
      while (at > 0 && compare(one, best[at - 1] ?? one) < 0) at -= 1;
      best.splice(at, 0, one);
      if (best.length > limit) best.pop();
    },
    list: () => best.map(({ id }) => id),
  };
}

function compare(a: Scored, b: Scored): number {
  return b.score - a.score || b.updated - a.updated || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}
