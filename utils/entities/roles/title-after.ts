import type { Mention, Role } from '../../types.ts';
import { POSTNOMINALS } from '../names/honorifics.ts';
import { isSpeechVerb } from '../speech-verbs.ts';
import { isCapitalised } from '../text/fold.ts';
import { gapAfter, type Passage } from '../text/passage.ts';
import type { FoundRole } from './found-role.ts';
import { isRoleNoun, singularRole } from './role-nouns.ts';
import { DETERMINERS, PREPOSITIONS, tenseOf } from './role-words.ts';

const LONGEST = 16;
const LINKING = new Set(['is', 'was', 'became', 'remains', 'becomes', 'serves', 'served']);
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
  let comma = /^['’]?\s*,\s*$/.test(gap);
  if (
    comma &&
    /^\d{1,3}$/.test(passage.words[at + 1]?.lower ?? '') &&
    /^\s*,\s*$/.test(gapAfter(passage, at + 1))
  )
    at += 1;
  else if (!comma && !/^\s$/.test(gap) && !/^\s\($/.test(gap)) return null;
  let start = at + 1;
  if (!inSentence(start)) return null;
  let tense: Role['tense'] = 'current';
  let relative = false;
  let next = passage.words[start]!.lower;
  if (comma && next === 'who' && inSentence(start + 1)) {
    comma = false;
    relative = true;
    start += 1;
    next = passage.words[start]!.lower;
  }
  gap = gapAfter(passage, at);
  if (!comma && !/\($/.test(gap)) {
    if (!LINKING.has(next) || !inSentence(start + 1)) return null;
    if (next === 'was' || next === 'served') tense = 'former';
    start += 1;
    const after = passage.words[start]!.lower;
    if (after === 'as' && inSentence(start + 1)) start += 1;
    else if (!relative && !DETERMINERS.has(after)) return null;
  }
  return readPhrase(passage, mentions, mention, start, tense);
}

/** Letters after the name belong to it: "Susie Hargreaves OBE, Chief Executive". */
function skipLetters(passage: Passage, last: number): number {
  let at = last;
  while (POSTNOMINALS.has(passage.words[at + 1]?.lower ?? '') && /^,?\s$/.test(gapAfter(passage, at)))
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
    if (ENDS.has(word.lower) && !isInsideTitle(passage, at)) break;
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
      if (head !== -1 && organisation === null) organisation = signedFor(passage, mentions, at, gap);
      break;
    }
  }
  return head === -1 ? null : build(passage, mention, start, end, organisation, tense);
}

/** Whether an "and" joins words of one title: "Minister of Science and Technology". */
function isInsideTitle(passage: Passage, at: number): boolean {
  return passage.words[at]!.lower === 'and' && isWrittenBig(passage, at - 1) && isWrittenBig(passage, at + 1);
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
