import type { Draft } from './draft.ts';
import { DraftGroups, indexDrafts } from './group-drafts.ts';
import { organisationKey, personKey } from './join-key.ts';

/** Sources of ordinary organisations whose drafts may be joined by name. Football clubs are namesakes of much. */
const JOINED_BY_NAME = new Set(['supplement', 'govuk', 'ifg', 'sp500', 'nsi', 'ror', 'factbook']);

/** Lists of bodies that everybody knows: their aliases of several words are nobody else's. */
const WELL_KNOWN = new Set(['supplement', 'govuk', 'sp500']);

/** A seat and the office or peerage that goes with it may lie this far apart. */
const YEARS_APART = 3;

/**
 * Finds the drafts of several sources that mean the same one: by identifiers that sources share, then by name where
 * the name is unmistakable. Returns groups in the order of the drafts.
 */
export function joinDrafts(drafts: readonly Draft[]): Draft[][] {
  const groups = new DraftGroups();
  for (const same of indexDrafts(drafts, (draft) => draft.known).values()) {
    for (const other of same.slice(1)) if (other.kind === same[0]!.kind) groups.join(same[0]!.id, other.id);
  }
  joinAdditions(drafts, groups);
  joinPeers(drafts, groups);
  joinMinisters(drafts, groups);
  joinLeaders(drafts, groups);
  joinOrganisations(drafts, groups);
  return groups.collect(drafts);
}

/** What names the entry that it adds to. An entry that is no longer there is a mistake of the list. */
function joinAdditions(drafts: readonly Draft[], groups: DraftGroups): void {
  const ids = new Set(drafts.map((draft) => draft.id));
  for (const { id, joins } of drafts) {
    if (joins === undefined) continue;
    if (!ids.has(joins)) throw new Error(`${id} adds to ${joins}, which no source has`);
    groups.join(joins, id);
  }
}

/**
 * Some who sat in an elected house and then in the Lords are two people to mySociety. They are joined where the name
 * is given to nobody else there and the peerage follows the seat within a few years.
 */
function joinPeers(drafts: readonly Draft[], groups: DraftGroups): void {
  const members = drafts.filter((draft) => draft.source === 'mysociety');
  for (const [, same] of indexDrafts(members, (draft) => [draft.name, ...draft.aliases].map(personKey))) {
    const [a, b] = same;
    if (!a || !b || same.length !== 2) continue;
    const [peer, member] = isPeerOnly(a) ? [a, b] : [b, a];
    if (!isPeerOnly(peer) || member.roles.some((role) => role.organisation === 'House of Lords')) continue;
    const [created] = spanOf(peer);
    const [, left] = spanOf(member);
    if (created >= left && created - left <= YEARS_APART) groups.join(member.id, peer.id);
  }
}

function isPeerOnly(draft: Draft): boolean {
  return draft.roles.every((role) => role.organisation === 'House of Lords');
}

/** Ministers whom no identifier joins to a member of parliament, by their name and time. */
function joinMinisters(drafts: readonly Draft[], groups: DraftGroups): void {
  const byName = indexDrafts(
    drafts.filter((draft) => draft.source === 'mysociety'),
    (draft) => [draft.name, ...draft.aliases].map(personKey),
  );
  const joined = new Set(
    drafts.filter((draft) => draft.source === 'mysociety').map((draft) => groups.find(draft.id)),
  );
  for (const minister of drafts.filter((draft) => draft.source === 'ifg' && draft.kind === 'person')) {
    if (joined.has(groups.find(minister.id))) continue;
    const names = [minister.name, ...minister.aliases].map(personKey);
    const fitting = new Set(
      names.flatMap((name) => byName.get(name) ?? []).filter((other) => overlap(minister, other)),
    );
    const members =
      fitting.size > 1 ? [...fitting].filter((other) => shareSeat(minister, other)) : [...fitting];
    if (members.length === 1) groups.join(members[0]!.id, minister.id);
  }
}

