import { type Evidence, evidenceLevel } from './evidence.ts';
import type { Lexeme } from './lexeme.ts';
import { CODES, TOKEN_INPUTS, TRAIT_ROWS, UNKNOWN_CLUSTER } from './net.ts';
import type { Sentence } from './sentence.ts';
import type { WordTable } from './word-table.ts';

const WORD_CASINGS = { none: 0, lower: 1, capitalised: 2, upper: 3, mixed: 4 } as const;
const SENTENCE_CASINGS = { normal: 0, title: 1, upper: 2, lower: 3 } as const;

/** Writes what hangs on the word alone: cluster, codes, ending. */
export function writeWordInputs(word: Lexeme, table: WordTable, inputs: Int32Array, at: number): void {
  inputs[at] = word.index < 0 ? UNKNOWN_CLUSTER : word.fine;
  for (let part = 0; part < CODES; part++)
    inputs[at + 1 + part] = word.index < 0 ? 0 : table.codes[word.index * CODES + part]!;
  inputs[at + 1 + CODES] = ((word.suffixes[2] ?? word.lowerHash) >>> 0) % TRAIT_ROWS[0];
}

/** How the word is written: its casing, that of its sentence, whether it comes first. Under 64. */
export function writingOf({ words, casing }: Sentence, i: number): number {
  return (WORD_CASINGS[words[i]!.casing] * 4 + SENTENCE_CASINGS[casing]) * 2 + (i === 0 ? 1 : 0);
}

/** What the network sees of a sentence: `[token * TOKEN_INPUTS + k]`. */
export function readNetInputs(sentence: Sentence, evidence: Evidence, table: WordTable): Int32Array {
  const { words } = sentence;
  const inputs = new Int32Array(words.length * TOKEN_INPUTS);
  for (let i = 0; i < words.length; i++) {
    const at = i * TOKEN_INPUTS;
    writeWordInputs(words[i]!, table, inputs, at);
    inputs[at + 2 + CODES] = writingOf(sentence, i);
    inputs[at + 3 + CODES] = evidenceLevel(evidence.get(words[i]!.lower), words[i]!.isCapital);
  }
  return inputs;
}
