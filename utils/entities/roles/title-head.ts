import { isSpeechVerb } from '../speech-verbs.ts';
import type { Passage } from '../text/passage.ts';
import { isWrittenBig } from './phrase-words.ts';
import { isPluralAt, isRoleAt, isTitleWord } from './role-nouns.ts';
import { DETERMINERS, isStop } from './role-words.ts';
import { isJoined } from './word-gaps.ts';

/** Prepositions inside a title: "Secretary of State", "ambassador to Britain". */
export const JOINING: ReadonlySet<string> = new Set(['of', 'for', 'at', 'to']);

/** The title's noun: the last word, or, before "of" or "for", one of the few words before it ("Secretary of State"). */
export function findHead(passage: Passage, last: number, isSetOff: boolean): number {
  if (isNoun(passage, last)) return last;
  const { mention, lower } = passage.words[last]!;
  if (mention === -1 && (isStop(lower) || DETERMINERS.has(lower) || /^\d+$/.test(lower))) return -1;
  for (let at = last - 1; at >= Math.max(0, last - 6); at -= 1) {
    if (!isJoined(passage, at)) return -1;
    const next = passage.words[at + 1]!.lower;
    if (isNoun(passage, at) && at + 1 < last && JOINING.has(next))
      return isField(passage, at + 1, last, isSetOff) ? at : -1;
    if (isSpeechVerb(passage.words[at]!.lower)) return -1;
  }
  return -1;
}

function isNoun(passage: Passage, at: number): boolean {
  const { lower, mention, start, end } = passage.words[at]!;
  return (
    (mention === -1 || lower === passage.text.slice(start, end)) &&
    (isTitleWord(lower) || isRoleAt(passage, at) || isPluralAt(passage, at))
  );
}

/** "of the State", "for work and pensions": what a title is over; not "to join", "of the party pleaded with". */
function isField(passage: Passage, preposition: number, last: number, isSetOff: boolean): boolean {
  for (let at = preposition; at <= last; at += 1) {
    const { lower, mention } = passage.words[at]!;
    if (isWrittenBig(passage, at) || mention !== -1) continue;
    const isLed = DETERMINERS.has(lower) || lower === 'and' || JOINING.has(lower) || lower === 'in';
    if (!isLed && (isStop(lower) || /(?:ed|ly)$/.test(lower))) return false;
    const next = passage.words[at + 1]!.lower;
    if (lower === 'to' && !isWrittenBig(passage, DETERMINERS.has(next) ? at + 2 : at + 1)) {
      if (!isSetOff || !DETERMINERS.has(next)) return false;
    }
  }
  return true;
}

/** "the film stars Ada Okafor": a verb. */
export function isStarring({ words }: Passage, head: number): boolean {
  return (
    words[head]!.lower === 'stars' &&
    WORKS.has(words[head - 1]?.lower ?? '') &&
    (DETERMINERS.has(words[head - 2]?.lower ?? '') || WORKS.has(words[head - 2]?.lower ?? ''))
  );
}

const WORKS = new Set(
  'film movie show series sitcom drama comedy thriller sequel prequel play musical adaptation remake biopic which that also it'.split(
    ' ',
  ),
);
