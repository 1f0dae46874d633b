import type { Mention, MentionKind } from '../../types.ts';
import { guessGender } from '../names/gender.ts';
import { HONORIFICS } from '../names/honorifics.ts';
import { isOrganisationWord } from '../names/organisation-name.ts';
import { parsePersonName } from '../names/person-name.ts';
import { isTitleWord } from '../roles/role-nouns.ts';
import { fold } from '../text/fold.ts';
import { findTeams } from './find-teams.ts';
import { isNoName } from './no-names.ts';
import { findPlatforms } from './platforms.ts';
import { isShop, readEvidence } from './read-evidence.ts';
import { weighKinds } from './weigh-kinds.ts';

/** An organisation's long name this sure speaks for its first word, too. */
const SURE = 0.6;
const SHORTEST = 4;
const LONGEST = 4;

/**
 * Mentions with their kinds as the whole document has them: what one place says plainly ("Elmgrove, which …", "Elmgrove
 * Capital") holds for the same name elsewhere, unless somebody here bears it as part of a full name.
 *
 * @param mentions in the order of the text, not overlapping
 */
export function settleKinds(text: string, mentions: readonly Mention[]): Mention[] {
  const people = collectPeople(text, mentions);
  const shortForms = collectShortForms(text, mentions);
  const surely = collectSure(text, mentions);
  const streets = collectStreets(text);
  const settled = new Map<string, MentionKind>();
  for (const [name, kind] of weighKinds(text, mentions)) {
    if (people.has(name) || shortForms.has(name)) continue;
    for (const other of ['person', 'organisation'] as const)
      if (other !== kind) settled.set(`${other} ${name}`, kind);
  }
  for (const [index, { kind, start, end }] of mentions.entries()) {
    const name = text.slice(start, end);
    if (people.has(name)) continue;
    const isShortForm = kind === 'person' && shortForms.has(name) && !surely.has(name);
    const found =
      readEvidence(text, kind, start, end) ??
      (isShortForm
        ? 'organisation'
        : isLocated(text, mentions, index) || isNumbered(text, streets, mentions[index]!)
          ? 'place'
          : null);
    if (found) settled.set(`${kind} ${name}`, found);
  }
  const platforms = findPlatforms(text, mentions);
  const teams = findTeams(text, mentions);
  const things = collectThings(text, mentions);
  return mentions.map((mention): Mention => {
    const { kind, start, end } = mention;
    const name = text.slice(start, end);
    if ((kind === 'person' || kind === 'organisation') && !people.has(name) && isShop(text, start, end))
      return { ...mention, kind: 'organisation', end: end + 2 };
    if (
      (kind === 'organisation' && (platforms.has(name) || things.has(name) || isFollower(name))) ||
      isNoName(text, mention)
    )
      return { ...mention, kind: 'other' };
    if (kind === 'place' && teams.has(name)) return { ...mention, kind: 'organisation' };
    const found = settled.get(`${kind} ${name}`);
    return found ? { ...mention, kind: found } : mention;
  });
}

/** "of Hawthorne, California": a supposed person, located by the place behind the comma. */
function isLocated(text: string, mentions: readonly Mention[], index: number): boolean {
  const [{ kind, start, end }, next] = [mentions[index]!, mentions[index + 1]];
  if (kind !== 'person' || next?.kind !== 'place' || text.slice(end, next.start) !== ', ') return false;
  const before = text.slice(Math.max(0, start - 9), start);
  // "Elmgrove Ltd, Hawthorne, California" in a list
  const isLineEnd = /,\s$/.test(before) && /^(?:\n|$)/.test(text.slice(next.end, next.end + 1));
  return /\b(?:in|of|near|from|outside)\s$/.test(before) || isLineEnd;
}

/** What the article's addresses are called: "Slater" of "300 Slater Street". */
function collectStreets(text: string): Set<string> {
  return new Set([...text.matchAll(STREET)].map(([, name]) => name!));
}

const STREET =
  /\b\d{1,5}\s(\p{Lu}[\p{L}’'-]+)\s(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Drive|Lane|Way)\b/gu;

/** "300 Slater", once "300 Slater Street" has been named. */
function isNumbered(text: string, streets: ReadonlySet<string>, { start, end }: Mention): boolean {
  return (
    streets.has(text.slice(start, end)) && /\b\d{1,5}\s$/.test(text.slice(Math.max(0, start - 6), start))
  );
}

/** Acronyms given in brackets to what is no body: "VIPER" of a rover. */
function collectThings(text: string, mentions: readonly Mention[]): Set<string> {
  const things = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== 'organisation' || !isNoName(text, mention)) continue;
    const gloss = /^\s\((\p{Lu}{2,9})\)/u.exec(text.slice(mention.end, mention.end + 14));
    if (gloss) things.add(gloss[1]!);
  }
  return things;
}

/** Single words that are part of a full name here. */
function collectPeople(text: string, mentions: readonly Mention[]): Set<string> {
  const words = new Set<string>();
  for (const { kind, start, end } of mentions) {
    if (kind !== 'person') continue;
    const parts = text.slice(start, end).split(/\s+/u);
    if (parts.length < 2 || parsePersonName(parts.join(' ')).tokens.length < 2) continue;
    if (isOrganisationWord(parts[parts.length - 1]!)) continue;
    for (const part of [parts[0]!, parts[parts.length - 1]!]) words.add(part);
  }
  return words;
}

/** What the longer names of organisations begin with, or, where there are two words, end with: "Elmgrove", "Lilly". */
function collectShortForms(text: string, mentions: readonly Mention[]): Set<string> {
  const shortForms = new Set<string>();
  for (const { kind, start, end, confidence } of mentions) {
    if (kind !== 'organisation' || confidence < SURE) continue;
    const parts = text.slice(start, end).split(/,?\s+/u);
    for (let count = 1; count < Math.min(parts.length, LONGEST); count += 1) {
      const beginning = parts.slice(0, count).join(' ');
      if (beginning.length >= SHORTEST) shortForms.add(beginning);
    }
    const last = parts[parts.length - 1]!;
    if (parts.length === 2 && last.length >= SHORTEST && !isOrganisationWord(last)) shortForms.add(last);
  }
  return shortForms;
}

/** Names that surely stand for somebody: with a title, a given name, followed by "who". */
function collectSure(text: string, mentions: readonly Mention[]): Set<string> {
  const names = new Set<string>();
  for (const { kind, start, end } of mentions) {
    if (kind !== 'person') continue;
    const name = text.slice(start, end);
    const word = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1]?.toLowerCase();
    const isTitled = word !== undefined && (HONORIFICS.has(word) || isTitleWord(word));
    if (
      isTitled ||
      guessGender(fold(name.split(' ')[0]!)) !== null ||
      /^,?\swho\b/.test(text.slice(end, end + 6))
    )
      names.add(name);
  }
  return names;
}

/** "Sen. Joni Ernst, Iowa Republican": whoever belongs to a party is not the party. */
function isFollower(name: string): boolean {
  return /\s(?:Republican|Democrat)$/u.test(name) && !/^(?:Liberal|Social|Christian) Democrat$/u.test(name);
}
