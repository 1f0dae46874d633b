import type { Entity } from '../types.ts';
import { readDomains } from './domains.ts';
import { findMentions } from './find-mentions.ts';
import { normaliseName } from './normalise-name.ts';

/** What stands behind the name of somebody whose life the reader is told of because nobody knows it. */
const PRIVATE_LIFE =
  /^,? (?:\d{1,3}, )?who (?:(?:has|have|had|also|still) )?(?:r[au]ns? (?:an?|his|her)\b(?! (?:department|ministry|campaign|government|council|agency))|own(?:s|ed) (?:an?|the)\b|(?:keeps|kept) (?:bees|sheep|hens|chickens|goats|pigs|an? (?:shop|pub|inn|stall)\b|the (?:shop|pub|inn)\b)|play(?:s|ed) (?!(?:an? |no |the )(?:[\p{Ll}-]+ )?(?:part|role)\b)|live[sd]? (?:in|at|on|near|next|with|alone)\b|farm(?:s|ed)?\b|drives? (?:an?|the)\b|work(?:s|ed) (?:as|at|in)\b|sells? |bakes? |was (?:walking|visiting|shopping|travelling|on (?:his|her) way)\b)/u;

/** The last word before a name, with what may stand between the two; names of people are no such words. */
const WORD_BEFORE = /(\p{Ll}[\p{L}-]+),? $/u;

/** Ranks of those who are in the news for one day. */
const RANK_BEFORE = /(?:^|\P{L})(?:PC|DC|DS|Pc|Det Con|Constable|Nurse|Private) $/u;

/** What somebody is said to be right behind the name: "Edward Hale, a retired signalman". */
const APPOSITION = /^, (?:an?|the|our) ((?:[\p{Ll}-]+ ?){1,3})/u;

/** Far enough to see the longest of what is looked for. */
const REACH = 60;

/** Whoever is said to be retired is told of for what they were, and that is a role where it is a public one. */
const RETIRED = 'retired';

/** Words of family stand before the names of the famous as well. */
const FAMILY = /^(?:grand)?(?:mother|father)$|^mum$|^dad$/iu;

/**
 * People whom an article introduces as one of us, by their everyday work or life ("the crofter Donald Cameron", "Sarah
 * Jones, who has run a cafe since 2009"). Normalised names.
 */
export function readStrangers(
  text: string,
  entities: readonly Pick<Entity, 'kind' | 'name' | 'aliases'>[],
): Set<string> {
  const strangers = new Set<string>();
  for (const { kind, name, aliases } of entities) {
    if (kind !== 'person') continue;
    if ([name, ...aliases].some((form) => form.includes(' ') && isIntroduced(text, form))) {
      for (const form of [name, ...aliases]) strangers.add(normaliseName(form, 'person'));
    }
  }
  return strangers;
}

function isIntroduced(text: string, name: string): boolean {
  for (const at of findMentions(text, name)) {
    const end = at + name.length;
    const after = text.slice(end, end + REACH);
    const before = text.slice(Math.max(0, at - REACH), at);
    if (PRIVATE_LIFE.test(after) || RANK_BEFORE.test(before)) return true;
    const words = [WORD_BEFORE.exec(before)?.[1], ...(APPOSITION.exec(after)?.[1]?.split(' ') ?? [])];
    if (words.some((word) => word && isEveryday(word))) return true;
  }
  return false;
}

function isEveryday(word: string): boolean {
  return word === RETIRED || (!FAMILY.test(word) && readDomains(word).has('everyday'));
}
