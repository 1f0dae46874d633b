import type { Passage } from '../text/passage.ts';
import { isWrittenBig } from './phrase-words.ts';
import { isPluralAt } from './role-nouns.ts';
import { DETERMINERS } from './role-words.ts';
import { isPossessive } from './word-gaps.ts';

/** What stands before no noun in the plural as its article: the subject of a verb, rather. */
const ONE = /^(?:an?|this|that|another|one)$/;
const COUNTS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|both|several|many|other|fellow|such|these|those)$/;
/** Nouns in "-s" that stand before another noun. */
const NOUNS =
  /(?:[sui]s|ics|[^ns]tions|sions|ments|ties|ings)$|^(?:news|sports|arts|sales|rights|affairs|resources|services|systems|goods|games|schools|prisons|drugs|crimes|weapons|arms|rivers|lands|parks|jobs|pensions|bonds|futures|kids|sciences|studies|awards|events|series|species)$/;

/** "hurts | senators", "the bill angers | senators": where a title in the plural starts behind a verb. */
export function skipVerb(passage: Passage, start: number, head: number): number {
  if (start === head || !isPluralAt(passage, head)) return start;
  const { words } = passage;
  const before = words[start - 1];
  const isLed =
    before !== undefined &&
    before.sentence === words[start]!.sentence &&
    (COUNTS.test(before.lower) || (DETERMINERS.has(before.lower) && !ONE.test(before.lower)));
  const isFirst = before === undefined || before.sentence !== words[start]!.sentence;
  for (let at = head - 1; at >= start; at -= 1) {
    // A noun's place: right behind the article, or first in the sentence.
    if (at === start && (isLed || isFirst)) break;
    const { lower, mention } = words[at]!;
    if (mention !== -1 || isWrittenBig(passage, at) || !lower.endsWith('s')) continue;
    if (!NOUNS.test(lower) && !isPossessive(passage, at)) return at + 1;
  }
  return start;
}
