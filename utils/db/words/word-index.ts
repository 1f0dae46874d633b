import type { OpenBlock } from './open-block.ts';

/** A block in which some places are out of date. */
export interface IndexPart {
  readonly block: OpenBlock;
  /** Places of what was changed or deleted since the block was made; what it is now stands in a part of its own. */
  readonly gone: ReadonlySet<number>;
}

/** All words of a library, at one moment; the parts in the order of their ids, what was changed last of all. */
export interface WordIndex {
  readonly notes: readonly IndexPart[];
  readonly entities: readonly IndexPart[];
}

/** Sorts after every word that begins with the one before it. */
const LAST_CHARACTER = '\uffff';

/** Calls back with each word that begins so, and with each place where it is now. */
export function eachPlace(
  part: IndexPart,
  beginning: string,
  onPlace: (place: number, isWhole: boolean) => void,
): void {
  const { starts, places } = part.block;
  const isAll = part.gone.size === 0;
  const [from, end] = findRange(part, beginning);
  for (let index = from; index < end; index += 1) {
    const isWhole = index === from && part.block.wordAt(index) === beginning;
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1) {
      const place = places[at] ?? 0;
      if (isAll || !part.gone.has(place)) onPlace(place, isWhole);
    }
  }
}

/** The places of one whole word. */
export function listPlaces({ block, gone }: IndexPart, word: string): readonly number[] {
  const index = block.findFrom(word);
  if (block.wordAt(index) !== word) return [];
  const places = Array.from(block.places.subarray(block.starts[index], block.starts[index + 1]));
  return gone.size === 0 ? places : places.filter((place) => !gone.has(place));
}

/** Words in use that begin so. */
export function listWords(parts: readonly IndexPart[], beginning: string): readonly string[] {
  const found = new Set<string>();
  for (const part of parts) {
    const [from, end] = findRange(part, beginning);
    for (let index = from; index < end; index += 1) {
      const word = part.block.wordAt(index);
      if (part.gone.size === 0 || listPlaces(part, word).length > 0) found.add(word);
    }
  }
  return [...found];
}

/** Whether a word that begins so is in use. */
export function hasBeginning(parts: readonly IndexPart[], beginning: string): boolean {
  return parts.some((part) => {
    const [from, end] = findRange(part, beginning);
    for (let index = from; index < end; index += 1) {
      if (part.gone.size === 0 || listPlaces(part, part.block.wordAt(index)).length > 0) return true;
    }
    return false;
  });
}

function findRange({ block }: IndexPart, beginning: string): [from: number, end: number] {
  return [block.findFrom(beginning), block.findFrom(beginning + LAST_CHARACTER)];
}
