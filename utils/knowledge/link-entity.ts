import type { Entity } from '../types.ts';
import { dropClosed } from './closed-bodies.ts';
import { joinCompany } from './company.ts';
import { type EntryProfile, readProfile } from './entry-profile.ts';
import type { LinkContext } from './link-context.ts';
import { listLookUpKeys } from './list-entry-keys.ts';
import type { PackEntry } from './pack.ts';
import { scoreOrganisation } from './score-organisation.ts';
import { type Score, scorePerson } from './score-person.ts';
import { weighCountry } from './weigh-context.ts';

/**
 * What the background has on an entity. `sure`: one entry, to be shown as fact. `several`: entries that fit, for the
 * reader to choose from. `none`: nothing, which also covers one entry that may or may not be meant.
 */
export interface Link {
  readonly status: 'sure' | 'several' | 'none';
  /** One where sure, two or more where several, the likeliest first. */
  readonly entries: readonly PackEntry[];
}

/** From here on an entry is taken for the one meant, if none else comes near. */
const SURE = { person: 4, organisation: 4 } as const;
/** How far the first must lie before the second. */
const LEAD = { person: 1.5, organisation: 1 } as const;
/** Below this an entry is not even offered. */
const PLAUSIBLE = { person: -0.5, organisation: 1.5 } as const;
/** For the only one of several namesakes of whom the article has a word that is theirs alone: their state, their post. */
const APART = 1;
/** For the only one of several of a name whose country the article speaks of. */
const ALONE = 0.5;
/** More than these nobody reads through. */
const MOST_OFFERED = 8;

/**
 * Decides which of the candidates an entity of an article is: by what the article says, and, where that leaves a
 * doubt, by the company that it is named in too.
 *
 * @param candidates entries that go by a name of the entity (see `listLookUpKeys`), of any kind
 */
export function linkEntity(
  entity: Pick<Entity, 'kind' | 'name' | 'aliases' | 'roles'>,
  context: LinkContext,
  candidates: readonly PackEntry[],
): Link {
  const { company } = context;
  const link = decide(entity, { ...context, company: null }, candidates);
  if (link.status === 'sure' || company === null || candidates.length === 0) return link;
  const inCompany = decide(entity, joinCompany(context, company), candidates);
  return inCompany.status === 'none' ? link : inCompany;
}

function decide(
  entity: Pick<Entity, 'kind' | 'name' | 'aliases' | 'roles'>,
  context: LinkContext,
  candidates: readonly PackEntry[],
): Link {
  const { kind } = entity;
  const open = weighCandidates(entity, context, candidates);
  const [first, second] = open;
  if (!first) return { status: 'none', entries: [] };
  const lead = first.points - (second?.points ?? Number.NEGATIVE_INFINITY);
  if (first.points >= SURE[kind] && lead >= LEAD[kind]) return { status: 'sure', entries: [first.entry] };
  if (!second) return { status: 'none', entries: [] };
  return { status: 'several', entries: open.slice(0, MOST_OFFERED).map(({ entry }) => entry) };
}

/** The candidates that the entity may be, the likeliest first, though it may be nobody of them. */
export function listPlausible(
  entity: Pick<Entity, 'kind' | 'name' | 'aliases' | 'roles'>,
  context: LinkContext,
  candidates: readonly PackEntry[],
): readonly PackEntry[] {
  return weighCandidates(entity, context, candidates)
    .slice(0, MOST_OFFERED)
    .map(({ entry }) => entry);
}

function weighCandidates(
  entity: Pick<Entity, 'kind' | 'name' | 'aliases' | 'roles'>,
  context: LinkContext,
  candidates: readonly PackEntry[],
): readonly { readonly entry: PackEntry; readonly points: number }[] {
  const { kind } = entity;
  const fitting = candidates
    .filter((entry) => (entry.kind === 'person') === (kind === 'person'))
    .map(readProfile);
  const apart = kind === 'person' ? tellApart(fitting, context) : null;
  const scored = fitting
    .map((profile) => {
      const { points, isContradicted } = score(entity, profile, context, fitting);
      return { entry: profile.entry, points: points + (profile === apart ? APART : 0), isContradicted };
    })
    .sort((a, b) => b.points - a.points);
  const open = scored.filter(({ points, isContradicted }) => !isContradicted && points >= PLAUSIBLE[kind]);
  return dropClosed(dropProducts(open), context.published);
}

/** The only one of several of whom the article has words that no other of them has; null where none is or several are. */
function tellApart(profiles: readonly EntryProfile[], { words }: LinkContext): EntryProfile | null {
  if (profiles.length < 2) return null;
  const named = profiles.filter((profile) =>
    [...profile.words].some(
      (word) => words.has(word) && profiles.every((other) => other === profile || !other.words.has(word)),
    ),
  );
  return named.length === 1 ? named[0]! : null;
}

/** A company that is called like its product is meant before it. */
function dropProducts<Scored extends { readonly entry: PackEntry; readonly points: number }>(
  scored: readonly Scored[],
): Scored[] {
  return scored.filter(
    ({ entry, points }) => !scored.some((other) => other.entry.id === entry.owner && other.points >= points),
  );
}

function score(
  entity: Pick<Entity, 'kind' | 'name' | 'aliases' | 'roles'>,
  profile: EntryProfile,
  context: LinkContext,
  all: readonly EntryProfile[],
): Score {
  const forms = listLookUpKeys(entity.kind, [entity.name, ...entity.aliases]);
  if (entity.kind === 'person') {
    const { points, isContradicted } = scorePerson(entity, profile, context);
    return { points, isContradicted: isContradicted || isOutdone(forms, profile, all) };
  }
  const key = forms.find((form) => profile.keys.has(form));
  const same = all.filter((other) => key !== undefined && other.keys.has(key));
  const { points, isContradicted } = scoreOrganisation(entity, profile, context, same);
  const isAlone = isAloneInCountry(profile, same, context);
  return {
    points: points + (isAlone ? ALONE : 0),
    isContradicted: isContradicted || isOutdone(forms, profile, all),
  };
}

/** Whether the fullest name that the article has is another's: "Google DeepMind" is not Google. */
function isOutdone(forms: readonly string[], { keys }: EntryProfile, all: readonly EntryProfile[]): boolean {
  const [fullest = ''] = forms;
  return fullest.includes(' ') && !keys.has(fullest) && all.some((other) => other.keys.has(fullest));
}

/** Whether of several of one name it alone is of a country that the article is about. */
function isAloneInCountry(
  profile: EntryProfile,
  same: readonly EntryProfile[],
  context: LinkContext,
): boolean {
  if (same.length < 2 || weighCountry(profile, context) <= 0) return false;
  return same.every((other) => other === profile || weighCountry(other, context) <= 0);
}
