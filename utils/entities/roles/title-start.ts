import type { Mention } from '../../types.ts';
import { isSpeechVerb } from '../speech-verbs.ts';
import { isCapitalised } from '../text/fold.ts';
import type { Passage } from '../text/passage.ts';
import { skipVerb } from './after-verb.ts';
import { isWrittenBig } from './phrase-words.ts';
import { isParticiple, isRank, isRoleNoun, isTitleWord } from './role-nouns.ts';
import { DETERMINERS, isStop, PREPOSITIONS, tenseOf } from './role-words.ts';
import { JOINING } from './title-head.ts';
import { isJoined, isPossessive, isSameSentence } from './word-gaps.ts';

const LONGEST = 9;
/** Adverbs and participles that a title keeps: "alleged gunman" is not "gunman". */
const KEPT =
  /^(?:alleged|suspected|accused|convicted|presumed|confessed|admitted|would-be|self-styled|self-described|self-proclaimed|elected|appointed|armed|registered|certified|unpledged|pledged|early|family)$/;

/** First word of the title that ends at `head`; set off by commas, it may hold another: "nominee for commerce secretary". */
export function findStart(
  passage: Passage,
  mentions: readonly Mention[],
  head: number,
  isSetOff: boolean,
): number {
  let start = head;
  for (let at = head - 1; at >= 0 && head - at < LONGEST; at -= 1) {
    const word = passage.words[at]!;
    if (
      !isJoined(passage, at) ||
      !isSameSentence(passage, at, head) ||
      word.quote !== passage.words[head]!.quote
    )
      break;
    const kind = word.mention === -1 ? null : mentions[word.mention]!.kind;
    if (kind === 'person') return modifiedStart(passage, at, start);
    // "Chair | Rep.": two titles.
    if (at === head - 1 && isRank(passage.words[head]!.lower) && isOtherTitle(passage, at)) break;
    if (
      word.lower === 'and' &&
      at > 0 &&
      isTitleWord(passage.words[at - 1]!.lower) &&
      isJoined(passage, at - 1)
    )
      continue;
    if (isSetOff && JOINING.has(word.lower) && isTitleWord(passage.words[at - 1]?.lower ?? '')) continue;
    if (kind === null && isBefore(passage, at)) break;
    start = at;
  }
  return isOverField(passage, start, head) ? head : skipVerb(passage, start, head);
}

/** Whether a word is none of the title after it. */
function isBefore(passage: Passage, at: number): boolean {
  const { lower } = passage.words[at]!;
  if (isSmallBeforeCapital(passage, at)) return true;
  if (KEPT.test(lower)) return !isFirst(passage, at);
  if (SMALL.test(lower) && isWrittenBig(passage, at + 1)) return isStop(lower);
  if (DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || isStop(lower) || isSpeechVerb(lower)) return true;
  if (/^\d+$/.test(lower)) return true;
  if (isWrittenBig(passage, at) || tenseOf(lower) !== null) return false;
  return /(?:ed|ly)$/.test(lower) || isParticiple(lower);
}

/** Whether nothing but an article, a genitive or a preposition stands before a word: there it is no verb. */
function isFirst({ words }: Passage, at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || before.sentence !== words[at]!.sentence) return true;
  return DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || /'s$|^and$/.test(before.lower);
}

/** "Clinton aide Ada Okafor": whose aide it is belongs to the title where no genitive parts it. */
function modifiedStart(passage: Passage, person: number, start: number): number {
  const { words } = passage;
  if (isPossessive(passage, person) || isWrittenBig(passage, start)) return start;
  let first = person;
  while (words[first - 1]?.mention === words[person]!.mention) first -= 1;
  return tenseOf(words[first - 1]?.lower ?? '') !== null && isJoined(passage, first - 1) ? first - 1 : first;
}

/** "Chief of Army Staff General": a rank behind an office is a title of its own. */
function isOverField({ words }: Passage, start: number, head: number): boolean {
  return (
    start < head &&
    RANKS.test(words[head]!.lower) &&
    words[start - 1]?.lower === 'of' &&
    OFFICES.test(words[start - 2]?.lower ?? '')
  );
}

const RANKS =
  /^(?:general|colonel|major|captain|lieutenant|admiral|brigadier|marshal|inspector|lt|gen|col|maj|adm)$/;
const OFFICES = /^(?:chief|minister|secretary|commissioner|commander|head|director|speaker|inspector)$/;

function isOtherTitle({ words }: Passage, at: number): boolean {
  const { lower, mention } = words[at]!;
  return (
    mention === -1 &&
    isRoleNoun(lower) &&
    !/^(?:attorney|surgeon|solicitor|lieutenant|major|brigadier|adjutant|inspector|director|secretary|governor|consul|vice|chief|rear|incumbent)$/.test(
      lower,
    )
  );
}

/**
 * "repeal President Biden": a small word before a title in capitals is none of it, save "former" and the like. Letters
 * alone are no such title ("chief AI scientist").
 */
function isSmallBeforeCapital(passage: Passage, at: number): boolean {
  const [word, next] = [passage.words[at]!, passage.words[at + 1]!];
  if (tenseOf(word.lower) !== null || SMALL.test(word.lower)) return false;
  const { text } = passage;
  return (
    !isCapitalised(text.slice(word.start, word.end)) &&
    isCapitalised(text.slice(next.start, next.end)) &&
    !/^\p{Lu}{2,}$/u.test(text.slice(next.start, next.end)) &&
    !/^\d/.test(word.lower)
  );
}

/** Words of a title that papers write small before a capital: "state Sen.", "deputy Prime Minister". */
const SMALL =
  /^(?:of|for|and|vice|deputy|state|county|city|district|assistant|executive|managing|chief|senior|junior|associate|general|press|national|prime|fellow)$/;
