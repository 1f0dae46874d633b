import { SENTENCE_OPENERS } from './lists/abbreviations.ts';
import type { Sentence } from './sentence.ts';

/** Marks the tokens up to `reach` places from a marked one. */
export function widen(marked: Uint8Array, reach: number): Uint8Array {
  const wide = new Uint8Array(marked.length);
  for (let i = 0; i < marked.length; i++)
    if (marked[i] === 1) wide.fill(1, Math.max(0, i - reach), i + reach + 1);
  return wide;
}

/** A small word that has its capital from the start of a sentence or a quotation: no name begins with it and goes on in lower case. */
const isOpener = ({ words }: Sentence, i: number): boolean =>
  words[i + 1]?.casing === 'lower' && words[i - 1]?.isWord !== true && SENTENCE_OPENERS.has(words[i]!.lower);

/** Marks what hyphens join to a marked token: all of "Tai-man-ying", of "ultra-Orthodox". */
function spreadOverHyphens({ words }: Sentence, marked: Uint8Array): void {
  const last = words.length - 1;
  for (let i = 1; i < last; i++)
    if (words[i]!.form === '-' && marked[i - 1] === 1) marked[i] = marked[i + 1] = 1;
  for (let i = last - 1; i > 0; i--)
    if (words[i]!.form === '-' && marked[i + 1] === 1) marked[i] = marked[i - 1] = 1;
}

/**
 * Which tokens may be a part of a name: all in a sentence without capitals; else those beside a word that is not in plain
 * lower case, which takes in up to two small words within a name ("Bank of the West"). Most of an article is farther
 * off, and need not be scored.
 */
export function findCandidates(sentence: Sentence): Uint8Array {
  const { words, casing } = sentence;
  const marked = new Uint8Array(words.length);
  if (casing === 'lower') return marked.fill(1);
  for (const [i, word] of words.entries())
    if (word.casing !== 'lower' && word.casing !== 'none' && !isOpener(sentence, i)) marked[i] = 1;
  spreadOverHyphens(sentence, marked);
  return widen(marked, 1);
}
