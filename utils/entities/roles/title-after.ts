import type { Mention, Role } from '../../types.ts';
import { HONORIFICS, POSTNOMINALS } from '../names/honorifics.ts';
import { isSpeechVerb } from '../speech-verbs.ts';
import { isCapitalised } from '../text/fold.ts';
import { gapAfter, type Passage } from '../text/passage.ts';
import type { FoundRole } from './found-role.ts';
import { readPhrase } from './read-phrase.ts';
import { isRoleNoun } from './role-nouns.ts';
import { DETERMINERS, tenseOf } from './role-words.ts';

const LINKING = new Set([
  'is',
  'was',
  'became',
  'remains',
  'becomes',
  'serves',
  'served',
  'has',
  'had',
  'will',
]);
/** What is done to somebody who comes into an office: no article is needed after these. */
const APPOINTING = new Set('appointed named elected made promoted ordained sworn'.split(' '));
/** Verbs that give a role with an "as": "works as an engineer", "serving as secretary of state". */
const WORKING = /^(?:serv(?:es|ed|ing)|work(?:s|ed|ing)|act(?:s|ed|ing))$/;
const PAST = /^(?:was|served|worked|acted|had)$/;
const TIMES = new Set(
  'now currently also once then still formerly previously recently later long already'.split(' '),
);
const PAST_TIMES = /^(?:once|then|formerly|previously)$/;
/** Verbs done, not only thought of, after which somebody comes into an office, or leaves it. */
const FOLLOWING = /^(?:replac|succeed|oust|fir|sack|remov)(?:es|s|ed|ing)$/;
const HIRING =
  /^(?:(?:appoint|nam|hir|pick|nominat|install|promot|select|recruit|confirm|announc|unveil)(?:es|s|ed|ing)|elected|chose|choos(?:es|ing)|tapp(?:ed|ing)|taps)$/;
const NAMING = /^(?:(?:appoint|nam)(?:es|s|ed|ing)|elected|made|crowned)$/;
/** Words of a clause in commas between a name and its verb ("who has died aged 91"). */
const LONGEST_CLAUSE = 14;
/**
 * The title after a name: in apposition ("Peter Wanless, CEO at the NSPCC, said"), as a relative or a plain clause ("who is
 * the charity's head", "is a professor of law at …"), or in a signature ("Mary Hall, Political Editor, The Argus").
 *
 * @param last index of the name's last word
 */
