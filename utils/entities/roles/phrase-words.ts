import { isCapitalised } from '../text/fold.ts';
import { gapAfter, isSpaced, type Passage } from '../text/passage.ts';
import { isRoleAt, isRoleNoun } from './role-nouns.ts';
import { DETERMINERS, isStop, PREPOSITIONS } from './role-words.ts';

const TIME =
  /^(?:\d+|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|age)$/;

/** "in May", "since 2019", "for 12 years", "at the time": when it was, is no part of a title. */
export function isTime(passage: Passage, at: number): boolean {
  const [word, next, second] = [0, 1, 2].map((step) => passage.words[at + step]?.lower ?? '');
  if (!/^(?:in|on|from|for|at|since|by)$/.test(word!)) return false;
  return TIME.test(next!) || (next === 'the' && /^(?:time|past|moment|day|year|early|late)$/.test(second!));
}

/** Whether an "and" joins words of one title: "Minister of Science and Technology", "CEO and co-founder". */
export function isInsideTitle(passage: Passage, at: number): boolean {
  if (passage.words[at]!.lower !== 'and') return false;
  if (isWrittenBig(passage, at - 1) && isWrittenBig(passage, at + 1)) return true;
  const [next, second] = [passage.words[at + 1], passage.words[at + 2]];
  const isRole = (word: typeof next): boolean =>
    word !== undefined &&
    word.sentence === passage.words[at]!.sentence &&
    word.mention === -1 &&
    isRoleNoun(word.lower);
  return (
    isRole(next) || (isSpaced(passage, at + 1) && !DETERMINERS.has(next?.lower ?? 'a') && isRole(second))
  );
}

/** Whether a word starts with a capital. */
export function isWrittenBig(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  return word !== undefined && isCapitalised(passage.text.slice(word.start, word.end));
}

/** Whether a noun that names a role follows within a few plain words: the "expert" of "student loan expert". */
export function hasLaterNoun(passage: Passage, from: number): boolean {
  const { sentence } = passage.words[from]!;
  for (let at = from; at < from + 4; at += 1) {
    const word = passage.words[at];
    if (!word || word.sentence !== sentence || word.isPerson) return false;
    if (isRoleAt(passage, at)) return true;
    if (PREPOSITIONS.has(word.lower) || DETERMINERS.has(word.lower)) return false;
    if ((isStop(word.lower) && word.lower !== 'and') || !/^\.?\s$|^\/$/.test(gapAfter(passage, at)))
      return false;
  }
  return false;
}

/** Place of the last preposition between two words, -1 where there is none. */
export function lastPreposition(passage: Passage, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) if (PREPOSITIONS.has(passage.words[at]!.lower)) return at;
  return -1;
}
