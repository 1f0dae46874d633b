import type { Mention, Role } from '../../types.ts';
import { POSTNOMINALS } from '../names/honorifics.ts';
import { isSpeechVerb } from '../speech-verbs.ts';
import { isCapitalised } from '../text/fold.ts';
import { findWord, gapAfter, isSpaced, type Passage } from '../text/passage.ts';
import type { FoundRole } from './found-role.ts';
import { isRoleNoun, isTitleWord, singularRole } from './role-nouns.ts';
import { DETERMINERS, isStop, PREPOSITIONS, tenseOf } from './role-words.ts';

const LONGEST = 16;
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
const TIME =
  /^(?:\d+|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|age)$/;
const SUPERLATIVE = /^(?:best|worst|greatest|finest|nicest|kindest|toughest|bravest)$/;
/** Words of a clause in commas between a name and its verb ("who has died aged 91"). */
const LONGEST_CLAUSE = 14;
/** Words that end a title where no comma does. */
const ENDS = new Set(
  'who which that and until since but said says when where while after before because is was were has had will would whose about'.split(
    ' ',
  ),
);

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
  let comma = /^['’.]?\s*,\s*$/.test(gap);
  if (
    comma &&
    /^\d{1,3}$/.test(passage.words[at + 1]?.lower ?? '') &&
    /^\s*,\s*$/.test(gapAfter(passage, at + 1))
  )
    at += 1;
  else if (!comma && !/^\s$/.test(gap) && !/^\s\($/.test(gap)) return null;
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
    return readPhrase(passage, mentions, mention, start, tense);
  }
  const clause = readClause(passage, start, relative);
  if (clause) return readPhrase(passage, mentions, mention, clause.start, clause.tense);
  const later = relative ? findAfterClause(passage, start) : -1;
  const main = later === -1 ? null : readClause(passage, later, false);
  return main && readPhrase(passage, mentions, mention, main.start, main.tense);
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
  if (!LINKING.has(lower)) return null;
  let tense: Role['tense'] = lower === 'was' || lower === 'served' || lower === 'had' ? 'former' : 'current';
  let start = verb + 1;
  let isFree = isRelative || lower === 'became' || lower === 'becomes';
  if (lower === 'has' || lower === 'had') {
    if (wordAt(start) !== 'been') return null;
    start += 1;
  }
  if (lower === 'will') {
    if (wordAt(start) !== 'serve') return null;
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
  }
  if (wordAt(start) === '' || !(isFree || DETERMINERS.has(wordAt(start)))) return null;
  return { start, tense };
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

function readPhrase(
  passage: Passage,
  mentions: readonly Mention[],
  mention: number,
  from: number,
  given: Role['tense'],
): FoundRole | null {
  let start = from;
  let tense = given;
  let organisation: number | null = null;
  const sentence = passage.words[from]!.sentence;
  const kindOf = (at: number) => {
    const index = passage.words[at]!.mention;
    return index === -1 ? null : mentions[index]!.kind;
  };
  // "Ada Okafor, Ben Tarrant’s nominee", "President Ben Tarrant’s adviser"
  if (isTitleWord(passage.words[from]!.lower) && passage.words[from + 1]?.isPerson) start += 1;
  const owner = passage.words[start]!;
  if (owner.isPerson) {
    while (passage.words[start]?.mention === owner.mention) start += 1;
    if (!passage.words[start - 1]!.lower.endsWith("'s")) return null;
  }
  // What leads the phrase in: articles, tense, the organisation in the genitive.
  while (passage.words[start]?.sentence === sentence && start - from < 7) {
    const word = passage.words[start]!;
    const said = tenseOf(word.lower);
    if (said && kindOf(start) === null) tense = said === 'current' ? tense : said;
    else if (kindOf(start) === 'organisation' && start + 1 < passage.words.length)
      organisation = word.mention;
    else if (!DETERMINERS.has(word.lower)) break;
    if (!/^\s$/.test(gapAfter(passage, start))) return null;
    start += 1;
  }
  let head = -1;
  let end = start - 1;
  for (let at = start; at < start + LONGEST && passage.words[at]?.sentence === sentence; at += 1) {
    const word = passage.words[at]!;
    if (kindOf(at) === 'person') return null;
    if (word.quote !== passage.words[from]!.quote) break;
    // "through a lawyer", "the best principal I have had": no apposition, no title.
    if (at === start && (SUPERLATIVE.test(word.lower) || (at === from && isStop(word.lower)))) return null;
    if ((ENDS.has(word.lower) && !isInsideTitle(passage, at)) || (head !== -1 && isTime(passage, at))) break;
    // "the United States" says nothing.
    if (isSpeechVerb(word.lower) && head !== -1 && !isWrittenBig(passage, at)) break;
    if (isRoleNoun(word.lower) || singularRole(word.lower)) {
      if (head === -1 || !hasPreposition(passage, head, at)) head = at;
    } else if (head === -1 && PREPOSITIONS.has(word.lower)) return null;
    if (head !== -1 && kindOf(at) === 'organisation' && hasPreposition(passage, head, at)) {
      const cut = lastPreposition(passage, head, at);
      return build(passage, mention, start, cut - 1, word.mention, tense);
    }
    end = at;
    const gap = gapAfter(passage, at);
    if (!/^\.?\s$|^['’]\s$|^\/$/.test(gap)) {
      const listed = head !== -1 && hasPreposition(passage, head, at + 1) ? findListEnd(passage, at) : -1;
      if (listed !== -1) return build(passage, mention, start, listed, organisation, tense);
      if (head !== -1 && organisation === null) organisation = signedFor(passage, mentions, at, gap);
      break;
    }
  }
  return head === -1 ? null : build(passage, mention, start, end, organisation, tense);
}

/** Last word of a list of fields ("head of science, policy and research,"), -1 where there is none. */
function findListEnd(passage: Passage, at: number): number {
  const { end } = passage.words[at]!;
  const list = /^(?:,\s\p{Ll}+){1,3},?\sand\s\p{Ll}+(?=[,.;)])/u.exec(passage.text.slice(end, end + 80));
  return list ? findWord(passage, end + list[0].length) - 1 : -1;
}

/** "in May", "since 2019", "for 12 years": when it was, is no part of a title. */
function isTime(passage: Passage, at: number): boolean {
  return (
    /^(?:in|on|from|for|at|since|by)$/.test(passage.words[at]!.lower) &&
    TIME.test(passage.words[at + 1]?.lower ?? '')
  );
}

/** Whether an "and" joins words of one title: "Minister of Science and Technology", "CEO and co-founder". */
function isInsideTitle(passage: Passage, at: number): boolean {
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

function isWrittenBig(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  return word !== undefined && isCapitalised(passage.text.slice(word.start, word.end));
}

/** "Mary Hall, Political Editor, The Argus": an organisation alone after the comma, up to the block's end or a comma. */
function signedFor(passage: Passage, mentions: readonly Mention[], at: number, gap: string): number | null {
  const next = passage.words[at + 1];
  if (!/^,\s$/.test(gap) || !next || next.sentence !== passage.words[at]!.sentence) return null;
  const index =
    next.mention !== -1 ? next.mention : next.lower === 'the' ? (passage.words[at + 2]?.mention ?? -1) : -1;
  const mention = mentions[index];
  if (mention?.kind !== 'organisation') return null;
  return /^[\s)]*(?:[,.:]|$|\n|said|told)/.test(passage.text.slice(mention.end, mention.end + 8))
    ? index
    : null;
}

function hasPreposition(passage: Passage, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (PREPOSITIONS.has(passage.words[at]!.lower)) return true;
  return false;
}

function lastPreposition(passage: Passage, from: number, to: number): number {
  let at = to - 1;
  while (at > from && !PREPOSITIONS.has(passage.words[at]!.lower)) at -= 1;
  return at;
}

function build(
  passage: Passage,
  mention: number,
  from: number,
  to: number,
  organisation: number | null,
  tense: Role['tense'],
): FoundRole | null {
  const [first, last] = [passage.words[from], passage.words[to]];
  if (!first || !last || to < from) return null;
  return {
    mention,
    title: passage.text.slice(first.start, last.end),
    organisation,
    tense,
    start: first.start,
    end: last.end,
  };
}
