import { isCapitalised } from '../text/fold.ts';
import { gapAfter, type Passage } from '../text/passage.ts';

/** Whether a space, or the dot of an abbreviation and a space, parts a word before `first` from the next. */
export function isAdjacent(passage: Passage, at: number, first: number): boolean {
  return at < first && /^\.?\s$/.test(gapAfter(passage, at));
}

/** Whether a word and the next are parted by a space only (or the dot of an abbreviation: "Lt. Col."). */
export function isJoined(passage: Passage, at: number): boolean {
  const word = passage.words[at]!;
  const gap = gapAfter(passage, at);
  const isAbbreviated =
    /^\.\s$/.test(gap) &&
    word.end - word.start <= 5 &&
    isCapitalised(passage.text.slice(word.start, word.end));
  return (isAbbreviated || /^\s$|^\/$/.test(gap)) && word.sentence === passage.words[at + 1]!.sentence;
}

/** Whether two words stand in one sentence. */
export function isSameSentence(passage: Passage, a: number, b: number): boolean {
  return passage.words[a]!.sentence === passage.words[b]!.sentence;
}

/** "China’s", "the Conservatives’". */
export function isPossessive(passage: Passage, at: number): boolean {
  return /(?:'s|s')$/.test(passage.words[at]!.lower) || /^['’]\s$/.test(gapAfter(passage, at));
}
