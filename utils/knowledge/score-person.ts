import type { Entity } from '../types.ts';
import { weighRarity } from './common-names.ts';
import { readDomains } from './domains.ts';
import type { EntryProfile } from './entry-profile.ts';
import { isElsewhere, isExpected } from './is-expected.ts';
import { listKnownFor } from './known-for.ts';
import type { Company, LinkContext } from './link-context.ts';
import { listEntityKeys, listTitledKeys } from './list-entry-keys.ts';
import { matchesTitle, namesOnePost } from './match-title.ts';
import { normaliseName } from './normalise-name.ts';
import { type Office, officesOn } from './offices-on.ts';
import type { PackEntry, PackRole } from './pack.ts';
import { weighAge } from './weigh-age.ts';
import { countSharedWords, weighCountry, weighDomain } from './weigh-context.ts';
import { isInHighOffice, weighFame, weighProminence } from './weigh-fame.ts';
import { weighTime } from './weigh-time.ts';

/** How well an entry fits: the sum, and whether something in the article speaks against it. */
export interface Score {
  readonly points: number;
  readonly isContradicted: boolean;
}

type Named = Pick<Entity, 'kind' | 'name' | 'aliases' | 'roles'>;

/** Points for an office that the entry held. */
const MATCHED = 3;
/** Points for the company of three of one's country's politicians. */
const HANDFUL = 2;
/** At most this for a politician with a name that others have, where nothing in the article is of politics. */
const UNVOUCHED = 3.5;
/** Against somebody whom the article introduces by their everyday life. */
const STRANGE = -2;
/** Fame of who held the highest office of a country. */
const HEAD = 2.5;
/** Fame and rarity of somebody whom a name alone means, and nearly always. */
const KNOWN_WELL = 3;
/** The same of somebody for whom the article needs no word of their walk of life. */
const UNMISTAKABLE = 2;
/** Rarity of a name that thousands have. */
const MANY = -1.9;

/**
 * Scores a person's entry. A rare name is strong evidence by itself, a common one none; the title that the article
 * gives is the strongest for or against.
 */
