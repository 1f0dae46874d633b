import type { Mention } from '../../types.ts';
import { gapAfter, type Passage } from '../text/passage.ts';
import type { FoundRole } from './found-role.ts';
import { isIntroduced } from './introduced.ts';
import { isWrittenBig } from './phrase-words.ts';
import { readTitle } from './read-title.ts';
import { isPluralAt } from './role-nouns.ts';
import { DETERMINERS } from './role-words.ts';
import { findHead } from './title-head.ts';
import { findStart } from './title-start.ts';
import { isSameSentence } from './word-gaps.ts';

const LONGEST = 10;
/** Names of a list looked at: bounds the cost. */
const MOST = 20;
/** What may stand behind a name in a list: "(D-Ohio)", "of New Hampshire", "at the Harbour School of Law", ", 41". */
const BEHIND =
  "(?:,\\s\\d{1,2}|\\s\\([^()]{1,24}\\)|\\s(?:of|from|at|in)(?:\\s(?:the|of|for|and|\\p{Lu}[\\p{L}\\p{N}.’'&-]*)){1,8})?";
const LISTED = new RegExp(`^${BEHIND}(?:(,\\s)|,?\\s(?:and|&|or)\\s)(?:(?:Mr|Mrs|Ms|Dr|Sir)\\.?\\s)?$`, 'u');
/** What closes a name that is set off, with what may stand behind it. */
export const ENDED = new RegExp(`^${BEHIND}\\s?(?:[,.;:)]|[-–—])`, 'u');
/** Verbs between a plural and a list that is of something else. */
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|said|told|as|when|that)$/;
const COUNTS = /^(?:two|three|four|five|six|seven|eight|both|several|many|other|fellow|such)$/;

/** How a name stands to the one before it: the next of a list, its last one, or in no list with it. */
export function placeInList(passage: Passage, last: number, first: number): 'next' | 'last' | null {
  if (last < 0 || !isSameSentence(passage, last, first) || first - last > 14) return null;
  const between = passage.text.slice(passage.words[last]!.end, passage.words[first]!.start);
  const list = between.length < 90 ? LISTED.exec(between) : null;
  return list && (list[1] ? 'next' : 'last');
}

/**
 * A title in the plural apart from the names that it is said of: "two analysts, A and B, said", "the senators who ran —
 * A of Ohio and B", "lawmakers such as A".
 *
 * @param first index of the first name's first word
 * @param last index of its last word
 */
export function findPluralBefore(
  passage: Passage,
  mentions: readonly Mention[],
  first: number,
  last: number,
  mention: number,
): FoundRole | null {
  const { words } = passage;
  let at = first - 1;
  if (at < 1 || !isSameSentence(passage, at, first)) return null;
  const gap = gapAfter(passage, at);
  const isExample = /^\s$/.test(gap) ? exampleLength(passage, at) : 0;
  at -= isExample;
  const isApart = isExample > 0 && at >= 0 && /^,\s$/.test(gapAfter(passage, at));
  const isComma = /^,\s$/.test(gap);
  const isDash = /^\s?(?:--|[-–—]|:)\s?$/.test(gap) && gap.trim() !== '-';
  if (at < 0 || !(isExample || ((isComma || isDash) && isPair(passage, mentions, last, isComma))))
    return null;
  const head = isDash || isApart ? lastPlural(passage, at) : findHead(passage, at, isComma);
  if (head === -1 || !isPluralAt(passage, head)) return null;
  const start = findStart(passage, mentions, head, true);
  const before = words[start - 1];
  const isCounted =
    before !== undefined && isSameSentence(passage, start - 1, start) && COUNTS.test(before.lower);
  if (isComma && !isCounted && !isIntroduced(passage, mentions, start, head)) return null;
  const isNear = !isDash && !isApart;
  return readTitle(
    passage,
    mentions,
    mention,
    isNear ? start : bigStart(passage, start, head),
    head,
    isNear ? at : head,
  );
}

/** Without an article before it, a small word before the noun may be a verb: "hurts | senators". */
function bigStart(passage: Passage, start: number, head: number): number {
  const before = passage.words[start - 1];
  const isLed = before && (DETERMINERS.has(before.lower) || COUNTS.test(before.lower));
  if (isLed && !/^(?:an?|this|that|another|one)$/.test(before.lower)) return start;
  let from = start;
  while (from < head && !isWrittenBig(passage, from)) from += 1;
  return from;
}

/** "such as", "including", "like": how many words lead an example in, 0 where none. */
function exampleLength({ words }: Passage, at: number): number {
  const [word, former] = [words[at]!.lower, words[at - 1]!.lower];
  if ((word === 'as' && former === 'such') || (word === 'them' && former === 'among')) return 2;
  if (word === 'including') return 1;
  return word === 'like' && /^(?:reps|sens)$/.test(former) ? 1 : 0;
}

/** Whether another name follows in the list, and, between commas, something closes it. */
function isPair(passage: Passage, mentions: readonly Mention[], last: number, isClosed: boolean): boolean {
  const { words, text } = passage;
  let from = last;
  for (let listed = 0; ; listed += 1) {
    if (listed === MOST) return true;
    let next = from + 1;
    while (next < from + 14 && words[next] && !words[next]!.isPerson) next += 1;
    if (!words[next]?.isPerson || !placeInList(passage, from, next))
      return listed > 0 && (!isClosed || ENDED.test(text.slice(words[from]!.end, words[from]!.end + 90)));
    const { end } = mentions[words[next]!.mention]!;
    from = next;
    while (words[from + 1] && words[from + 1]!.start < end) from += 1;
  }
}

/** The last plural of a role within a few words that name nobody. */
function lastPlural(passage: Passage, from: number): number {
  for (let at = from; at > from - LONGEST && at >= 0 && isSameSentence(passage, at, from); at -= 1) {
    const { isPerson, lower } = passage.words[at]!;
    if (isPerson || FINITE.test(lower)) return -1;
    if (isPluralAt(passage, at)) return at;
  }
  return -1;
}