/** Leaders whom both the Factbook and our own list name: their full names are known all over the world. */
function joinLeaders(drafts: readonly Draft[], groups: DraftGroups): void {
  const ours = indexDrafts(
    drafts.filter((draft) => draft.source === 'supplement' && draft.kind === 'person'),
    (draft) => [draft.name, ...draft.aliases].map(personKey),
  );
  for (const leader of drafts.filter((draft) => draft.source === 'factbook' && draft.kind === 'person')) {
    const [known] = [leader.name, ...leader.aliases].flatMap((name) => ours.get(personKey(name)) ?? []);
    if (known) groups.join(known.id, leader.id);
  }
}

/** Whether a minister sat for a constituency of the member. Spellings differ in commas and "and". */
function shareSeat(minister: Draft, member: Draft): boolean {
  const fold = (seat: string) => organisationKey(seat).split(' ').sort().join(' ');
  const seats = new Set((minister.seats ?? []).map(fold));
  return member.roles.some(({ title }) => seats.has(fold(title.replace(/^MP for | \([^()]*\)$/g, ''))));
}

function overlap(a: Draft, b: Draft): boolean {
  const [startA, endA] = spanOf(a);
  const [startB, endB] = spanOf(b);
  return startA - YEARS_APART <= endB && startB - YEARS_APART <= endA;
}

function spanOf({ roles }: Draft): [number, number] {
  const starts = roles.map((role) => Number(role.from?.slice(0, 4) ?? 0));
  const ends = roles.map((role) => Number(role.to?.slice(0, 4) ?? 9999));
  return [Math.min(...starts), Math.max(...ends)];
}

/**
 * Organisations of one name and country. A name that two drafts of one source share joins nobody, and a name of
 * one word joins only where both countries are known or one side is a list of well-known names. An alias of several
 * words counts where a well-known list names the other side.
 */
function joinOrganisations(drafts: readonly Draft[], groups: DraftGroups): void {
  const organisations = drafts.filter(
    (draft) => draft.kind === 'organisation' && JOINED_BY_NAME.has(draft.source) && draft.joins === undefined,
  );
  const byName = indexDrafts(organisations, (draft) => [organisationKey(draft.name)]);
  for (const [key, same] of byName) joinNamesakes(same, key, groups);
  const byAlias = indexDrafts(organisations, listLongKeys);
  for (const [key, same] of byAlias) {
    const known = same.filter((draft) => WELL_KNOWN.has(draft.source));
    if (known.length > 0) joinNamesakes(same, key, groups);
  }
}

/** Of a well-known body, an alias of one word counts too, unless it is so short that others share it. */
function listLongKeys(draft: Draft): string[] {
  const isOurs = draft.source === 'supplement';
  const keys = [draft.name, ...draft.aliases].map(organisationKey);
  return keys.filter(
    (key) => key.includes(' ') || (isOurs && key.length > 5) || key === organisationKey(draft.name),
  );
}

/** Joins those of one name that are each other's only match in their sources. */
function joinNamesakes(same: readonly Draft[], key: string, groups: DraftGroups): void {
  const fittingOf = (draft: Draft, source: string) =>
    same.filter(
      (other) =>
        other !== draft && other.source === source && isSameOrganisation(draft, other, key.includes(' ')),
    );
  for (const draft of same) {
    for (const source of new Set(same.map((other) => other.source))) {
      const [only, another] = source === draft.source ? [] : fittingOf(draft, source);
      if (only && !another && fittingOf(only, draft.source).length === 1) groups.joinApart(draft, only);
    }
  }
}

function isSameOrganisation(a: Draft, b: Draft, isLong: boolean): boolean {
  if (a.links.wikidata && b.links.wikidata && a.links.wikidata !== b.links.wikidata) return false;
  if (a.country && b.country) return a.country === b.country;
  const isWellKnown = [a, b].some((draft) => draft.source === 'supplement' || draft.source === 'sp500');
  return isWellKnown || (isLong && [a, b].some((draft) => draft.source === 'nsi'));
}
