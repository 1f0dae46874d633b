import type { Mention, Role } from '../../types.ts';
import { isSpeechVerb } from '../speech-verbs.ts';
import { findWord, gapAfter, type Passage } from '../text/passage.ts';
import { buildRole } from './build-role.ts';
import type { FoundRole } from './found-role.ts';
import { type Lead, readLead } from './phrase-lead.ts';
import { hasLaterNoun, isInsideTitle, isTime, isWrittenBig, lastPreposition } from './phrase-words.ts';
import { isParticiple, isPluralAt, isRoleAt, isTitleWord } from './role-nouns.ts';
import { DETERMINERS, isStop, PREPOSITIONS } from './role-words.ts';
import { singularTitle } from './singular-title.ts';
import { isJoined } from './word-gaps.ts';

const LONGEST = 16;
const SUPERLATIVE = /^(?:best|worst|greatest|finest|nicest|kindest|toughest|bravest)$/;
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|like)$/;
const LOOSE = /^(?:with|by|under|against|across|near|behind|within)$/;
/** Words that end a title where no comma does. */
const ENDS = new Set(
  (
    'who whom which that and until since but said says when where while after before because is was were are has had have will ' +
    'would whose if unless whether about during despite amid than or'
  ).split(' '),
);

/**
 * The title that a phrase after a name holds: "the former chief executive of a bank", "a spokesman for Ben Tarrant".
 *
 * @param from index of the phrase's first word
 * @param isClause whether it stands behind a verb ("is the …"), not in apposition
 */
export function readPhrase(
  passage: Passage,
  mentions: readonly Mention[],
  mention: number,
  from: number,
  given: Role['tense'],
  isClause: boolean,
): FoundRole | null {
  const lead = readLead(passage, mentions, from, given);
  const role = lead && readTitleOf(passage, mentions, mention, from, lead, isClause);
  return role && lead.isOneOf ? { ...role, title: singularTitle(role.title) } : role;
}

