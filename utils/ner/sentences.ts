import { isAsciiLetter } from './ascii.ts';
import { SENTENCE_OPENERS } from './lists/abbreviations.ts';
import type { Token } from './tokenise.ts';

/** Most tokens of a sentence. */
const LONGEST = 400;
const STOP = /^(?:[.!?。！？]+|…)$/u;
const CLOSING = /^["'”’»)\]]+$/u;
const OPENS = /^[\p{Lu}\p{N}"'“‘«([]/u;
const ABBREVIATED = /\p{L}\.$/u;
/** Most tokens begin and end with a plain letter: they neither are a stop nor end in one. */
const isPlainWord = (form: string): boolean =>
  isAsciiLetter(form.charCodeAt(0)) && isAsciiLetter(form.charCodeAt(form.length - 1));

/**
 * Cuts the merged tokens of one block into sentences. An abbreviation ends one only before a word that opens
 * sentences ("… the U.S. The minister …"); a longer one than `LONGEST` is cut, to bound memory.
 */
export function splitSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    current.push(token);
    let isEnd = current.length >= LONGEST;
    const next = tokens[i + 1];
    const canEnd = !isPlainWord(token.form);
    if (canEnd && STOP.test(token.form)) {
      while (current.length < LONGEST && i + 1 < tokens.length && CLOSING.test(tokens[i + 1]!.form))
        current.push(tokens[++i]!);
      const following = tokens[i + 1];
      isEnd ||= current.length >= LONGEST || following === undefined || OPENS.test(following.form);
    } else if (canEnd && next !== undefined && ABBREVIATED.test(token.form)) {
      isEnd ||= /^\p{Lu}/u.test(next.form) && SENTENCE_OPENERS.has(next.form.toLowerCase());
    }
    if (isEnd) {
      sentences.push(current);
      current = [];
    }
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}
