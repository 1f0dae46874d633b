import type { Entity } from '../types.ts';
import { type EntryProfile, isInternational } from './entry-profile.ts';
import { isPlaceName, isPlainWord, isSharedName } from './generic-names.ts';
import type { LinkContext } from './link-context.ts';
import { listLookUpKeys } from './list-entry-keys.ts';
import { isShortForm, normaliseName } from './normalise-name.ts';
import type { PackEntry } from './pack.ts';
import type { Score } from './score-person.ts';
import { countSharedWords, shareCountries, weighCountry, weighDomain, weighTrade } from './weigh-context.ts';

/** So many letters stand for few things, and the news of every country writes of the well-known body that they mean. */
const LONG_ACRONYM = 4;

/** Above this share an article is about a country. */
const MAIN = 0.5;
/** Against a body that every country has its own of, in an article about another country. */
const ABROAD = 1.5;

/** For a body whose founder or head is named, too. */
const WHOSE_HEAD = 1.5;

/** What makes of a town's or a club's name the name of quite another body. */
const BODY =
  /^(council|university|college|school|hospital|police|airport|museum|cathedral|library|orchestra|court)\b/u;

/**
 * Scores an organisation's or a product's entry. The fullest form that the article uses must be one of the entry's
 * names, or near it: where it writes "Internet Watch Foundation (IWF)", another IWF is out.
 *
 * @param same all candidates that go by the same name, this one among them
 */
export function scoreOrganisation(
  entity: Pick<Entity, 'name' | 'aliases' | 'roles'>,
  profile: EntryProfile,
  context: LinkContext,
  same: readonly EntryProfile[],
): Score {
  const forms = listLookUpKeys('organisation', [entity.name, ...entity.aliases]);
  const key = forms.find((form) => profile.keys.has(form));
  if (key === undefined) return { points: 0, isContradicted: true };
  const { entry, isListed } = profile;
  // Beside a well-known body, those that only a register lists do not count.
  const namesakes = same.filter((other) => !other.isListed || isListed).length;
  const isAlone = same.length === 1;
  const country = weighCountry(profile, context);
  const isCommon = isSharedName(key) && !namesItsPlace(key, entry);
  const isShared = isCommon || namesakes > 1;
  const isKnownAlone = !isListed && isAlone && key.length >= LONG_ACRONYM;
  const isWeak = isShared || (isShortForm(key) && (isListed || (isAcronym(key) && !isKnownAlone)));
  const points =
    (key === normaliseName(entry.name, 'organisation') ? 2.5 : 2) -
    (key === forms[0] ? 0 : 1) +
    weighName(key, profile, namesakes) +
    weighAcronym(key, profile, context, isAlone, country) +
    (isListed ? 0 : 1.5) +
    (entry.links.wikipedia ? 0.5 : 0) +
    weighPlace(country, isShared, isWeak, isListed) -
    (isOfEachCountry(key, entry) && isAbroad(profile, same, context) ? ABROAD : 0) +
    Math.min(1.5, 0.5 * countSharedWords(profile, context, 3)) +
    weighBusiness(key, profile, context, isWeak, namesakes === 1) +
    weighHomeClub(profile, context) +
    (context.company?.bodies.has(key) ? WHOSE_HEAD : 0) +
    (weighDomain(profile, context) >= 4 ? 1 : 0) -
    (entry.kind === 'product' ? 0.25 : 0);
  const isOther = isOtherInFull(forms, key, profile) || isBodyOfPlace(forms[0] ?? '', key);
  return { points, isContradicted: isOther || (country < 0 && isWeak) };
}

/** What the name alone is worth: much where it is long and its own, less than nothing where it is a plain word. */
function weighName(key: string, profile: EntryProfile, namesakes: number): number {
  const isSole = namesakes === 1;
  if (isPlainWord(key) || isNamedAfterPlace(key, profile)) return -1;
  // "Department of Health" is everywhere, "Department for Work and Pensions" in one place.
  if (isSharedName(key) && !namesItsPlace(key, profile.entry))
    return isSole && key.split(' ').length >= 4 ? 0.5 : -0.75;
  if (!isSole) return -0.75;
  if (!isShortForm(key)) return 1.5;
  return isAcronym(key) ? 0 : 1.25;
}

/**
 * Three letters mean a hundred things, though a well-known body that alone goes by them is mostly meant. Where a register alone knows somebody by them, the article must use the words
 * that they stand for.
 */
