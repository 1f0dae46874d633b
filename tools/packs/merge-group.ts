import type { FurtherFacts, PackEntry, PackLinks, PackRole } from '../../utils/knowledge/pack.ts';
import { describePerson } from './describe-person.ts';
import type { Draft, DraftRole, SourceKey } from './draft.ts';
import { compareRoles } from './merge-roles.ts';
import { SOURCE_ORDER } from './sources.ts';

/**
 * Makes one entry of the drafts that mean the same one. The first source in order gives id, name and description;
 * every fact of another keeps that source's key.
 *
 * @param ids Of drafts to the ids of the entries that they became: owners of products are found by it.
 */
export function mergeGroup(group: readonly Draft[], ids: ReadonlyMap<string, string>): PackEntry {
  const drafts = [...group].sort((a, b) => placeOf(a) - placeOf(b));
  const main = drafts[0]!;
  const { aliases, further } = mergeNames(drafts);
  const links = mergeLinks(drafts, further);
  const roles = mergeRoles(drafts);
  const description = describe(drafts, further);
  // Our own list names those whom the news names without a word of introduction, even where it adds nothing.
  if (main.source !== 'supplement' && drafts.some(({ source }) => source === 'supplement'))
    factsOf(further, 'supplement');
  const entries = Object.entries(further).filter(
    ([key, facts]) => key === 'supplement' || Object.keys(facts).length > 0,
  );
  return {
    id: main.id,
    kind: main.kind,
    name: main.name,
    owner: main.owner ? (ids.get(main.owner) ?? null) : null,
    aliases,
    description,
    roles: roles.map(
      ({ source, ...role }): PackRole => (source === main.source ? role : { ...role, source }),
    ),
    links,
    source: main.source,
    ...(entries.length > 0 ? { further: Object.fromEntries(entries) } : {}),
  };
}

/** All roles in order of time. One that an earlier source gives in the same words, and for longer, stands once. */
function mergeRoles(drafts: readonly Draft[]): DraftRole[] {
  const roles: DraftRole[] = [];
  for (const role of drafts.flatMap((draft) => draft.roles)) {
    if (!roles.some((known) => known.source !== role.source && covers(known, role))) roles.push(role);
  }
  return roles.sort(compareRoles);
}

function covers(known: DraftRole, role: DraftRole): boolean {
  if (known.title !== role.title || known.from === null || role.from === null || known.from > role.from)
    return false;
  return known.to === null || (role.to !== null && known.to >= role.to);
}

/** The id of the entry that a group becomes. */
export function idOfGroup(group: readonly Draft[]): string {
  return group.reduce((a, b) => (placeOf(b) < placeOf(a) ? b : a)).id;
}

/** Where a draft stands among those of its group: what only adds to another comes last. */
function placeOf({ source, joins }: Draft): number {
  return joins === undefined ? SOURCE_ORDER.indexOf(source) : SOURCE_ORDER.length;
}

type Further = Partial<Record<SourceKey, { -readonly [K in keyof FurtherFacts]: FurtherFacts[K] }>>;

function mergeNames(drafts: readonly Draft[]): { aliases: string[]; further: Further } {
  const main = drafts[0]!;
  const seen = new Set([main.name]);
  const aliases: string[] = [];
  const further: Further = {};
  for (const draft of drafts) {
    const names = [draft.name, ...draft.aliases].filter((name) => !seen.has(name));
    for (const name of names) seen.add(name);
    const fresh = [...new Set(names)];
    aliases.push(...fresh);
    if (draft.source !== main.source && fresh.length > 0) {
      const facts = factsOf(further, draft.source);
      facts.aliases = [...(facts.aliases ?? []), ...fresh];
    }
  }
  return { aliases, further };
}

function mergeLinks(drafts: readonly Draft[], further: Further): PackLinks {
  const links: { -readonly [K in keyof PackLinks]: PackLinks[K] } = {
    wikidata: null,
    wikipedia: null,
    official: null,
  };
  for (const draft of drafts) {
    for (const key of ['wikidata', 'wikipedia', 'official'] as const) {
      const link = draft.links[key];
      if (!link || links[key] || !isUsable(key, link)) continue;
      links[key] = link;
      if (draft.source === drafts[0]!.source) continue;
      const facts = factsOf(further, draft.source);
      facts.links = [...(facts.links ?? []), key];
    }
  }
  return links;
}

/** Addresses of registers are now and then unsafe or broken; those are left out. */
function isUsable(key: keyof PackLinks, link: string): boolean {
  return key === 'wikidata' || (URL.canParse(link) && new URL(link).protocol === 'https:');
}

/**
 * Our own list words its descriptions itself. Other people are described from their roles; what a source says in
 * words of a time for which it has no dates follows.
 */
function describe(drafts: readonly Draft[], further: Further): string {
  const main = drafts[0]!;
  const told = drafts.find((draft) => draft.description !== null);
  const dated = drafts.filter((draft) => draft.roles.length > 0);
  const isMade = main.kind === 'person' && dated.length > 0 && main.source !== 'supplement';
  const from = [...(isMade ? dated : []), ...(told ? [told] : [])];
  for (const draft of from)
    if (draft.source !== main.source) factsOf(further, draft.source).description = true;
  const words = told?.description ?? '';
  return isMade ? describePerson(drafts, words) : words;
}

function factsOf(further: Further, source: SourceKey): NonNullable<Further[SourceKey]> {
  const facts = further[source] ?? {};
  further[source] = facts;
  return facts;
}
