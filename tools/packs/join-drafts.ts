import type { Draft } from './draft.ts';
import { DraftGroups, indexDrafts } from './group-drafts.ts';
import { joinAmericans } from './join-americans.ts';
import { organisationKey, personKey } from './join-key.ts';
import { joinMembers } from './join-members.ts';
import sameOnes from './same-ones.json' with { type: 'json' };

/** Sources of ordinary organisations whose drafts may be joined by name. Football clubs are namesakes of much. */
const JOINED_BY_NAME = new Set(['supplement', 'govuk', 'ifg', 'sp500', 'nsi', 'ror', 'factbook']);

/** Lists of bodies that everybody knows: their aliases of several words are nobody else's. */
const WELL_KNOWN = new Set(['supplement', 'govuk', 'sp500']);

/**
 * Finds the drafts of several sources that mean the same one: by identifiers that sources share, then by name where
 * the name is unmistakable. Returns groups in the order of the drafts.
 */
export function joinDrafts(drafts: readonly Draft[]): Draft[][] {
  const groups = new DraftGroups();
  for (const same of indexDrafts(drafts, (draft) => draft.known).values()) {
    for (const other of same.slice(1)) if (other.kind === same[0]!.kind) groups.join(same[0]!.id, other.id);
  }
  joinKnownPairs(drafts, groups);
  joinAdditions(drafts, groups);
  joinMembers(drafts, groups);
  joinAmericans(drafts, groups);
  joinLeaders(drafts, groups);
  joinOrganisations(drafts, groups);
  return groups.collect(drafts);
}

/** Those of whom we know that they are one, and whom no rule joins that would leave their namesakes alone. */
function joinKnownPairs(drafts: readonly Draft[], groups: DraftGroups): void {
  const there = new Set(drafts.map((draft) => draft.id));
  for (const { ids } of [...sameOnes.people, ...sameOnes.organisations]) {
    const [first, ...others] = ids.filter((id) => there.has(id));
    for (const other of others) groups.join(first!, other);
  }
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
