import { readFileSync } from 'node:fs';
import { hashText } from '../../utils/ner/hash.ts';
import { createWordTable, WORD_KEY_BITS, type WordTable } from '../../utils/ner/word-table.ts';

/** Clusters by ascending key of the word. */
export interface WordClusters {
  readonly keys: Int32Array;
  readonly fine: Uint16Array;
  readonly middle: Uint16Array;
  readonly coarse: Uint16Array;
}

/** Reads "word, three cluster ids" a line, most frequent first; of two words with one key the more frequent stays. */
export function readClusters(path: string): WordClusters {
  const rows = new Map<number, readonly [number, number, number]>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('# ')) continue;
    const [word, fine, middle, coarse] = line.split('\t') as [string, string, string, string];
    const key = hashText(word) >>> (32 - WORD_KEY_BITS);
    if (!rows.has(key)) rows.set(key, [Number(fine), Number(middle), Number(coarse)]);
  }
  const keys = Int32Array.from([...rows.keys()].sort((a, b) => a - b));
  const column = (k: 0 | 1 | 2) => Uint16Array.from(keys, (key) => rows.get(key)![k]);
  return { keys, fine: column(0), middle: column(1), coarse: column(2) };
}

export const toWordTable = ({ keys, fine, middle, coarse }: WordClusters): WordTable =>
  createWordTable(keys, fine, middle, coarse);
