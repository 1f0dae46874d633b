import type { EntityKind, Mention, Span } from '../../types.ts';
import { canAbbreviate, isAcronym, isGeneric, isOrganisationWord } from '../names/organisation-name.ts';
import { isTitleWord, singularRole } from '../roles/role-nouns.ts';
import { ACTING_BODIES } from './acting-bodies.ts';
import { collectPeople } from './collect-names.ts';
import { CREDITED_BODIES } from './credited-bodies.ts';
import { DEFINED_BODIES } from './defined-bodies.ts';
import { INTRODUCTIONS } from './introductions.ts';
import { KnownMentions } from './known-mentions.ts';
import { isPlatform } from './platforms.ts';
import { isHeldThere, POSTS_AT_BODIES } from './posts-at-bodies.ts';
import { isTail } from './widen-name.ts';

const CONFIDENCE = 0.6;
/** What the recogniser is surer of than this stays. */
const SURE = 0.6;
/** What it is this sure of, too, where what it saw is no person's part of a longer name. */
const CERTAIN = 0.95;
/** A place that it is this sure of is no body because somebody works there. */
const LIKELY = 0.8;
const GLOSS = /\s\((?:the\s)?["“‘']?(\p{Lu}[\p{Lu}\d&-]{1,8})s?["”’']?\)/duy;
/** Nations, and who belongs to one or to a party: "the Kingdom", "Republicans". */
const NATIONALS =
  /^(?:Kingdom|Republic|State|Nation|Empire|Republicans?|Democrats?|Democratic|American|British|European|Chinese|Russian|Indian|I|He|She|It|They|We|You)$/u;
const BEGINS_TOWN =
  /^(?:New|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Los|Las|San|Santa|S[ãa]o|Saint|St\.?|Cape|Mount|Mt\.?|Fort|Port|Lake|Camp|El|La|Le|Rio|Hong|Sri|Abu|Tel|Addis|Kuala|Buenos|Great|Greater|United|Old|White|Wall|Silicon|Ground|Capitol|Downing|Oak|Palo|Long|Baton|Des|Costa|Puerto)\s|\s(?:County|City|Town|Beach|Islands?|District|Province|Park|Airport|Springs|Base|Station|Street|Avenue|Road|Square|Hill|Bay|Lake|River|Valley|Stadium|Arena|Prison|Jail|Island)$/u;
const DATE =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|June|July|August|September|October|November|December)\b/;

/**
 * Names that their surroundings introduce so plainly that the recogniser need not know them: after a title ("Det Sgt Will
 * Marsh"), a kinship ("his wife, Ivy,") or the kind of a body ("the Unite union"), in the credit before a report ("HONOLULU
 * (KHON) —"), and acronyms in brackets behind their name.
 *
 * @param mentions in the order of the text, not overlapping; so is what is given back, the names found among them
 */
export function findIntroduced(text: string, mentions: readonly Mention[]): Mention[] {
  const known = new KnownMentions(mentions);
  const people = collectPeople(text, mentions);
  const found: Mention[] = [];
  const add = (kind: EntityKind, [start, end]: [number, number], isWorkplace = false): void => {
    if (!(isWorkplace || isFree(known, kind, { start, end })) || !isName(text, kind, { start, end })) return;
    // Two witnesses are better than one.
    const isSeen = known.touching(start, end)[0]?.kind === kind;
    found.push({ kind, start, end, confidence: isSeen ? CERTAIN : CONFIDENCE });
  };
  for (const { pattern, kind, isShy, isWorkplace, yields = 0 } of [
    ...INTRODUCTIONS,
    ...ACTING_BODIES,
    ...POSTS_AT_BODIES,
    ...DEFINED_BODIES,
    ...CREDITED_BODIES,
  ]) {
    for (const { index, indices } of text.matchAll(pattern)) {
      for (const place of indices?.slice(1) ?? []) {
        if (!place) continue;
        const [start, end] = place;
        const isHeld = isWorkplace && isHeldThere(text.slice(index, start), text.slice(end, end + 9));
        if (isHeld && isLongPlace(text, known, place)) add(kind, place, true);
        else if (!(isShy && isDoubtful(text, known, people, place, yields))) add(kind, place);
      }
    }
  }
  for (const { kind, start, end } of mentions) {
    if (kind !== 'organisation') continue;
    GLOSS.lastIndex = end;
    const gloss = GLOSS.exec(text);
    if (gloss && isAcronym(gloss[1]!) && canAbbreviate(gloss[1]!, text.slice(start, end)))
      add(kind, gloss.indices![1]!);
  }
  return found.length === 0 ? [...mentions] : carry(text, found, merge(mentions, found));
}

/** Whether a supposed body may be somebody, an office or a product by which people publish. */
function isDoubtful(
  text: string,
  known: KnownMentions,
  people: ReadonlyMap<string, number>,
  [start, end]: [number, number],
  yields: number,
): boolean {
  const name = text.slice(start, end);
  const words = name.toLowerCase().split(' ');
  if (
    isTitleWord(words[0]!) ||
    isTitleWord(words[words.length - 1]!) ||
    isPlatform(name) ||
    isGeneric(name) ||
    NATIONALS.test(name)
  )
    return true;
  return known
    .touching(start, end)
    .some(
      ({ kind, confidence }) =>
        (kind === 'person' && (confidence >= yields || name.includes(' ') || people.has(name))) ||
        (kind === 'place' && confidence > LIKELY),
    );
}

/** A supposed place of several words that does not begin as towns, capes and streets do: "Harbour Florida", "Northwind East Asia". */
function isLongPlace(text: string, known: KnownMentions, [start, end]: [number, number]): boolean {
  const [there, more] = known.touching(start, end);
  if (there?.kind !== 'place' || more || there.start !== start || there.end !== end) return false;
  const name = text.slice(start, end);
  return name.includes(' ') && !BEGINS_TOWN.test(name);
}

/** A name that is introduced as an organisation in one place is one in the others, too. */
function carry(text: string, found: readonly Mention[], all: readonly Mention[]): Mention[] {
  const names = new Set<string>();
  for (const { kind, start, end } of found) if (kind === 'organisation') names.add(text.slice(start, end));
  return all.map((mention) => {
    const { kind, start, end, confidence } = mention;
    if (kind === 'organisation' || (kind !== 'other' && confidence >= CERTAIN)) return mention;
    return names.has(text.slice(start, end)) ? { ...mention, kind: 'organisation' } : mention;
  });
}

/** Whether nothing is known here, or only what the introduction is surer of. */
function isFree(known: KnownMentions, kind: EntityKind, { start, end }: Span): boolean {
  return known.touching(start, end).every((mention) => {
    const isWhole = mention.start === start && mention.end === end;
    if (mention.kind === kind) return isWhole && mention.confidence < CERTAIN;
    if (mention.start < start || mention.end > end) return false;
    if (mention.confidence < SURE) return true;
    if (mention.kind === 'person') return kind === 'organisation' && mention.confidence < CERTAIN;
    return (
      !isWhole || (kind === 'organisation' && (mention.kind === 'other' || mention.confidence < CERTAIN))
    );
  });
}

function isName(text: string, kind: EntityKind, { start, end }: Span): boolean {
  const words = text.slice(start, end).split(/\s/u);
  const [first, last] = [words[0]!, words[words.length - 1]!];
  if (DATE.test(first)) return false;
  if (kind === 'organisation') return true;
  const next = /^\s(\p{Lu}[\p{L}-]*)/u.exec(text.slice(end, end + 24))?.[1];
  return (
    !isTitleWord(first.toLowerCase()) &&
    singularRole(first.toLowerCase()) === null &&
    !isOrganisationWord(last) &&
    !isTail(last) &&
    !(next && (isTail(next) || isOrganisationWord(next)))
  );
}

/** Both lists in one, the found ones in the place of what they overlap. */
function merge(mentions: readonly Mention[], found: readonly Mention[]): Mention[] {
  const apart: Mention[] = [];
  for (const mention of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (apart.length === 0 || apart[apart.length - 1]!.end <= mention.start) apart.push(mention);
  }
  const taken = new KnownMentions(apart);
  return [...mentions.filter(({ start, end }) => taken.touching(start, end).length === 0), ...apart].sort(
    (a, b) => a.start - b.start,
  );
}
