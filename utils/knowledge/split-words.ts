import { foldText } from './fold-text.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Scripts that write without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Nobody searches for more of a word than this; the rest of an address or a key would only swell the index. */
const WORD_LIMIT = 40;

let segmenter: Intl.Segmenter | undefined;

/**
 * The folded words of a text for search, each once, in the order of their first use. A query and a note go
 * through the same function.
 */
export function splitWords(text: string): string[] {
  const words = new Set<string>();
  for (const [run] of foldText(text).matchAll(WORD)) {
    for (const word of UNSPACED.test(run) ? segment(run) : [run]) words.add(cut(word));
  }
  return [...words];
}

function segment(run: string): string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return Array.from(segmenter.segment(run), (part) => part.segment);
}

/** Cut by characters, so that no half of a surrogate pair is left. */
function cut(word: string): string {
  return word.length <= WORD_LIMIT ? word : [...word.slice(0, 2 * WORD_LIMIT)].slice(0, WORD_LIMIT).join('');
}
