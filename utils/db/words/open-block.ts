import { findFirst } from './find-first.ts';
import type { WordBlock } from './word-block.ts';

/** A block that is searched: what a search may not need is taken apart when it is first asked for. */
export interface OpenBlock extends Pick<WordBlock, 'size' | 'starts' | 'places' | 'ownerOf' | 'updated'> {
  wordAt(index: number): string;
  /** Index of the first word that is not before one. */
  findFrom(word: string): number;
  listIds(): readonly string[];
  listOwners(): readonly string[];
}

export function openBlock(block: WordBlock): OpenBlock {
  const { size, starts, places, ownerOf, updated, words } = block;
  let ids: readonly string[] | null = null;
  let owners: readonly string[] | null = null;
  const wordAt = (index: number): string => words.slice(block.wordAt[index], block.wordAt[index + 1]);
  return {
    ...{ size, starts, places, ownerOf, updated, wordAt },
    findFrom: (word) => findFirst(block.wordAt.length - 1, (index) => wordAt(index) >= word),
    listIds() {
      ids ??= JSON.parse(block.ids) as readonly string[];
      return ids;
    },
    listOwners() {
      owners ??= JSON.parse(block.owners) as readonly string[];
      return owners;
    },
  };
}