function readTitleOf(
  passage: Passage,
  mentions: readonly Mention[],
  mention: number,
  from: number,
  lead: Lead,
  isClause: boolean,
): FoundRole | null {
  const { start, tense } = lead;
  let { organisation } = lead;
  const { words } = passage;
  const { sentence, quote } = words[from]!;
  const kindOf = (at: number) => {
    const index = words[at]!.mention;
    return index === -1 ? null : mentions[index]!.kind;
  };
  let head = -1;
  let end = start - 1;
  let cut = -1;
  let { modified } = lead;
  for (let at = start; at < start + LONGEST && words[at]?.sentence === sentence; at += 1) {
    const word = words[at]!;
    if (kindOf(at) === 'person' && at > modified) {
      modified = modifiedEnd(passage, at, head);
    }
    if (kindOf(at) === 'person' && at > modified) {
      const to = head === -1 ? -1 : servedFrom(passage, head, at);
      // "a delegate and Tarrant supporter"
      if (to === -1 && head !== -1 && words[at - 1]!.lower === 'and')
        return buildRole(passage, mention, start, at - 2, organisation, tense);
      return to === -1
        ? null
        : buildRole(passage, mention, start, servedEnd(passage, to, at), organisation, tense);
    }
    if (word.quote !== quote) break;
    // "through a lawyer", "the best principal I have had", "casting herself as a champion": no apposition, no title.
    if (at === start && (SUPERLATIVE.test(word.lower) || (at === from && isStop(word.lower)))) return null;
    if (at === start && isVerb(passage, at, from)) return null;
    if (
      at === start &&
      /^(?:first|second|third|last|next|only|latest)$/.test(word.lower) &&
      isOfMany(passage, at)
    )
      return null;
    // "Ada Okafor, an aide said, is late": somebody else speaks.
    if (
      head === at - 1 &&
      lead.isIndefinite &&
      !isClause &&
      isSpeechVerb(word.lower) &&
      /^(?:[,.:]|\s[-–—])/.test(gapAfter(passage, at))
    )
      return null;
    // "In the case of Ada Okafor, investigators are at work"
    if (!isClause && !lead.isOwned && at > start && FINITE.test(word.lower)) return null;
    if (head === -1 && at > start && /^(?:as|up|out|off|down|than|over|through)$/.test(word.lower))
      return null;
    if (ENDS.has(word.lower) && !isInsideTitle(passage, at) && !isBeforeHead(passage, at, head, start)) break;
    if (head !== -1 && isTime(passage, at)) break;
    // "the United States" says nothing.
    if (isSpeechVerb(word.lower) && head !== -1 && !isWrittenBig(passage, at) && !isLedIn(passage, at)) {
      break;
    }
    if (isRoleAt(passage, at) || isPluralAt(passage, at)) {
      if (head === -1 || lastPreposition(passage, head, at) === -1) head = at;
    } else if (head === -1 && PREPOSITIONS.has(word.lower)) return null;
    // "Handyman Georgia"
    else if (
      head !== -1 &&
      kindOf(at) === 'place' &&
      lastPreposition(passage, head, at) === -1 &&
      !hasLaterNoun(passage, at)
    )
      break;
    else if (head !== -1 && isPastTitle(passage, head, at)) {
      if (!/^(?:working|employed|based)$/.test(word.lower)) break;
      cut = at - 1;
    } else if (head !== -1 && cut === -1 && isLoosePreposition(passage, at)) cut = at - 1;
    if (head !== -1 && kindOf(at) === 'organisation') {
      const to = lastPreposition(passage, head, at);
      if (to !== -1)
        return buildRole(passage, mention, start, cut === -1 ? to - 1 : cut, word.mention, tense);
    }
    if (cut === -1) end = at;
    const gap = gapAfter(passage, at);
    const next = words[at + 1];
    // "Ada Okafor, Director_Ben Tarrant": the next one's.
    if (gap === '_') return null;
    if (!/^['’]\s$|^\.-$/.test(gap) && !(next && isJoined(passage, at))) {
      const listed =
        head !== -1 && lastPreposition(passage, head, at + 1) !== -1 ? findListEnd(passage, at) : -1;
      if (listed !== -1) return buildRole(passage, mention, start, listed, organisation, tense);
      if (head !== -1 && organisation === null) organisation = signedFor(passage, mentions, at, gap);
      break;
    }
  }
  if (head === -1 || (isClause && isGeneral(passage, lead, head, end))) return null;
  return buildRole(passage, mention, start, end, organisation, tense);
}

/** "the first candidate to say so", "one of the first speakers to come": no title. */
function isOfMany({ words }: Passage, at: number): boolean {
  const { sentence } = words[at]!;
  for (let next = at + 1; next < at + 5 && words[next]?.sentence === sentence; next += 1)
    if (words[next]!.lower === 'to') return true;
  return false;
}

/** "a longtime | Tarrant supporter": the end of a name inside a title, -1 where it is none of it. */
function modifiedEnd(passage: Passage, person: number, head: number): number {
  if (head !== -1) return -1;
  const { words } = passage;
  let last = person;
  while (words[last + 1]?.mention === words[person]!.mention) last += 1;
  const isPlain = /^\s$/.test(gapAfter(passage, last)) && !words[last]!.lower.endsWith("'s");
  return isPlain && words[last + 1]?.sentence === words[person]!.sentence && hasLaterNoun(passage, last + 1)
    ? last
    : -1;
}

/** "casting herself", "visiting the mill", but "visiting professor". */
function isVerb(passage: Passage, at: number, from: number): boolean {
  const { lower } = passage.words[at]!;
  if (!lower.endsWith('ing') || isWrittenBig(passage, at)) return false;
  const next = passage.words[at + 1]?.lower ?? '';
  return (
    (at === from && isParticiple(lower)) ||
    DETERMINERS.has(next) ||
    PREPOSITIONS.has(next) ||
    /sel(?:f|ves)$/.test(next)
  );
}

/** "secretary of state": what may be a verb, and stands behind a preposition or an article, is a noun. */
function isLedIn({ words }: Passage, at: number): boolean {
  const { lower } = words[at - 1]!;
  return PREPOSITIONS.has(lower) || DETERMINERS.has(lower);
}

/** "candidate | with the money", "pope | for his part": what no title goes on with, unless to a body. */
function isLoosePreposition({ words }: Passage, at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  return (
    LOOSE.test(words[at]!.lower) ||
    (words[at]!.lower === 'for' &&
      /^(?:his|her|their|its|my|our|many|years|nearly|almost|more|about|over|two|three|four|five|six|seven|eight|nine|ten)$/.test(
        next,
      ))
  );
}

/** An "and" before the title's noun: "its politics and government director". */
function isBeforeHead(passage: Passage, at: number, head: number, start: number): boolean {
  return head === -1 && at > start && passage.words[at]!.lower === 'and' && hasLaterNoun(passage, at + 1);
}

/** "nominee | this year", "student | studying law": a small word behind the noun that leads to no other noun. */
function isPastTitle(passage: Passage, head: number, at: number): boolean {
  const { lower } = passage.words[at]!;
  if (isWrittenBig(passage, at) || lower === 'and' || PREPOSITIONS.has(lower)) return false;
  return lastPreposition(passage, head, at) === -1 && !hasLaterNoun(passage, at);
}

/** "is the candidate who can win", "is the nominee": says no more than the article does. */
function isGeneral(passage: Passage, lead: Lead, head: number, end: number): boolean {
  const next = passage.words[end + 1];
  return (
    head === lead.start &&
    end === head &&
    /^(?:candidate|nominee|winner|person|leader|player|one|man|woman)$/.test(passage.words[head]!.lower) &&
    next !== undefined &&
    next.sentence === passage.words[head]!.sentence &&
    /^\s$/.test(gapAfter(passage, end))
  );
}

/** The preposition before somebody that a title is held for; the first, where an office follows it ("to Secretary of …"). */
function servedFrom(passage: Passage, head: number, person: number): number {
  const { words } = passage;
  for (let at = head + 1; at < person; at += 1) {
    if (!PREPOSITIONS.has(words[at]!.lower)) continue;
    for (let next = at + 1; next < person; next += 1) if (isTitleWord(words[next]!.lower)) return at;
  }
  return lastPreposition(passage, head, person);
}

/**
 * Where a title ends that is held for somebody: with the name ("senior adviser to Mr. Sanders"), with their campaign, or
 * before the preposition where the name is only the first of more words.
 */
function servedEnd(passage: Passage, preposition: number, person: number): number {
  const { words } = passage;
  for (let at = preposition + 1; at < person; at += 1)
    if (!/^(?:mr|mrs|ms|dr|sir|the)$/.test(words[at]!.lower)) return preposition - 1;
  let last = person;
  while (words[last + 1]?.mention === words[person]!.mention) last += 1;
  if (/'s$/.test(words[last]!.lower) || /^['’]/.test(gapAfter(passage, last))) return preposition - 1;
  const isLed = words[person - 1]!.lower === 'the';
  if (isLed && words[last + 1]?.lower !== 'campaign') return preposition - 1;
  const close = isLed ? last + 1 : last;
  const next = words[close + 1];
  const isOver = !/^\s$/.test(gapAfter(passage, close)) || next?.sentence !== words[person]!.sentence;
  return isOver || ENDS.has(next!.lower) || isSpeechVerb(next!.lower) ? close : preposition - 1;
}

/** Last word of a list of fields ("head of science, policy and research,"), -1 where there is none. */
function findListEnd(passage: Passage, at: number): number {
  const { end } = passage.words[at]!;
  const list = /^(?:,\s\p{Ll}+){1,3},?\sand\s\p{Ll}+(?=[,.;)])/u.exec(passage.text.slice(end, end + 80));
  return list ? findWord(passage, end + list[0].length) - 1 : -1;
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
