import type { Mention, MentionKind } from '../../types.ts';
import { HONORIFICS } from '../names/honorifics.ts';
import { isOrganisationWord } from '../names/organisation-name.ts';
import { parsePersonName } from '../names/person-name.ts';
import { isTitleWord } from '../roles/role-nouns.ts';
import { findPlatforms } from './platforms.ts';
import { isShop, readEvidence } from './read-evidence.ts';

/** An organisation's long name this sure speaks for its first word, too. */
const SURE = 0.6;
const SHORTEST = 4;
/** Whom the recogniser knows for a person. */
const CERTAIN = 0.97;

/**
 * Mentions with their kinds as the whole document has them: what one place says plainly ("Elmgrove, which …", "Elmgrove
 * Capital") holds for the same name elsewhere, unless somebody here bears it as part of a full name.
 *
 * @param mentions in the order of the text, not overlapping
 */
export function settleKinds(text: string, mentions: readonly Mention[]): Mention[] {
  const people = collectPeople(text, mentions);
  const firsts = collectFirstWords(text, mentions);
  const surely = collectSure(text, mentions);
  const settled = new Map<string, MentionKind>();
  for (const { kind, start, end } of mentions) {
    const name = text.slice(start, end);
    if (people.has(name) || kind === 'organisation') continue;
    const found =
      readEvidence(text, kind, start, end) ?? (firsts.has(name) && !surely.has(name) ? 'organisation' : null);
    if (found) settled.set(`${kind} ${name}`, found);
  }
  const platforms = findPlatforms(text, mentions);
  return mentions.map((mention): Mention => {
    const { kind, start, end } = mention;
    const name = text.slice(start, end);
    if ((kind === 'person' || kind === 'organisation') && !people.has(name) && isShop(text, start, end))
      return { ...mention, kind: 'organisation', end: end + 2 };
    if (kind === 'organisation' && (platforms.has(name) || isFollower(name)))
      return { ...mention, kind: 'other' };
    const found = settled.get(`${kind} ${name}`);
    return found ? { ...mention, kind: found } : mention;
  });
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

/** First words of the longer names of organisations. */
function collectFirstWords(text: string, mentions: readonly Mention[]): Set<string> {
  const words = new Set<string>();
  for (const { kind, start, end, confidence } of mentions) {
    if (kind !== 'organisation' || confidence < SURE) continue;
    const parts = text.slice(start, end).split(/\s+/u);
    if (parts.length > 1 && parts[0]!.length >= SHORTEST) words.add(parts[0]!);
  }
  return words;
}

/** Names that are surely something else somewhere: a place, somebody with a title, or whom the recogniser knows. */
function collectSure(text: string, mentions: readonly Mention[]): Set<string> {
  const names = new Set<string>();
  for (const { kind, start, end, confidence } of mentions) {
    if (kind === 'organisation') continue;
    const word = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1]?.toLowerCase();
    const isTitled = word !== undefined && (HONORIFICS.has(word) || isTitleWord(word));
    if (kind !== 'person' || isTitled || confidence > CERTAIN) names.add(text.slice(start, end));
  }
  return names;
}

/** "Sen. Joni Ernst, Iowa Republican": whoever belongs to a party is not the party. */
function isFollower(name: string): boolean {
  return /\s(?:Republican|Democrat)$/u.test(name) && !/^(?:Liberal|Social|Christian) Democrat$/u.test(name);
}