function weighAcronym(
  key: string,
  { entry, isListed }: EntryProfile,
  context: LinkContext,
  isAlone: boolean,
  country: number,
): number {
  if (!isAcronym(key)) return 0;
  // Of three letters the world has more meanings than the pack: the country or the business of the article must speak.
  const isKnown = !isListed && (key.length >= LONG_ACRONYM || isInternational(entry) || country > 0);
  const crowd = isAlone ? (isKnown ? 0.5 : 0) : isInternational(entry) ? 0 : -0.5;
  if (!isListed || key === normaliseName(entry.name, 'organisation')) return crowd;
  const words = normaliseName(entry.name, 'organisation').toLowerCase().split(' ');
  return words.every((word) => word.length < 4 || context.words.has(word)) ? crowd : -2;
}

function isAcronym(key: string): boolean {
  return key === key.toUpperCase();
}

/** For a name that every country has its own of, the country decides; for others it is a hint, and least of all for the well known. */
function weighPlace(country: number, isShared: boolean, isWeak: boolean, isListed: boolean): number {
  if (country < 0) return isWeak ? -2 : isListed ? -0.75 : -0.5;
  return country * (isShared ? 2.25 : 1.5);
}

/** Where a report on sport names no country it is written for readers at home, and the clubs are theirs. */
function weighHomeClub({ entry, countries }: EntryProfile, context: LinkContext): number {
  if (entry.source !== 'football' || context.countries.size > 0) return 0;
  return countries.has('GB') && (context.trades.get('sport') ?? 0) > 0 ? 0.5 : 0;
}

/** "Botswana Democratic Party": whose name says where it is needs no article about the place. */
function namesItsPlace(key: string, { description }: PackEntry): boolean {
  const place = / (?:in|of) (?:the )?(\p{Lu}[^,;]*)/u.exec(description)?.[1];
  return place !== undefined && ` ${key} `.includes(` ${normaliseName(place, 'organisation')} `);
}

/** Ministries and parties, of which each country has its own by the name, whether the pack has all of them or not. */
function isOfEachCountry(key: string, entry: PackEntry): boolean {
  if (namesItsPlace(key, entry)) return false;
  return isSharedName(key) || (!isAcronym(key) && /^Political party in/.test(entry.description));
}

/** Whether the article is about another country than the entry's, or more about a namesake's. */
function isAbroad({ countries }: EntryProfile, same: readonly EntryProfile[], context: LinkContext): boolean {
  if (countries.size === 0) return false;
  const own = shareCountries(countries, context);
  const isElsewhere = [...context.countries].some(([code, share]) => share > MAIN && !countries.has(code));
  return isElsewhere || same.some((other) => shareCountries(other.countries, context) > own);
}

/** Every ministry of health is named in articles on health; and a long name of its own needs no such support. */
function weighBusiness(
  key: string,
  profile: EntryProfile,
  context: LinkContext,
  isWeak: boolean,
  isSole: boolean,
): number {
  if (isSharedName(key) || !(isWeak || isShortForm(key))) return 0;
  const trade = weighTrade(profile, context);
  // Where nothing in the article is of its business, the place is meant: the Amazon of a text on forests.
  if (isPlaceName(key) && trade <= 0 && countSharedWords(profile, context, 1) === 0) return -2;
  // A name that is no word and nobody else's means the one who has it, whatever the article is about.
  const isName = !isAcronym(key) || key === normaliseName(profile.entry.name, 'organisation');
  const isOwn = !profile.isListed && isSole && isName && !isPlainWord(key);
  return isOwn ? Math.max(trade, -0.75) : trade;
}

/** A club or university called by its town alone. */
function isNamedAfterPlace(key: string, { entry }: EntryProfile): boolean {
  const place = / in ([^,]+),/.exec(entry.description)?.[1];
  return place !== undefined && normaliseName(place, 'organisation').toLowerCase() === key.toLowerCase();
}

/**
 * Whether the article spells a longer name than the one that fits, which the entry does not have: then the short
 * form that they share means somebody else.
 */
function isOtherInFull(forms: readonly string[], key: string, profile: EntryProfile): boolean {
  if (!isShortForm(key)) return false;
  return forms.some((form) => !isShortForm(form) && !profile.keys.has(form) && !isWrittenOut(form, key));
}

/** Whether the article's fullest name is that of a body of a place or club: "Birmingham City Council" is not Birmingham City. */
function isBodyOfPlace(fullest: string, key: string): boolean {
  return fullest.startsWith(`${key} `) && BODY.test(fullest.slice(key.length + 1));
}

/** "Meta Platforms Inc" is a longer form of "meta" and says nothing against it. */
function isWrittenOut(form: string, key: string): boolean {
  return form.split(' ').includes(key.toLowerCase());
}
