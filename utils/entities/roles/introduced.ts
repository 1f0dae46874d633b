import type { Mention } from '../../types.ts';
import { isSpeechVerb } from '../speech-verbs.ts';
import { gapAfter, type Passage } from '../text/passage.ts';
import { isTitleWord } from './role-nouns.ts';
import { DETERMINERS, isStop } from './role-words.ts';
import { isPossessive } from './word-gaps.ts';

/** "Ann Lee, the head of the bank, Bo Ray, who …": set off behind one name, a title is not the next one's. */
export function isAboutSomebodyBefore(
  passage: Passage,
  mentions: readonly Mention[],
  start: number,
): boolean {
  const isLedIn = DETERMINERS.has(passage.words[start - 1]?.lower ?? '');
  const before = passage.words[isLedIn ? start - 2 : start - 1];
  if (!before || before.mention === -1 || before.sentence !== passage.words[start]!.sentence) return false;
  return (
    mentions[before.mention]!.kind === 'person' &&
    /^,\s$/.test(gapAfter(passage, isLedIn ? start - 2 : start - 1))
  );
}

/** "the previous | Republican nominee": a small word parts a title in capitals from its article. */
function isLedFarther({ words, text }: Passage, at: number): boolean {
  const [word, before] = [words[at]!, words[at - 1]];
  if (
    word.mention !== -1 ||
    isStop(word.lower) ||
    text[word.end] !== ' ' ||
    !/^\p{Ll}/u.test(text.slice(word.start))
  )
    return false;
  return before !== undefined && before.sentence === word.sentence && DETERMINERS.has(before.lower);
}

/** Whether an article, whose it is, or where it stands shows that a title begins there. */
export function isIntroduced(
  passage: Passage,
  mentions: readonly Mention[],
  start: number,
  head: number,
): boolean {
  // "the newest 2020 hopeful": a number parts a title from its article.
  const isNumbered = /^\d+$/.test(passage.words[start - 1]?.lower ?? '');
  const places = isNumbered ? [start - 2, start - 3] : [start - 1];
  const before =
    passage.words[places.find((at) => DETERMINERS.has(passage.words[at]?.lower ?? '')) ?? start - 1];
  const isNear = before !== undefined && before.sentence === passage.words[start]!.sentence;
  if (
    isNear &&
    (DETERMINERS.has(before.lower) || isPossessive(passage, start - 1) || isLedFarther(passage, start - 1))
  )
    return true;
  for (let at = start; at < head; at += 1) {
    const { mention } = passage.words[at]!;
    if (mention !== -1 && mentions[mention]!.kind !== 'person' && isPossessive(passage, at)) return true;
  }
  // "the Harbour Board (HB) director, Ada Okafor,"
  if (isNear && before.mention !== -1 && mentions[before.mention]!.kind === 'organisation') return true;
  // "says co-founder, Ada Okafor"; "Former president of the union, Ada Okafor, said", where a sentence starts
  return isNear ? isSpeechVerb(before.lower) : isTitleWord(passage.words[head]!.lower);
}
