import type { Mention, Role } from '../../types.ts';
import { HONORIFICS } from '../names/honorifics.ts';
import { isPlainSpeechVerb, isSpeechVerb } from '../speech-verbs.ts';
import { isCapitalised } from '../text/fold.ts';
import { gapAfter, type Passage } from '../text/passage.ts';
import type { FoundRole } from './found-role.ts';
import { isTitleWord, singularRole } from './role-nouns.ts';
import { DETERMINERS, isStop, tenseOf } from './role-words.ts';

const LONGEST = 9;
/** Prepositions inside a title: "Secretary of State", "ambassador to Britain". */
const JOINING = new Set(['of', 'for', 'at', 'to']);

/**
 * The title right before a name: "Home Secretary Suella Braverman", "the NSPCC's chief executive Peter Wanless",
 * "former US president Bill Clinton", "Secretary of State Antony Blinken", and, set off by commas, "Her husband, Alan Shaw,".
 *
 * @param first index of the name's first word
 */
export function findTitleBefore(
  passage: Passage,
  mentions: readonly Mention[],
  first: number,
  mention: number,
): FoundRole | null {
  let last = first - 1;
  while (last >= 0 && HONORIFICS.has(passage.words[last]!.lower) && isAdjacent(passage, last, first))
    last -= 1;
  const gap = last >= 0 ? gapAfter(passage, last) : '';
  const commas = /^,\s$/.test(gap);
  if (last < 0 || !(commas || /^\.?\s$/.test(gap)) || !isSameSentence(passage, last, first)) return null;
  if (commas && !isSetOffBehind(passage, mentions[mention]!.end)) return null;
  const head = findHead(passage, last);
  if (head === -1 || isStarring(passage, head)) return null;
  const start = findStart(passage, mentions, head, commas);
  if (
    commas &&
    (!isIntroduced(passage, mentions, start, head) || isAboutSomebodyBefore(passage, mentions, start))
  )
    return null;
  return readTitle(passage, mentions, mention, start, head, last);
}

/** "…, Ada Okafor, said"; papers outside of America leave the second comma out: "…, Ada Okafor said". */
function isSetOffBehind({ text }: Passage, end: number): boolean {
  const after = text.slice(end, end + 16);
  return (
    /^(?:,?\s\p{Lu}{2,4})?\s*[,.)]/u.test(after) ||
    isPlainSpeechVerb(/^\s(\p{Ll}+)\b/u.exec(after)?.[1] ?? '')
  );
}

/** The title's noun: the last word, or, before "of" or "for", one of the few words before it ("Secretary of State"). */
function findHead(passage: Passage, last: number): number {
  const isNoun = (at: number): boolean => {
    const { lower, mention } = passage.words[at]!;
    return (
      (mention === -1 || lower === passage.text.slice(passage.words[at]!.start, passage.words[at]!.end)) &&
      (isTitleWord(lower) || singularRole(lower) !== null)
    );
  };
  if (isNoun(last)) return last;
  if (passage.words[last]!.mention === -1 && isStop(passage.words[last]!.lower)) return -1;
  for (let at = last - 1; at >= Math.max(0, last - 6); at -= 1) {
    if (!isJoined(passage, at)) return -1;
    const next = passage.words[at + 1]!.lower;
    if (isNoun(at) && at + 1 < last && JOINING.has(next)) return at;
    if (isSpeechVerb(passage.words[at]!.lower)) return -1;
  }
  return -1;
}

/** "the film stars Ada Okafor": a verb. */
function isStarring({ words }: Passage, head: number): boolean {
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

/** First word of the title that ends at `head`; set off by commas, it may hold another: "nominee for commerce secretary". */
function findStart(passage: Passage, mentions: readonly Mention[], head: number, isSetOff: boolean): number {
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
    if (kind === 'person') break;
    if (
      word.lower === 'and' &&
      at > 0 &&
      isTitleWord(passage.words[at - 1]!.lower) &&
      isJoined(passage, at - 1)
    )
      continue;
    if (isSetOff && JOINING.has(word.lower) && isTitleWord(passage.words[at - 1]?.lower ?? '')) continue;
    if (kind === null) {
      if (isSmallBeforeCapital(passage, at)) break;
      if (DETERMINERS.has(word.lower) || isStop(word.lower) || isSpeechVerb(word.lower)) break;
      if (/^\d+$/.test(word.lower)) break;
      if (
        /(?:ed|ly)$/.test(word.lower) &&
        !isCapitalised(passage.text.slice(word.start, word.end)) &&
        tenseOf(word.lower) === null
      )
        break;
    }
    start = at;
  }
  return start;
}

/**
 * "repeal President Biden": a small word before a title in capitals is none of it, save "former" and the like. Letters
 * alone are no such title ("chief AI scientist").
 */