export function findTitleAfter(
  passage: Passage,
  mentions: readonly Mention[],
  last: number,
  mention: number,
): FoundRole | null {
  let at = skipLetters(passage, last);
  const sentence = passage.words[last]!.sentence;
  const inSentence = (index: number): boolean => passage.words[index]?.sentence === sentence;
  let gap = gapAfter(passage, at);
  let comma = /^['’.]?\s*,\s*$/.test(gap) && !passage.words[at]!.lower.endsWith("'s");
  if (
    comma &&
    /^\d{1,3}$/.test(passage.words[at + 1]?.lower ?? '') &&
    /^\s*,\s*$/.test(gapAfter(passage, at + 1))
  )
    at += 1;
  else if (!comma && !/^\s$/.test(gap) && !/^\s\($/.test(gap)) {
    if (!isDashed(passage, at)) return null;
    comma = true;
  }
  let start = at + 1;
  if (!inSentence(start)) return null;
  const tense: Role['tense'] = 'current';
  let relative = false;
  let next = passage.words[start]!.lower;
  if (comma && next === 'who' && inSentence(start + 1)) {
    comma = false;
    relative = true;
    start += 1;
    next = passage.words[start]!.lower;
  }
  gap = gapAfter(passage, at);
  // "Ada Okafor, 41, is …": the comma closes what stood between.
  if (comma && at > last && LINKING.has(next)) comma = false;
  if (comma || /\($/.test(gap)) {
    if (
      isSpeechVerb(next) &&
      isCapitalised(passage.text.slice(passage.words[start]!.start, passage.words[start]!.end)) === false
    )
      return null;
    return readPhrase(passage, mentions, mention, start, tense, false);
  }
  const named = readAppointed(passage, last, start);
  if (named) return readPhrase(passage, mentions, mention, named.start, named.tense, true);
  // "if Ada Okafor is the nominee"
  if (!relative && isSupposed(passage, last)) return null;
  const clause = readClause(passage, start, relative);
  if (clause) return readPhrase(passage, mentions, mention, clause.start, clause.tense, true);
  const later = relative ? findAfterClause(passage, start) : -1;
  const main = later === -1 ? null : readClause(passage, later, false);
  return main && readPhrase(passage, mentions, mention, main.start, main.tense, true);
}

/** "Ada Okafor — a teacher from Leeds — left": a dash does the work of a comma before an article. */
function isDashed(passage: Passage, at: number): boolean {
  const next = passage.words[at + 1]?.lower ?? '';
  return (
    /^\s(?:--|[-–—])\s$/.test(gapAfter(passage, at)) &&
    (/^(?:an?|the|one)$/.test(next) || tenseOf(next) !== null)
  );
}

/** "is the …", "was appointed …", "has been …": where the title starts, and what the verb says of its time. */
function readClause(
  passage: Passage,
  verb: number,
  isRelative: boolean,
): { start: number; tense: Role['tense'] } | null {
  const { sentence, lower } = passage.words[verb]!;
  const wordAt = (at: number): string =>
    passage.words[at]?.sentence === sentence ? passage.words[at]!.lower : '';
  const isWorking = WORKING.test(lower);
  if (!LINKING.has(lower) && !isWorking) return null;
  let tense: Role['tense'] = PAST.test(lower) ? 'former' : 'current';
  let start = verb + 1;
  let isFree = isRelative || lower === 'became' || lower === 'becomes';
  if (lower === 'has' || lower === 'had') {
    if (!/^(?:been|served|worked)$/.test(wordAt(start))) return null;
    start += 1;
  }
  if (lower === 'will') {
    if (!/^(?:serve|become)$/.test(wordAt(start))) return null;
    start += 1;
  }
  if (TIMES.has(wordAt(start))) {
    if (PAST_TIMES.test(wordAt(start))) tense = 'former';
    start += 1;
  }
  if (APPOINTING.has(wordAt(start))) {
    tense = 'current';
    isFree = true;
    start += 1;
  }
  if (wordAt(start) === 'as') {
    isFree = true;
    start += 1;
  } else if (isWorking) return null;
  if (wordAt(start) === '') return null;
  const isLed =
    isFree || DETERMINERS.has(wordAt(start)) || isOwned(passage, start) || isBigTitle(passage, start);
  return isLed ? { start, tense } : null;
}

/** "hired Ada Okafor as director", "named Ada Okafor director", "succeeds Ada Okafor as mayor": where the title starts. */
function readAppointed(
  passage: Passage,
  last: number,
  next: number,
): { start: number; tense: Role['tense'] } | null {
  const { words } = passage;
  let first = last;
  while (words[first - 1]?.mention === words[last]!.mention) first -= 1;
  if (HONORIFICS.has(words[first - 1]?.lower ?? '')) first -= 1;
  const verb = words[first - 1];
  if (!verb || verb.sentence !== words[last]!.sentence || !/^\.?\s$/.test(gapAfter(passage, first - 1)))
    return null;
  const isFollowed = FOLLOWING.test(verb.lower);
  if (words[next]!.lower === 'as') {
    const isGiven = isFollowed || HIRING.test(verb.lower);
    return isGiven && words[next + 1]?.sentence === verb.sentence && /^\s$/.test(gapAfter(passage, next))
      ? { start: next + 1, tense: isFollowed ? 'former' : 'current' }
      : null;
  }
  return NAMING.test(verb.lower) &&
    (isRoleNoun(words[next]!.lower) || isRoleNoun(words[next + 1]?.lower ?? ''))
    ? { start: next, tense: 'current' }
    : null;
}

/** Whether a name stands behind "if", "until" and the like: what is said of it may never be. */
function isSupposed({ words }: Passage, last: number): boolean {
  let first = last;
  while (words[first - 1]?.mention === words[last]!.mention) first -= 1;
  if (HONORIFICS.has(words[first - 1]?.lower ?? '')) first -= 1;
  const before = words[first - 1];
  return (
    before !== undefined &&
    before.sentence === words[last]!.sentence &&
    /^(?:if|until|unless|whether|should)$/.test(before.lower)
  );
}

/** "is Clinton’s campaign manager": a name that owns the title does the work of an article. */
function isOwned({ words }: Passage, at: number): boolean {
  const { mention } = words[at]!;
  if (mention === -1) return false;
  let last = at;
  while (words[last + 1]?.mention === mention) last += 1;
  return words[last]!.lower.endsWith("'s");
}

/** "is Senior Editor-at-Large at …": so is a title in capitals written. */
function isBigTitle({ words, text }: Passage, at: number): boolean {
  for (let next = at; next < at + 4; next += 1) {
    const word = words[next];
    if (!word || word.mention !== -1 || word.sentence !== words[at]!.sentence) return false;
    if (!isCapitalised(text.slice(word.start, word.end))) return false;
    if (isRoleNoun(word.lower)) return true;
  }
  return false;
}

/** "…, who has died aged 91, was a chemist": the word after the comma that ends a clause, -1 where none is near. */
function findAfterClause(passage: Passage, from: number): number {
  const { sentence } = passage.words[from]!;
  for (let at = from; at < from + LONGEST_CLAUSE && passage.words[at + 1]?.sentence === sentence; at += 1) {
    if (passage.words[at]!.isPerson) return -1;
    if (/,\s$/.test(gapAfter(passage, at))) return at + 1;
  }
  return -1;
}

/** "Ada Okafor, R.D.N., author of …": letters between commas. */
function isDegree(passage: Passage, at: number): boolean {
  const { text, words } = passage;
  const next = words[at + 1];
  return (
    next !== undefined &&
    /^,\s$/.test(gapAfter(passage, at)) &&
    /^(?:(?:\p{Lu}\.){2,4}|\p{Lu}{2,4}),\s/u.test(text.slice(next.start, next.start + 12))
  );
}

/** Letters after the name belong to it: "Susie Hargreaves OBE, Chief Executive". */
function skipLetters(passage: Passage, last: number): number {
  let at = last;
  while (
    (POSTNOMINALS.has(passage.words[at + 1]?.lower.replaceAll('.', '') ?? '') || isDegree(passage, at)) &&
    /^,?\s$/.test(gapAfter(passage, at))
  )
    at += 1;
  return at;
}
