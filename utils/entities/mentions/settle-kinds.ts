import type { Mention, MentionKind } from '../../types.ts';
import { isPlainSpeechVerb, isSpeechVerb } from '../speech-verbs.ts';
import { beginsPlace, readBeside } from './beside-kinds.ts';
import { collectFirms, collectPeople, collectShortForms, collectSure } from './collect-names.ts';
import { settleDoubtful } from './doubtful-people.ts';
import { collectFaint } from './faint-names.ts';
import { findTeams } from './find-teams.ts';
import { collectGlossedThings } from './glossed-things.ts';
import { isGlossedThing } from './is-glossed-thing.ts';
import { collectStreets, isAmongBodies, isLocated, isNumbered } from './locate-kinds.ts';
import { collectLocated } from './located-names.ts';
import { isNoName } from './no-names.ts';
import { findPlatformCompanies, findPlatforms } from './platforms.ts';
import { collectTitles } from './quoted-titles.ts';
import { isShop, readEvidence } from './read-evidence.ts';
import { collectThingUses } from './thing-uses.ts';
import { weighKinds } from './weigh-kinds.ts';
import { weighUses } from './weigh-uses.ts';
import { collectWorkParts } from './work-parts.ts';

/** What the recogniser is surer of than this stays a body, whoever bears its name; so does somebody of a full name. */
const SURE = 0.9;

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
  const firms = collectFirms(text, mentions);
  const streets = collectStreets(text);
  const settled = new Map<string, MentionKind>();
  for (const [name, kind] of weighKinds(text, mentions)) {
    if (people.has(name) || shortForms.has(name)) continue;
    for (const other of ['person', 'organisation'] as const)
      if (other !== kind) settled.set(`${other} ${name}`, kind);
  }
  for (const [index, { kind, start, end, confidence }] of mentions.entries()) {
    const name = text.slice(start, end);
    if (people.has(name)) continue;
    const isSure = confidence > SURE && name.includes(' ');
    const isShortForm = kind === 'person' && shortForms.has(name) && !surely.has(name) && !isSure;
    const found =
      readBeside(text, mentions[index]!) ??
      readEvidence(text, mentions[index]!) ??
      (isShortForm || isAmongBodies(text, mentions, index)
        ? 'organisation'
        : isLocated(text, mentions, index) || isNumbered(text, streets, mentions[index]!)
          ? 'place'
          : null);
    if (found) settled.set(`${kind} ${name}`, found);
  }
  for (const [name, kind] of settleDoubtful(text, mentions, people)) {
    if (settled.has(`person ${name}`)) continue;
    settled.set(`person ${name}`, kind);
    if (settled.get(`organisation ${name}`) === 'person') settled.set(`organisation ${name}`, kind);
  }
  for (const [name, kind] of weighUses(text, mentions, people)) settled.set(`person ${name}`, kind);
  const platforms = findPlatforms(text, mentions);
  const companies = findPlatformCompanies(text, mentions);
  const teams = findTeams(text, mentions);
  const things = collectThings(text, mentions);
  const letters = collectLetters(text, mentions);
  const titles = collectTitles(text, mentions);
  const faint = collectFaint(text, mentions);
  const located = collectLocated(text, mentions);
  const uses = collectThingUses(text, mentions, people);
  const parts = collectWorkParts(text, mentions);
  return mentions.map((mention): Mention => {
    const { kind, start, end } = mention;
    const name = text.slice(start, end);
    if ((kind === 'person' || kind === 'organisation') && !people.has(name) && isShop(text, start, end))
      return { ...mention, kind: 'organisation', end: end + 2 };
    if (
      (kind === 'organisation' &&
        (platforms.has(name) ||
          things.has(name) ||
          letters.has(name) ||
          titles.has(name) ||
          isFollower(name))) ||
      ((kind === 'person' || kind === 'organisation') &&
        (uses.names.has(name) || uses.starts.has(start) || parts.has(start))) ||
      isNoName(text, mention) ||
      (kind === 'person' && isPair(name, people))
    )
      return { ...mention, kind: 'other' };
    if (beginsPlace(text, mention)) return { ...mention, kind: 'place' };
    if (kind === 'other' && companies.has(start)) return { ...mention, kind: 'organisation' };
    if (kind === 'person' && isFirm(text, mention, firms, people))
      return { ...mention, kind: 'organisation' };
    if ((kind === 'place' || kind === 'other') && people.has(name) && speaks(text, end))
      return { ...mention, kind: 'person' };
    if (kind === 'organisation' && isSurname(name, mention, people, shortForms))
      return { ...mention, kind: 'person' };
    if (kind === 'organisation' && located.has(name)) return { ...mention, kind: 'place' };
    if (kind === 'place' && teams.has(name)) return { ...mention, kind: 'organisation' };
    const found = settled.get(`${kind} ${name}`);
    if (!found && faint.has(name)) return { ...mention, kind: 'other' };
    return found ? { ...mention, kind: found } : mention;
  });
}

