import type { Mention } from '../../types.ts';
import { isPlainSpeechVerb } from '../speech-verbs.ts';
import { findWord, type Passage } from '../text/passage.ts';
import type { FoundRole } from './found-role.ts';

/** What only an apposition begins with, no list, and hardly a clause. */
const LED =
  /(?:^|\s)(?:the|its|their|his|her|our|these|those|both|all|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|\S+['’]s|\S+s['’])\s/u;
/** What closes an apposition; further nouns make a list of it. */
const CLOSED = /^\s?(?:[.;:)]|[-–—]|$|,\s(?!(?:[\p{L}\p{N}'’-]+,?\s){0,3}?(?:and|or|as\swell)\s))/u;
/** "of Leeds", "at the": from a title to the body or the place. */
const FIELD = /^(?:\s(?:of|at|for|in|with|from)\s(?:the\s)?(?:\p{Lu}[\p{L}\p{N}.’'&-]*\s?)+)?/u;

/**
 * Whether a title in the plural behind the last name of a list is said of all of them: "Ada Okafor and Ben Tarrant, two
 * analysts, said". Bare, it may as well be the next clause's subject ("… shot Ada Okafor and Ben Tarrant, officials said")
 * or the next of a list ("… drew Ada Okafor, Ben Tarrant, actors and musicians").
 *
 * @param run mentions of the list
 * @param last index of the last name's last word
 * @param isLast whether an "and" stands before the last name
 */
export function isSaidOfAll(
  passage: Passage,
  mentions: readonly Mention[],
  run: readonly number[],
  last: number,
  isLast: boolean,
  { start, end, title, organisation }: FoundRole,
): boolean {
  const { text, words } = passage;
  const after = text.slice(end, end + 90);
  if (LED.test(text.slice(words[last]!.end, start)))
    return !isPlainSpeechVerb(/^\s(\p{Ll}+)\b/u.exec(after)?.[1] ?? '');
  if (!isLast) return false;
  const field = FIELD.exec(after)![0];
  if (!CLOSED.test(after.slice(field.trimEnd().length))) return false;
  if (organisation !== null || field !== '' || /\s\p{Lu}[\p{L}\p{N}.’'&-]*$/u.test(title)) return true;
  // Nobody is their subject where they begin the sentence themselves.
  const first = findWord(passage, mentions[run[0]!]!.start);
  return words[first - 1]?.sentence !== words[first]!.sentence;
}