function isSmallBeforeCapital(passage: Passage, at: number): boolean {
  const [word, next] = [passage.words[at]!, passage.words[at + 1]!];
  if (tenseOf(word.lower) !== null || /^(?:of|for|and|vice|deputy)$/.test(word.lower)) return false;
  const { text } = passage;
  return (
    !isCapitalised(text.slice(word.start, word.end)) &&
    isCapitalised(text.slice(next.start, next.end)) &&
    !/^\p{Lu}{2,}$/u.test(text.slice(next.start, next.end)) &&
    !/^\d/.test(word.lower)
  );
}

/** "Ann Lee, the head of the bank, Bo Ray, who …": set off behind one name, a title is not the next one's. */
function isAboutSomebodyBefore(passage: Passage, mentions: readonly Mention[], start: number): boolean {
  const isLedIn = DETERMINERS.has(passage.words[start - 1]?.lower ?? '');
  const before = passage.words[isLedIn ? start - 2 : start - 1];
  if (!before || before.mention === -1 || before.sentence !== passage.words[start]!.sentence) return false;
  return (
    mentions[before.mention]!.kind === 'person' &&
    /^,\s$/.test(gapAfter(passage, isLedIn ? start - 2 : start - 1))
  );
}

function isIntroduced(passage: Passage, mentions: readonly Mention[], start: number, head: number): boolean {
  // "the newest 2020 hopeful": a number parts a title from its article.
  const isNumbered = /^\d+$/.test(passage.words[start - 1]?.lower ?? '');
  const places = isNumbered ? [start - 2, start - 3] : [start - 1];
  const before =
    passage.words[places.find((at) => DETERMINERS.has(passage.words[at]?.lower ?? '')) ?? start - 1];
  const isNear = before !== undefined && before.sentence === passage.words[start]!.sentence;
  if (
    isNear &&
    (DETERMINERS.has(before.lower) || (before.mention !== -1 && isPossessive(passage, start - 1)))
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

/** "China’s", "the Conservatives’". */
function isPossessive(passage: Passage, at: number): boolean {
  return /(?:'s|s')$/.test(passage.words[at]!.lower) || /^['’]\s$/.test(gapAfter(passage, at));
}

function readTitle(
  passage: Passage,
  mentions: readonly Mention[],
  mention: number,
  start: number,
  head: number,
  last: number,
): FoundRole | null {
  let from = start;
  let tense: Role['tense'] = 'current';
  let organisation: number | null = null;
  // "China’s new ambassador": whose it is, is no part of the title.
  for (let at = start; at < head; at += 1) {
    const word = passage.words[at]!;
    if (!isPossessive(passage, at)) continue;
    if (word.mention !== -1 && mentions[word.mention]!.kind === 'organisation') organisation = word.mention;
    from = at + 1;
  }
  while (from < head) {
    const word = passage.words[from]!;
    const given = tenseOf(word.lower);
    const kind = word.mention === -1 ? null : mentions[word.mention]!.kind;
    if (given && kind === null) tense = given === 'current' ? tense : given;
    else if (kind === 'organisation') organisation = word.mention;
    else break;
    if (/^(?:ex|then)-./.test(word.lower) && word.mention === -1) break;
    from += 1;
  }
  if (from === head && tenseOf(passage.words[head]!.lower) !== null) tense = 'former';
  // "Chief executive of Acme Ada Okafor"
  const employer = passage.words[last]!.mention;
  let until = last;
  if (organisation === null && employer !== -1 && mentions[employer]!.kind === 'organisation') {
    while (passage.words[until]!.mention === employer) until -= 1;
    if (passage.words[until]!.lower === 'the') until -= 1;
    if (until > head && JOINING.has(passage.words[until]!.lower)) {
      organisation = employer;
      until -= 1;
    } else until = last;
  }
  const [open, close] = [passage.words[from]!, passage.words[until]!];
  const dot = /^\./.test(gapAfter(passage, until)) && close.lower.length < 5 ? 1 : 0;
  const title = passage.text.slice(open.start, close.end + dot).replace(/^(?:ex|then)-/i, '');
  return { mention, title, organisation, tense, start: passage.words[start]!.start, end: close.end + dot };
}

function isAdjacent(passage: Passage, at: number, first: number): boolean {
  return at < first && /^\.?\s$/.test(gapAfter(passage, at));
}

/** Whether a word and the next are parted by a space only (or the dot of an abbreviation: "Lt. Col."). */
function isJoined(passage: Passage, at: number): boolean {
  const word = passage.words[at]!;
  const gap = gapAfter(passage, at);
  const isAbbreviated =
    /^\.\s$/.test(gap) &&
    word.end - word.start <= 5 &&
    isCapitalised(passage.text.slice(word.start, word.end));
  return (isAbbreviated || /^\s$|^\/$/.test(gap)) && word.sentence === passage.words[at + 1]!.sentence;
}

function isSameSentence(passage: Passage, a: number, b: number): boolean {
  return passage.words[a]!.sentence === passage.words[b]!.sentence;
}