/** "English said", where a Ms English is named. */
function speaks(text: string, end: number): boolean {
  const verb = readNextWord(text, end);
  return verb !== undefined && isPlainSpeechVerb(verb);
}

/** The small word right behind a name. */
function readNextWord(text: string, end: number): string | undefined {
  return /^\s(\p{Ll}+)/u.exec(text.slice(end, end + 16))?.[1];
}

/** A founder's surname between the first naming of the firm and that of anybody of this name; what speaks is left. */
function isFirm(
  text: string,
  { start, end }: Mention,
  firms: ReadonlyMap<string, number>,
  people: ReadonlyMap<string, number>,
): boolean {
  const name = text.slice(start, end);
  const [firm, person] = [firms.get(name), people.get(name)];
  if (firm === undefined || person === undefined || !(firm < start && start < person)) return false;
  if (/\b(?:M(?:r|rs|s|iss)|Dr|Sir|Dame|Lord|Lady)\.?\s$/u.test(text.slice(Math.max(0, start - 6), start)))
    return false;
  const verb = readNextWord(text, end);
  return verb === undefined || !(isSpeechVerb(verb) || verb === 'who');
}

/** A supposed body of one word that is the surname of somebody named in full before, and begins no body's name. */
function isSurname(
  name: string,
  { start, confidence }: Mention,
  people: ReadonlyMap<string, number>,
  shortForms: ReadonlySet<string>,
): boolean {
  const first = people.get(name);
  return first !== undefined && first < start && confidence < SURE && !shortForms.has(name);
}

/** "an Okafor-Lund race": two people, each of whom is named in full. */
function isPair(name: string, people: ReadonlyMap<string, number>): boolean {
  const parts = name.split('-');
  return parts.length === 2 && !people.has(name) && parts.every((part) => people.has(part));
}

/** Letters behind somebody's name, set off by commas, that name nothing elsewhere: "Ada Okafor, DBA, MS,". */
function collectLetters(text: string, mentions: readonly Mention[]): Set<string> {
  const letters = new Set<string>();
  const others = new Set<string>();
  for (const [index, { start, end }] of mentions.entries()) {
    const name = text.slice(start, end);
    if (!/^\p{Lu}{2,5}$/u.test(name)) continue;
    const last = mentions[index - 1];
    const isBehind =
      last?.kind === 'person' &&
      text.slice(last.end, start) === ', ' &&
      text[end] === ',' &&
      !letters.has(name);
    (isBehind ? letters : others).add(name);
  }
  for (const name of others) letters.delete(name);
  return letters;
}

/** Acronyms given in brackets to what is no body: "VIPER" of a rover. */
function collectThings(text: string, mentions: readonly Mention[]): Set<string> {
  const things = collectGlossedThings(text, mentions);
  for (const mention of mentions) {
    if (mention.kind !== 'organisation' || !isNoName(text, mention)) continue;
    if (isGlossedThing(text, mention.start, mention.end)) things.add(text.slice(mention.start, mention.end));
    const gloss = /^\s\((\p{Lu}{2,9})\)/u.exec(text.slice(mention.end, mention.end + 14));
    if (gloss) things.add(gloss[1]!);
  }
  return things;
}

/** "Sen. Joni Ernst, Iowa Republican": whoever belongs to a party is not the party. */
function isFollower(name: string): boolean {
  return /\s(?:Republican|Democrat)$/u.test(name) && !/^(?:Liberal|Social|Christian) Democrat$/u.test(name);
}
