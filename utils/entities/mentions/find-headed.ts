import type { Mention, Span } from '../../types.ts';
import { isTitleWord } from '../roles/role-nouns.ts';
import { KnownMentions } from './known-mentions.ts';
import { THING_ENDS } from './thing-ends.ts';

/** What ends the names of bodies, and hardly those of anything else. */
const HEADS =
  'Ministry|Commission|Agency|Authority|Federation|Bureau|Trust|Directorate|Committee|Council|Department|Association|Organi[sz]ation|Party|Alliance|Corporation|' +
  'Company|Institute|Institution|Foundation|Board|Bank|Academy|College|University|Coalition|Secretariat|Inspectorate|Consortium|Collective|Chamber|Syndicate|' +
  'Co-?operative|Society|Union|League|Network|Holdings|Industries|Airlines|Airways|Securities|Ventures|Partners|Investments?|Service|Office|Group|Fund|Court';
const WORD = "\\p{Lu}[\\p{L}\\p{N}’'&-]*";
/** The last word is looked for first: there are far fewer of them than of capitals. */
const NAME = new RegExp(
  `\\s(?:${HEADS})(?![\\p{L}\\p{N}-])(?<=(?<![\\p{L}\\p{N}@#’'.-])(${WORD}(?:\\s(?:(?:of|for|on)\\s(?:the\\s)?|(?:and|the|&)\\s)?${WORD}){0,5}\\s(?:${HEADS})))`,
  'dgu',
);
/** "Chamber of Deputies", "Office of the Inspector General" */
const HEADED_BY = new RegExp(
  `(?=\\p{Lu})(?<![\\p{L}\\p{N}@#’'.-])((?:${WORD}\\s)?(?:Chamber|Office|Ministry|Department|Bureau|Board|Council|Institute|Academy|Association|Federation|Directorate|Court|Commission|Union|Society|League)\\sof\\s(?:the\\s)?${WORD}(?:(?:,\\s|\\s(?:and\\s|of\\s|for\\s|&\\s)?(?:the\\s)?)${WORD}){0,4})(?![\\p{L}\\p{N}-])`,
  'dgu',
);
/** Capitalised where a sentence starts, or no more than a kind of body. */
const NO_NAME =
  /^(?:The|An?|This|That|These|Those|Our|My|His|Her|Its|Their|Your|And|But|In|On|At|For|From|With|By|As|If|When|While|Since|After|Before|Under|Both|Each|Every|All|Some|No|New|Old|Former|Then|Now|So|To|What|Which|Who|How|Why)$/u;
const COMMON =
  /^(?:Special|Select|Planning|Executive|Joint|Organi[sz]ing|Steering|Standing|School|City|Town|County|Village|Parish|Local|Student|High|Grand|Advisory|Audit|Annual|Public|Private|Political|Ruling|Opposition|Social|Customer|Post|Head|Home|Box|Main|First|Second|Third|District|Magistrates?|State|Federal|Appeals?|Tennis|Food|Age|Working|Focus|Control|Trading|Insurance|Parent|Sister|Holding|Dinner|Birthday|Christmas|Sunday|Secret|Military|Self|Civil|Full|Bus|Train|Wedding|Church|Memorial|Funeral)$/u;
const CONFIDENCE = 0.6;
/** Title case leaves shorter words small. */
const LONG = 4;
/** A place or a thing that the recogniser is this sure of is no part of a body's name. */
const SURE = 0.97;

/**
 * Bodies that their last word tells, and that the recogniser did not see or took for a place or a thing in part: "Northern
 * Housing Authority". A line in title case tells nothing.
 *
 * @param mentions in the order of the text, not overlapping; so is what is given back
 */
export function findHeaded(text: string, mentions: readonly Mention[]): Mention[] {
  const known = new KnownMentions(mentions);
  const found: Mention[] = [];
  const dropped = new Set<Mention>();
  let done = 0;
  for (const { start, end } of listNames(text)) {
    if (start < done) continue;
    const there = known.touching(start, end);
    const isFree = there.every(
      (mention) =>
        (mention.kind === 'place' || mention.kind === 'other') &&
        mention.start >= start &&
        mention.end <= end &&
        mention.confidence < SURE,
    );
    if (!isFree || isFollowed(text, end) || isHalf(text, start, end) || isTitleCase(text, start, end))
      continue;
    for (const mention of there) dropped.add(mention);
    found.push({ kind: 'organisation', start, end, confidence: CONFIDENCE });
    done = end;
  }
  if (found.length === 0) return [...mentions];
  return [...mentions.filter((mention) => !dropped.has(mention)), ...found].sort((a, b) => a.start - b.start);
}

/** Names that begin or end with a body's word, in the order of the text, the longer first. */
function listNames(text: string): Span[] {
  return [NAME, HEADED_BY]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(({ 1: name, indices }) => readName(name!, indices![1]![0]) ?? [])
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A name without the words before it that a sentence starts with; null where no more than a common noun is left. */
function readName(name: string, at: number): Span | null {
  const words = name.split(/\s/u);
  let start = at;
  // "Lund’s | Office of the Inspector"; "Children’s Defence Fund" is one name
  if (words[2] === 'of' && /\p{L}{2}['’]s$/u.test(words[0]!)) start += words.shift()!.length + 1;
  while (words.length > 1 && (NO_NAME.test(words[0]!) || /^(?:\p{Ll}|&)/u.test(words[0]!)))
    start += words.shift()!.length + 1;
  if (words.length < 2) return null;
  if (
    /^(?:Board|Office|Council) of (?:Directors|Trustees|Governors|Management|Regents)$/u.test(words.join(' '))
  )
    return null;
  if (words.length === 2 && COMMON.test(words[0]!)) return null;
  if (THING_ENDS.has(words[words.length - 1]!.toLowerCase())) return null;
  return { start, end: at + name.length };
}

/** Whether the name goes on, so that it is another's: "Housing Authority Tower". */
function isFollowed(text: string, end: number): boolean {
  const next = /^\s(?:(?:of|for)\s(?:the\s)?)?(\p{Lu}[\p{L}’'-]*)/u.exec(text.slice(end, end + 40))?.[1];
  return next !== undefined && !isTitleWord(next.toLowerCase());
}

/** "Lund’s Office" | " of the Inspector" */
function isHalf(text: string, start: number, end: number): boolean {
  return text.startsWith(' of ', end) && /^[^\s]+['’]s\s[^\s]+$/u.test(text.slice(start, end));
}

function isTitleCase(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  const rest = `${text.slice(Math.max(from, start - 120), start)} ${text.slice(end, Math.min(to === -1 ? text.length : to, end + 120))}`;
  const words = rest.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return small.length * 3 < words.length || !small.some((word) => word.length >= LONG);
}
