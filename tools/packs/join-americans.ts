import type { Draft } from './draft.ts';
import { type DraftGroups, indexDrafts } from './group-drafts.ts';
import { personKey, readBirthYear } from './join-key.ts';

/** An office that one person at a time holds: who leaves Congress for it keeps their state, and is known all over it. */
const SINGLE_OFFICE =
  /^(?:Governor|Lieutenant Governor|Attorney General|Secretary of State|State Treasurer|State Auditor|Mayor) of /u;

/** As many letters of a party's name tell it: "Democrat" is "Democratic/Working Families". */
const PARTY_LETTERS = 8;

/**
 * Politicians whom one source knows from Congress and another from their state, and whom no day of birth joins. Name,
 * state and party agree, and either the year of birth, or they left Congress and have an office of which there is one.
 * A legislator of whose birth nothing is known may be the son of that name.
 */
export function joinAmericans(drafts: readonly Draft[], groups: DraftGroups): void {
  const members = indexDrafts(
    drafts.filter(({ source, kind }) => source === 'congress' && kind === 'person'),
    listKeys,
  );
  for (const draft of drafts.filter(({ source }) => source === 'openstates')) {
    const namesakes = new Set(listKeys(draft).flatMap((key) => members.get(key) ?? []));
    const fitting = [...namesakes].filter((member) => isSamePerson(member, draft));
    if (fitting.length === 1) groups.join(fitting[0]!.id, draft.id);
  }
}

function listKeys({ name, aliases, home }: Draft): string[] {
  return home ? [name, ...aliases].map((one) => `${home.state} ${personKey(one)}`) : [];
}

function isSamePerson(member: Draft, other: Draft): boolean {
  if (!isSameParty(member.home?.party, other.home?.party)) return false;
  const years = [member, other].map(({ known }) => readBirthYear(known));
  if (years[0] && years[1]) return years[0] === years[1];
  return member.roles.length === 0 && hasSingleOffice(other);
}

function hasSingleOffice({ roles, description }: Draft): boolean {
  return [...roles.map(({ title }) => title), description ?? ''].some((title) => SINGLE_OFFICE.test(title));
}

/** Mayors often stand for no party. */
function isSameParty(a: string | null | undefined, b: string | null | undefined): boolean {
  return !a || !b || a.slice(0, PARTY_LETTERS) === b.slice(0, PARTY_LETTERS);
}