export function scorePerson(entity: Named, profile: EntryProfile, context: LinkContext): Score {
  const key = listEntityKeys(entity).find((form) => profile.keys.has(form));
  if (key === undefined) return { points: 0, isContradicted: true };
  const isTitled = listTitledKeys(entity).includes(key);
  if (isTitled && !isHeld(entity, profile, context)) return { points: 0, isContradicted: true };
  const role = weighRoles(entity, profile, context);
  const rarity = weighRarity(key);
  const fame = weighFame(profile.entry, context.published);
  // Those whom the world knows are in the news of all countries.
  const country = Math.max(weighCountry(profile, context), fame > 0 && rarity > MANY ? 0 : -1);
  // Heads of state and government are spoken of long after their time.
  const time = Math.max(weighTime(entity, profile, context), fame >= HEAD ? -0.5 : -2);
  // The article's own form of the name, which a register may have in full alone.
  const written = normaliseName(entity.name, 'person');
  const introduction = context.strangers.get(written);
  // How somebody lives is told of the famous, too.
  const isKnownWell = fame > 0 && fame + rarity >= KNOWN_WELL;
  const given = weighAge(written, profile, context);
  // Of kings and their like the age is told, too.
  const age = given === -1 && isKnownWell ? 0 : given;
  const shared = countSharedWords(profile, context, 3);
  const isPrivate =
    introduction === 'work' ||
    (introduction === 'life' && !isKnownWell) ||
    (introduction === 'place' && shared === 0 && !isAmongFellows(profile, context));
  const isStranger = role <= 0 && isPrivate;
  const prominence = isStranger ? 0 : weighProminence(profile.entry, context.published);
  const fellows = age < 0 || isStranger ? 0 : weighFellows(entity, role, time, profile, context);
  const words = weighDomain(profile, context);
  const walk = fame > 0 ? Math.max(0, weighWalk(words, role, rarity)) : weighWalk(words, role, rarity);
  const organisations = weighOrganisations(entity, profile, context);
  const points =
    2 +
    rarity +
    role +
    organisations +
    Math.min(1.5, 0.5 * shared) +
    // Where politicians are named by the handful, the article needs no word of politics.
    (fellows >= HANDFUL ? Math.max(0, walk) : walk) +
    // A minister is often in the news for what happens abroad.
    (country < 0 ? (role >= MATCHED ? -0.5 : -2) : country) +
    time +
    prominence +
    (isStranger ? STRANGE : 0) +
    (age < 0 && role < MATCHED ? -1.5 : fame + Math.max(0, age)) +
    fellows;
  const isTooFar = country < 0 && role <= 0 && rarity < 2;
  // The state of a member of Congress is named in its local news, too, but so is its governor.
  const isSharing = shared > (context.domains.has('politics') || prominence > 0 ? 0 : 1);
  // The Taoiseach of the news is not a village's full forward of that name.
  const isNamesakeLikely =
    words === 0 && isElsewhere(context) && !isInHighOffice(profile.entry, context.published);
  const isUnmistakable =
    fame > 0 && fame + rarity >= UNMISTAKABLE && !(profile.domains.has('politics') && isNamesakeLikely);
  const hasSign =
    isSharing ||
    isUnmistakable ||
    Math.max(role, organisations) > 0 ||
    (fellows > 0 && isCompany(profile, context));
  const isOpen =
    !isStranger && (hasSign || isExpected(profile, context, { rarity, prominence: prominence + fame }));
  return {
    points: isOpen ? points : Math.min(points, UNVOUCHED),
    isContradicted: introduction === 'namesake' || role <= -3 || time <= -2 || age <= -2 || isTooFar,
  };
}

/** Whether the entry held an office of the entity's on the article's date; ever, where that is unknown or long past. */
function isHeld({ roles }: Named, { entry }: EntryProfile, { published }: LinkContext): boolean {
  return officesOn(entry, published).some((office) =>
    roles.some(
      ({ title, tense }) =>
        (published === null || office.onDate === (tense === 'former' ? 'past' : 'held')) &&
        matchesTitle(title, office),
    ),
  );
}

/** In the company of politicians of a country its politicians need no introduction: least of all those in office. */
function weighFellows(
  { roles }: Named,
  role: number,
  time: number,
  { entry, domains, countries }: EntryProfile,
  { company, published }: LinkContext,
): number {
  if (company === null || !domains.has('politics') || (roles.length > 0 && role <= 0) || time < 0) return 0;
  const fellows = countFellows(countries, company);
  if (fellows === 0) return 0;
  // Nobody knows when a former member without dates left.
  if (entry.roles.length === 0) return Math.min(HANDFUL, 0.25 + 0.25 * fellows);
  const isInOffice = officesOn(entry, published).some(({ onDate, to }) =>
    published === null ? to === null : onDate === 'held',
  );
  return isInOffice ? Math.min(HANDFUL + 0.5, 0.5 + 0.5 * fellows) : 0.5;
}

/** Where politicians of their country are named, a member may be told of by their town. */
function isAmongFellows({ countries }: EntryProfile, { company }: LinkContext): boolean {
  return company !== null && countFellows(countries, company) >= 2;
}

function countFellows(countries: ReadonlySet<string>, { officials }: Company): number {
  return Math.max(0, ...[...countries].map((country) => officials.get(country) ?? 0));
}

/** One politician in an article without a word of politics may be a namesake, too, and vouches for nobody. */
function isCompany({ countries }: EntryProfile, { company, domains }: LinkContext): boolean {
  return company !== null && (domains.has('politics') || countFellows(countries, company) >= 2);
}

