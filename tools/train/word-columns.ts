import { hashText } from '../../utils/ner/hash.ts';
import { CODES } from '../../utils/ner/net.ts';
import { createWordTable, WORD_KEY_BITS, type WordTable } from '../../utils/ner/word-table.ts';
import type { WordCodes } from './word-codes.ts';

/** The columns of the word table, by ascending key of the word. */
export interface WordColumns {
  readonly keys: Int32Array;
  readonly clusters: Uint16Array;
  readonly codes: Uint8Array;
  readonly middle: Uint8Array;
  readonly coarse: Uint8Array;
}

/** The first words of the codes as columns; of two words with one key the more frequent stays. */
export function selectWords(words: WordCodes, count: number): WordColumns {
  const positions = new Map<number, number>();
  for (const [position, word] of words.words.slice(0, count).entries()) {
    const key = hashText(word) >>> (32 - WORD_KEY_BITS);
    if (!positions.has(key)) positions.set(key, position);
  }
  const keys = Int32Array.from([...positions.keys()].sort((a, b) => a - b));
  const order = [...keys].map((key) => positions.get(key)!);
  const codes = new Uint8Array(keys.length * CODES);
  for (const [k, position] of order.entries())
    codes.set(words.codes.subarray(position * CODES, (position + 1) * CODES), k * CODES);
  return {
    keys,
    clusters: Uint16Array.from(order, (position) => words.clusters[position]!),
    codes,
    middle: words.middle,
    coarse: words.coarse,
  };
}

export const toWordTable = ({ keys, ...columns }: WordColumns): WordTable => createWordTable(keys, columns);
