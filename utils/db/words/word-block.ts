import type { WordEntry } from './word-entry.ts';

/** So many entries stand in a block: their places fit into 16 bits, and a block is made in some 100 ms. */
export const BLOCK = 8_192;

/**
 * The words of entries whose ids follow each other, and where each word is: so that a search reads a few large records
 * in place of an index of millions of keys, of which a browser reads some fifty in a millisecond. Texts stand in few
 * long strings, which are read much faster than many short ones.
 */
export interface WordBlock {
  /** How many entries there are. */
  readonly size: number;
  /** Their ids, ascending, as a JSON array. */
  readonly ids: string;
  /** All words, ascending, one after the other. */
  readonly words: string;
  /** For each word where it begins in `words`, and where the last one ends. */
  readonly wordAt: Uint32Array;
  /** For each word where its places begin in `places`, and where those of the last one end. */
  readonly starts: Uint32Array;
  /** Indexes of entries. */
  readonly places: Uint16Array;
  /** Whom the entries are about, each once, as a JSON array. */
  readonly owners: string;
  /** For each entry an index of `owners`. */
  readonly ownerOf: Uint16Array;
  /** For each entry. */
  readonly updated: Float64Array;
}

/** @param entries at most `BLOCK`, each id once, in any order */
export function makeBlock(entries: readonly WordEntry[]): WordBlock {
  const sorted = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const lists = new Map<string, number[]>();
  const owners = new Map<string, number>();
  const ownerOf = new Uint16Array(sorted.length);
  for (const [place, { words, owner }] of sorted.entries()) {
    for (const word of words) {
      const list = lists.get(word);
      if (list) list.push(place);
      else lists.set(word, [place]);
    }
    const known = owners.get(owner) ?? owners.size;
    owners.set(owner, known);
    ownerOf[place] = known;
  }
  const words = [...lists.keys()].sort();
  const wordAt = sumUp(words.map(({ length }) => length));
  const starts = sumUp(words.map((word) => lists.get(word)?.length ?? 0));
  const places = new Uint16Array(starts.at(-1) ?? 0);
  for (const [index, word] of words.entries()) places.set(lists.get(word) ?? [], starts[index]);
  return {
    size: sorted.length,
    ids: JSON.stringify(sorted.map(({ id }) => id)),
    words: words.join(''),
    wordAt,
    starts,
    places,
    owners: JSON.stringify([...owners.keys()]),
    ownerOf,
    updated: Float64Array.from(sorted, ({ updated }) => updated),
  };
}

/** What a block was made of. */
export function listEntries(block: WordBlock): readonly WordEntry[] {
  const { ownerOf, updated, words, wordAt, starts, places } = block;
  const ids: readonly string[] = JSON.parse(block.ids);
  const owners: readonly string[] = JSON.parse(block.owners);
  const wordsOf = ids.map((): string[] => []);
  for (let index = 0; index + 1 < wordAt.length; index += 1) {
    const word = words.slice(wordAt[index], wordAt[index + 1]);
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1) {
      wordsOf[places[at] ?? 0]?.push(word);
    }
  }
  return ids.map((id, place) => ({
    id,
    words: wordsOf[place] ?? [],
    owner: owners[ownerOf[place] ?? 0] ?? '',
    updated: updated[place] ?? 0,
  }));
}

/** The sums of the numbers before each one, and of all. */
function sumUp(numbers: readonly number[]): Uint32Array {
  const sums = new Uint32Array(numbers.length + 1);
  for (const [index, number] of numbers.entries()) sums[index + 1] = (sums[index] ?? 0) + number;
  return sums;
}
