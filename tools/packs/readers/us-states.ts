import { join } from 'node:path';
import { parse } from 'yaml';
import type { Draft } from '../draft.ts';
import { birthKeys } from '../join-key.ts';
import { compareText, mergeTerms, type Term } from '../merge-roles.ts';
import mistakenRoles from '../mistaken-roles.json' with { type: 'json' };
import { readArchive } from '../read/archive.ts';
import { SOURCES } from '../sources.ts';
import { nameState } from './us-states-names.ts';

interface StatePerson {
  readonly id: string;
  readonly name: string;
  readonly given_name?: string;
  readonly family_name?: string;
  readonly birth_date?: string;
  readonly party?: readonly { readonly name: string }[];
  readonly roles?: readonly StateRole[];
  readonly other_names?: readonly { readonly name: string }[];
}

interface StateRole {
  readonly type: string;
  readonly jurisdiction: string;
  readonly district?: string | number;
  readonly start_date?: string;
  readonly end_date?: string;
  readonly end_reason?: string;
}

const MAX_GAP_DAYS = 10;
const TITLED =
  /^(president|speaker|senator|representative|rep|sen|delegate|assembly\w*|leader|chair\w*|mr|mrs|ms|dr|of)\b| of /i;
/** Federal legislators come from the source on Congress. */
const FILES = /data\/(?!us\/)[a-z]{2}\/(legislature|executive|municipalities)\/[^/]+\.yml$/;

const OFFICES: Readonly<Record<string, string>> = {
  governor: 'Governor',
  lt_governor: 'Lieutenant Governor',
  'attorney general': 'Attorney General',
  'secretary of state': 'Secretary of State',
  'chief election officer': 'Chief election officer',
  treasurer: 'State Treasurer',
  auditor: 'State Auditor',
  mayor: 'Mayor',
  upper: 'State Senator',
  lower: 'State Representative',
  legislature: 'State Legislator',
};

/** Governors, state executives, mayors and legislators of the US states, from Open States. */
export async function readStates(dataDir: string): Promise<Draft[]> {
  const files = await readArchive(join(dataDir, 'us-states', 'openstates-people-current.tar.gz'), FILES);
  const people = files.map((file) => dropMistaken(parse(file.text, { schema: 'failsafe' }) as StatePerson));
  const taken = new Set(people.flatMap((person) => (person.roles ?? []).filter(isOpen).map(seatOf)));
  return people.flatMap((person) => readPerson(person, taken) ?? []);
}

/** The source joins some by their name alone. Roles that are certainly another's are left out. */
export function dropMistaken(person: StatePerson): StatePerson {
  const mistaken = mistakenRoles.roles.filter((role) => role.person === person.id);
  if (mistaken.length === 0) return person;
  const roles = (person.roles ?? []).filter(
    ({ type, jurisdiction }) =>
      !mistaken.some((role) => role.type === type && role.jurisdiction === jurisdiction),
  );
  return { ...person, roles };
}

/**
 * An end is when the term was due to end. Where it lies ahead, the office is held. Where it lies behind, it counts
 * only if a later role of the same person or the holder that followed shows that the office was left; otherwise
 * nobody knows. Who has no other role is then described by that term, and no role is claimed.
 */
function readPerson(person: StatePerson, taken: ReadonlySet<string>): Draft | null {
  const roles = person.roles ?? [];
  const last = roles.map(endOf).sort(compareText).at(-1) ?? '';
  const kept = roles.filter(
    (role) =>
      isOpen(role) || endOf(role) < last || role.end_reason || (isSingle(role) && taken.has(seatOf(role))),
  );
  const terms = kept.flatMap((role) => readTerm(role, person.party?.[0]?.name) ?? []);
  const stale = terms.length === 0 ? roles.find((role) => endOf(role) === last) : undefined;
  const description = stale ? describeStale(stale, person.party?.[0]?.name) : null;
  if (terms.length === 0 && description === null) return null;
  const aliases = listAliases(person);
  const state = stateOf(roles.at(-1));
  return {
    id: `openstates:${person.id.replace('ocd-person/', '')}`,
    kind: 'person',
    name: person.name,
    aliases,
    description,
    roles: mergeTerms(terms, MAX_GAP_DAYS),
    links: {},
    source: 'openstates',
    // Some went on to Congress, or came from there.
    known: person.birth_date ? birthKeys(person.birth_date, [person.name, ...aliases]) : [],
    country: 'US',
    ...(state ? { home: { state: state.toUpperCase(), party: person.party?.[0]?.name ?? null } } : {}),
    ...(person.birth_date ? { life: { born: person.birth_date } } : {}),
  };
}

function describeStale(role: StateRole, party: string | undefined): string | null {
  const term = readTerm(role, party);
  if (!term || !role.end_date) return null;
  return `${term.title}, for a term that was due to end on ${role.end_date}`;
}

function listAliases(person: StatePerson): string[] {
  const plain = person.given_name && person.family_name ? [`${person.given_name} ${person.family_name}`] : [];
  // "Smith, J." and "Speaker Smith" are entries of lists, not names.
  const others = (person.other_names ?? []).map((other) => other.name);
  const names = others.filter(
    (name) =>
      !TITLED.test(name) &&
      name.endsWith(person.family_name ?? '') &&
      /^\p{L}[\p{L}'’-]+ (\p{L}[\p{L}.'’-]* )*\p{L}[\p{L}'’-]+$/u.test(name),
  );
  return [...new Set([...plain, ...names])].filter((name) => name !== person.name);
}

function readTerm(role: StateRole, party: string | undefined): Term | null {
  const office = OFFICES[role.type];
  const state = stateOf(role);
  const stateName = state ? nameState(state) : null;
  if (!office || !stateName) return null;
  const place = /\/place:([^/]+)/.exec(role.jurisdiction)?.[1];
  if (role.type === 'mayor' && !place) return null;
  const of = place ? `${titleCase(place)}, ${stateName}` : stateName;
  const district = role.district ? `, district ${role.district}` : '';
  return {
    title: `${office} of ${of}${district}${party ? ` (${party})` : ''}`,
    organisation: place ? titleCase(place) : stateName.replace(/^the /, ''),
    from: role.start_date ?? null,
    to: isOpen(role) ? null : endOf(role),
    source: 'openstates',
    mayContinue: role.end_reason === undefined,
  };
}

/** Its postal code, in small letters. */
function stateOf(role: StateRole | undefined): string | undefined {
  return /\/(?:state|district|territory):([a-z]{2})/.exec(role?.jurisdiction ?? '')?.[1];
}

function titleCase(slug: string): string {
  return slug
    .split('_')
    .map((word) => (/^(of|the|by|on)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

function isOpen(role: StateRole): boolean {
  return endOf(role) > SOURCES.openstates.retrieved && !role.end_reason;
}

function endOf(role: StateRole): string {
  return role.end_date ?? '9999';
}

/** Whether only one person at a time can hold it. */
function isSingle(role: StateRole): boolean {
  return !['upper', 'lower', 'legislature'].includes(role.type);
}

function seatOf(role: StateRole): string {
  return `${role.jurisdiction}|${role.type}`;
}
