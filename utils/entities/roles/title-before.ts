import type { Mention } from '../../types.ts';
import { HONORIFICS } from '../names/honorifics.ts';
import { isPlainSpeechVerb } from '../speech-verbs.ts';
import { gapAfter, type Passage } from '../text/passage.ts';
import type { FoundRole } from './found-role.ts';
import { isAboutSomebodyBefore, isIntroduced } from './introduced.ts';
import { readTitle } from './read-title.ts';
import { isPluralAt } from './role-nouns.ts';
import { DETERMINERS, tenseOf } from './role-words.ts';
import { ENDED } from './shared-titles.ts';
import { findHead, isStarring } from './title-head.ts';
import { findStart } from './title-start.ts';
import { isAdjacent, isJoined, isSameSentence } from './word-gaps.ts';

const MOST = 3;
/** Nouns that may be adjectives, or verbs, before a title. */
const WEAK =
  /^(?:fellow|star|model|chief|champion|major|general|head|private|host|coach|pilot|judge|guard|king|nationalist|socialist|veteran|gen)$/;

/**
 * The titles right before a name, in the order of the text: "Home Secretary Suella Braverman", "the NSPCC's chief executive
 * Peter Wanless", "former US president Bill Clinton", "Secretary of State Antony Blinken", set off by commas, "Its director,
 * Alan Shaw,", and several of one person: "his running mate, Ohio Gov. Ada Okafor".
 *
 * @param first index of the name's first word
 */
export function findTitlesBefore(
  passage: Passage,
  mentions: readonly Mention[],
  first: number,
  mention: number,
): FoundRole[] {
  let last = first - 1;
  while (last >= 0 && isAddress(passage, last) && isAdjacent(passage, last, first)) last -= 1;
  const isNamed = last > 1 && isNamedSo(passage, last);
  if (isNamed) last -= 1;
  const gap = last >= 0 ? gapAfter(passage, last) : '';
  const commas = /^,\s$/.test(gap);
  if (last < 0 || !(commas || /^\.?\s$/.test(gap)) || !isSameSentence(passage, last, first)) return [];
  if (isNamed) {
    const head = findHead(passage, last, false);
    if (head !== last || isPluralAt(passage, head)) return [];
    const start = findStart(passage, mentions, head, false);
    return /^an?$/.test(passage.words[start - 1]?.lower ?? '')
      ? [readTitle(passage, mentions, mention, start, head, last)]
      : [];
  }
  // "Gen Z"
  if (
    passage.words[last]!.lower === 'gen' &&
    /^(?:[xyz]|alpha|zers?|xers?)$/.test(passage.words[first]!.lower)
  )
    return [];
  const isSetOff = isSetOffBehind(passage, mentions[mention]!.end);
  if (commas && !isSetOff) return [];
  const head = findHead(passage, last, commas);
  if (head === -1 || isStarring(passage, head)) return [];
  const start = findStart(passage, mentions, head, commas);
  if (
    commas &&
    (!isIntroduced(passage, mentions, start, head) || isAboutSomebodyBefore(passage, mentions, start))
  )
    return [];
  const roles = [readTitle(passage, mentions, mention, start, head, last)];
  if (commas || isPluralAt(passage, head)) return roles;
  const { end } = mentions[mention]!;
  const isClosed = ENDED.test(passage.text.slice(end, end + 90));
  for (let next: Title | null = { start, head, last }; next && roles.length < MOST; ) {
    next = titleBefore(passage, mentions, next, isClosed);
    if (next) roles.unshift(readTitle(passage, mentions, mention, next.start, next.head, next.last));
  }
  return roles;
}

/** "Mr.", "the Rev."; "lady", but not the "First Lady". */
function isAddress({ words }: Passage, at: number): boolean {
  const { lower } = words[at]!;
  if (lower === 'the') return /^(?:rev|hon)$/.test(words[at + 1]!.lower);
  return HONORIFICS.has(lower) && !(lower === 'lady' && words[at - 1]?.lower === 'first');
}

/** "a worker named Ada Okafor"; "the president named Ada Okafor" as something. */
function isNamedSo(passage: Passage, at: number): boolean {
  return /^(?:named|called)$/.test(passage.words[at]!.lower) && isJoined(passage, at - 1);
}

interface Title {
  readonly start: number;
  readonly head: number;
  readonly last: number;
}

/** The title before another of the same person: "his rival, | Senator", "spokesman | Lt. Gen.", "head of news | and author". */
function titleBefore(
  passage: Passage,
  mentions: readonly Mention[],
  { start }: Title,
  isClosed: boolean,
): Title | null {
  const { words } = passage;
  let last = start - 1;
  if (last < 0 || !isSameSentence(passage, last, start)) return null;
  const commas = /^,\s$/.test(gapAfter(passage, last));
  const isAnd = !commas && words[last]!.lower === 'and' && last > 0 && isJoined(passage, last - 1);
  if (isAnd) last -= 1;
  if (commas ? !isClosed : !isJoined(passage, last)) return null;
  const head = findHead(passage, last, commas);
  if (head === -1 || isPluralAt(passage, head) || isStarring(passage, head)) return null;
  if (head === last && !isAnd && !commas && WEAK.test(words[last]!.lower)) return null;
  const from = findStart(passage, mentions, head, commas);
  const isLed = DETERMINERS.has(words[from - 1]?.lower ?? '');
  // "the head of the bank and author Ada Okafor" may be two people; "former head of news and author" is one.
  if (isAnd && isLed && tenseOf(words[from]!.lower) !== 'former') return null;
  if (commas) {
    if (!isIntroduced(passage, mentions, from, head)) return null;
    // In a list, it is one of several people.
    if (/^,\s|^\sand\s/.test(gapAfter(passage, isLed ? from - 2 : from - 1))) return null;
    if (words[isLed ? from - 2 : from - 1]?.lower === 'and') return null;
  }
  return { start: from, head, last };
}

/**
 * "…, Ada Okafor, said"; papers outside of America leave the second comma out: "…, Ada Okafor said". Where she is from may
 * stand between: "…, Ada Okafor of Harbour University,".
 */
function isSetOffBehind({ text }: Passage, end: number): boolean {
  const after = text.slice(end, end + 16);
  return (
    /^(?:,?\s\p{Lu}{2,4})?\s*[,.)]/u.test(after) ||
    /^\s(?:\(|[-–—])|^[;:]|^\s(?:of|from|at)\s(?:the\s)?\p{Lu}/u.test(after) ||
    isPlainSpeechVerb(/^\s(\p{Ll}+)\b/u.exec(after)?.[1] ?? '')
  );
}
