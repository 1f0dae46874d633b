import type { Entity } from '../types.ts';
import { readCountries } from './countries.ts';
import { readDomains } from './domains.ts';
import { findMentions } from './find-mentions.ts';
import { isUnknownTrade } from './known-trades.ts';
import { normaliseName } from './normalise-name.ts';

/**
 * What an article introduces somebody by whom nobody knows: what they do for a living, or how they live, or the place that
 * they are of; or that they only bear the name of somebody who is known.
 */
export type Introduction = 'work' | 'life' | 'place' | 'namesake';

const STRONGEST_FIRST: readonly Introduction[] = ['namesake', 'work', 'life', 'place'];

/** What stands behind the name of somebody whose life the reader is told of because nobody knows it. */
const PRIVATE_LIFE =
  /^(?:,? (?:\d{1,3}, )?who (?:(?:has|have|had|also|still) )?(?:r[au]ns? (?:an?|his|her)\b(?! (?:department|ministry|campaign|government|council|agency))|own(?:s|ed) (?:an?|the) (?!\p{Lu})|captain(?:s|ed)\b|scored\b|(?:keeps|kept) (?:goal\b|wicket\b|bees|sheep|hens|chickens|goats|pigs|an? (?:shop|pub|inn|stall)\b|the (?:shop|pub|inn)\b)|play(?:s|ed) (?!(?:down|up)\b|(?:an? |no |the )(?:[\p{Ll}-]+ )?(?:part|role)\b)|live[sd]? (?:in|at|on|near|next|with|alone)\b|farm(?:s|ed)?\b|drives? (?:an?|the)\b|work(?:s|ed) (?:as|at|in)\b|(?:sells?|sold|bakes?|baked|rents?|rented|repairs?|mends?|breeds?|grows?|teaches|taught|coaches|delivers? (?!(?:an?|the|his|her) (?:[\p{Ll}-]+ )?(?:budget|speech|statement|address|lecture|verdict|report)\b)|fixes|cleans?|shears?|brews?|fishes|hosts? the(?! (?:[\p{Ll}-]+ )?(?:summit|talks|conference|meeting)\b)|helps? out|volunteers?) |was (?:walking|visiting|shopping|travelling|on (?:his|her) way)\b)| (?:has|had) been (?:cutting|selling|running (?:an?|the|his|her)(?! (?:country|state|city|party|council|government|department|ministry|campaign|agency)\b)|baking|keeping|driving|teaching|repairing|mending|fishing|farming|working (?:as|at|in)|playing|living)\b| (?:was|had been) (?:walking (?:his|her|the|to|home|along|past|near|by|on|in)|shopping|fishing|gardening|mowing|asleep|out (?:walking|running|cycling|with (?:his|her) dog))\b|,? (?:\d{1,3}, )?of (?:\d+ )?(?:\p{Lu}[\p{L}’'-]+ ){1,2}(?:Road|Street|Avenue|Lane|Close|Drive|Way|Crescent|Gardens|Terrace|Grove)\b)/u;

/** The last word before a name, with what may stand between the two, or the only one before it in a sentence. */
const WORD_BEFORE = /(?:(\p{Ll}[\p{L}-]+),?|(?:^|\n|[.!?][”"]? )(\p{Lu}\p{Ll}+)) $/u;

/** What somebody is said to be before the name: "A nurse from Salford, Jane Roe, queued". */
const FRONT_APPOSITION =
  /(?:^|\n|[.!?,][”"]? )(?:An?|an?|One|one) ((?:[\p{Ll}-]+ ){1,3})(?:from|in|at|of) \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?, $/u;

/** Walks of life of which many are and few are known. */
const ORDINARY = ['everyday', 'health', 'school'] as const;

/** Ranks of those who are in the news for one day. */
const RANK_BEFORE = /(?:^|\P{L})(?:PC|DC|DS|Pc|Det Con|Constable|Nurse|Private) $/u;

/** What somebody is said to be right behind the name: "Edward Hale, a retired signalman". */
const APPOSITION = /^,? (?:\d{1,3}, )?(?:an?|the|our) ((?:[\p{Ll}-]+ ?){1,3})/u;

/** The same, where it is plain which word of it is the noun. */
const WHOLE_APPOSITION =
  /^,? (?:\d{1,3}, )?(?:an?|the|our) (?:[\p{Ll}-]+ ){0,3}?([\p{Ll}-]+)(?=[,.;:!?”"]|$| (?:in|from|at|near|who|with|and|whose|on)\b)/u;

/** What the next sentence calls whom the last one named: "… Edward Hale. The retired electrician …". */
const NEXT_SUBJECT = /^[^.!?\n]*[.!?][”"]? The ((?:[\p{Ll}-]+ ?){1,2})/u;

/** "Jane Roe of Bangor". */
const OF_PLACE = /^,? (?:\d{1,3}, )?of (\p{Lu}[\p{L}’'-]+)(?=[,.;:”"]| (?!of\b|and\b)\p{Ll})/u;

/** Kin of somebody who is named; parents of the famous are famous for less. */
const KIN_BEFORE =
  /(?:^|\P{L})(?:[Hh]is|[Hh]er|[Tt]heir|whose) (?:\p{Ll}+ )?(?:son|daughter|wife|husband|brother|sister|nephew|niece|cousin|fianc[eé]e?|neighbou?r|grandson|granddaughter),? $/u;

/** What is said of whoever bears the name of the famous. */
const NAMESAKE = /^[^.!?\n]{0,40}\bno relation\b/u;

/** What stands before the first word of a sentence. */
const BEGINNING = /(?:^|\n|[.!?][”"]? )$/u;

/** Far enough to see the longest of what is looked for. */
const REACH = 60;
/** A sentence is mostly no longer, in characters. */
const SENTENCE = 200;

/** Whoever is said to be retired is told of for what they were, and that is a role where it is a public one. */
const RETIRED = 'retired';

/** Words of family stand before the names of the famous as well. */
const FAMILY = /^(?:grand)?(?:mother|father)$|^mum$|^dad$/iu;

/**
 * People whom an article introduces as one of us, by their everyday work or life ("the crofter Donald Cameron", "Sarah
 * Jones, who has run a cafe since 2009"). By normalised name.
 */
export function readStrangers(
  text: string,
  entities: readonly Pick<Entity, 'kind' | 'name' | 'aliases'>[],
): Map<string, Introduction> {
  const strangers = new Map<string, Introduction>();
  const bodies = new Set(
    entities.flatMap(({ kind, name, aliases }) => (kind === 'person' ? [] : [name, ...aliases])),
  );
  const people = entities.filter(({ kind }) => kind === 'person');
  for (const { name, aliases } of people) {
    const forms = [name, ...aliases];
    const others = people.filter((other) => other.name !== name).map((other) => other.name);
    const introductions = forms.map((form) =>
      form.includes(' ') ? findIntroduction(text, form, others, bodies) : null,
    );
    const found = STRONGEST_FIRST.find((each) => introductions.includes(each));
    if (found) for (const form of forms) strangers.set(normaliseName(form, 'person'), found);
  }
  return strangers;
}

function findIntroduction(
  text: string,
  name: string,
  others: readonly string[],
  bodies: ReadonlySet<string>,
): Introduction | null {
  let found: Introduction | null = null;
  for (const at of findMentions(text, name)) {
    const end = at + name.length;
    const after = text.slice(end, end + REACH);
    const before = text.slice(Math.max(0, at - REACH), at);
    if (NAMESAKE.test(after)) return 'namesake';
    if (RANK_BEFORE.test(before)) return 'work';
    const [, noun, title] = WORD_BEFORE.exec(before) ?? [];
    const words = [noun, title?.toLowerCase(), ...(APPOSITION.exec(after)?.[1]?.split(' ') ?? [])];
    if (words.some((word) => word && isEveryday(word))) return 'work';
    const front = FRONT_APPOSITION.exec(before)?.[1] ?? '';
    const walks = readDomains(front);
    if (ORDINARY.some((walk) => walks.has(walk)) && !walks.has('politics')) return 'work';
    if (isUnknownTrade(WHOLE_APPOSITION.exec(after)?.[1] ?? '')) return 'work';
    const next = NEXT_SUBJECT.exec(text.slice(end, end + SENTENCE));
    const isSame = next && BEGINNING.test(before) && !others.some((other) => next[0].includes(other));
    if (isSame && next[1]!.split(' ').some((word) => isEveryday(word))) found = 'life';
    if (PRIVATE_LIFE.test(after) || KIN_BEFORE.test(before)) found = 'life';
    const place = OF_PLACE.exec(after)?.[1];
    // A country or a body is no place that a stranger is of.
    if (place && !bodies.has(place) && readCountries(place).size === 0) found ??= 'place';
  }
  return found;
}

function isEveryday(word: string): boolean {
  return word === RETIRED || (!FAMILY.test(word) && readDomains(word).has('everyday'));
}