/** An article without one word of politics is rarely about the politician whose name a thousand have. */
function weighWalk(words: number, role: number, rarity: number): number {
  if (words >= 3) return 1;
  return words === 0 && role <= 0 && rarity < 2 ? -0.5 : 0;
}

/**
 * 3 for an office that the entry held, 4 where nobody else held it when the article was published, 3.5 where one at a
 * time does and it was left, 1.5 for one of its
 * walk of life, -4 for one of quite another.
 */
function weighRoles(entity: Named, profile: EntryProfile, context: LinkContext): number {
  const { entry, domains, words } = profile;
  const { published } = context;
  if (entity.roles.length === 0) return 0;
  const offices = officesOn(entry, published);
  const held = offices.filter(({ onDate }) => onDate === 'held');
  const posts = entity.roles.filter(({ title, tense }) => tense !== 'former' && namesOnePost(title));
  if (posts.some((role) => held.some((office) => matchesTitle(role.title, office)))) return MATCHED + 1;
  // Of an office that is held nobody is a former holder.
  const left = offices.filter(({ onDate }) => onDate !== 'held');
  const matched = entity.roles.filter(({ title, tense }) =>
    listOffices(entry, tense === 'former' ? left : offices).some((office) => matchesTitle(title, office)),
  );
  // An office without dates speaks for the past alone, unless the description says since when it is held.
  const isDated = entry.roles.length > 0 || isHeldSince(entry, published);
  if (matched.some(({ title, tense }) => tense === 'former' && namesOnePost(title))) return MATCHED + 0.5;
  if (matched.some((role) => isDated || role.tense === 'former')) return MATCHED;
  const titles = entity.roles.map((role) => role.title).join(' ; ');
  // Companies have presidents, too.
  const written = readDomains(titles.replace(/\bpresident\b(?! of\b)/gi, ''));
  if (written.size === 0 || domains.size === 0) return 0;
  if ([...written].some((domain) => domains.has(domain))) return 1.5;
  // "A doctor from Louisiana" in the news of Congress is its senator.
  const isOfPlace = titles
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words.has(word));
  if (isOfPlace && weighDomain(profile, context) >= 3) return 0;
  return matched.length > 0 ? 0 : -4;
}

/** Whether somebody of whom no dated office is known had their post when the article was published: "… of the BBC from 2020". */
function isHeldSince({ description }: PackEntry, published: string | null): boolean {
  const since = /^(?!Former )[^;]*? (?:since|from) (\d{4})(?:;|$)/.exec(description)?.[1];
  return since !== undefined && published !== null && published.slice(0, 4) >= since;
}

/** Where a source gives an office without dates, it stands in the description alone: "Former US Senator for Ohio". */
function listOffices(
  { roles, description }: PackEntry,
  offices: readonly Office[],
): readonly Pick<PackRole, 'title' | 'organisation'>[] {
  if (roles.length > 0) return offices;
  return [{ title: description.replace(/^Former |[,;].*$/g, ''), organisation: null }];
}

/** Organisations of the article's roles, and others named there, that the entry names too. */
function weighOrganisations(entity: Named, { entry }: EntryProfile, context: LinkContext): number {
  const offices = entry.roles.flatMap((role) =>
    role.organisation ? [normaliseName(role.organisation, 'organisation')] : [],
  );
  const text = ` ${normaliseName(entry.description, 'organisation').toLowerCase()} `;
  const given = entity.roles.flatMap((role) =>
    role.organisation ? [normaliseName(role.organisation, 'organisation')] : [],
  );
  const isGiven = given.some((name) => offices.includes(name) || text.includes(` ${name.toLowerCase()} `));
  const named = offices.filter((name) => name.includes(' ') && context.names.has(name));
  const isKnownFor = listKnownFor(entry).some((name) => context.names.has(name));
  return (isGiven ? 2 : 0) + Math.max(isKnownFor ? 1 : 0, Math.min(1, new Set(named).size));
}
