import { join } from 'node:path';
import type { Draft } from '../draft.ts';
import { birthKeys } from '../join-key.ts';
import { mergeTerms, type Term } from '../merge-roles.ts';
import { readJson } from '../read/open-file.ts';
import { SOURCES } from '../sources.ts';
import { writeNames } from './us-names.ts';
import { nameState } from './us-states-names.ts';

interface Legislator {
  readonly id: {
    readonly bioguide?: string;
    readonly govtrack?: number;
    readonly wikidata?: string;
    readonly wikipedia?: string;
  };
  readonly name: {
    readonly first: string;
    readonly middle?: string;
    readonly last: string;
    readonly suffix?: string;
    readonly nickname?: string;
    readonly official_full?: string;
  };
  readonly bio: { readonly birthday?: string };
  readonly terms: readonly {
    readonly type: 'rep' | 'sen' | 'prez' | 'viceprez';
    readonly start: string;
    readonly end: string;
    readonly state?: string;
    readonly district?: number;
    readonly party?: string;
  }[];
}

/** Terms follow each other within days. */
const MAX_GAP_DAYS = 10;

/** Presidents and vice-presidents of before are history, not news. */
const FIRST_YEAR = '1945';

/** Today's members of Congress with all their terms, and the presidents and vice-presidents since 1945. */
export async function readCongress(dataDir: string): Promise<Draft[]> {
  const folder = join(dataDir, 'us-congress');
  const members = await readJson<Legislator[]>(join(folder, 'legislators-current.json.gz'));
  const executives = await readJson<Legislator[]>(join(folder, 'executive.json.gz'));
  const recent = executives.filter((person) => person.terms.some((term) => term.end >= FIRST_YEAR));
  return [
    ...members.map((person) => readPerson(person, '')),
    ...recent.map((person) => readPerson(person, 'executive-')),
  ];
}

function readPerson(person: Legislator, prefix: string): Draft {
  const { bioguide, wikidata, wikipedia, govtrack } = person.id;
  const { birthday } = person.bio;
  const named = writeNames(person.name);
  const seat = person.terms.findLast((term) => term.state);
  return {
    id: `congress:${prefix}${bioguide ?? govtrack}`,
    kind: 'person',
    ...named,
    description: null,
    roles: mergeTerms(person.terms.map(readTerm), MAX_GAP_DAYS),
    links: {
      ...(wikidata ? { wikidata } : {}),
      ...(wikipedia
        ? { wikipedia: `https://en.wikipedia.org/wiki/${encodeURI(wikipedia.replaceAll(' ', '_'))}` }
        : {}),
    },
    source: 'congress',
    known: [
      ...(birthday ? birthKeys(birthday, [named.name, ...named.aliases]) : []),
      ...(bioguide ? [`bioguide:${bioguide}`] : []),
      ...(wikidata ? [`wikidata:${wikidata}`] : []),
    ],
    country: 'US',
    ...(seat?.state ? { home: { state: seat.state.toUpperCase(), party: seat.party ?? null } } : {}),
    ...(birthday ? { life: { born: birthday } } : {}),
  };
}

function readTerm(term: Legislator['terms'][number]): Term {
  const party = term.party ? ` (${term.party})` : '';
  const state = term.state ? (nameState(term.state) ?? term.state) : '';
  return {
    ...nameOffice(term, state, party),
    from: term.start,
    // The end of a term is when it is due to end; only one that lies behind the snapshot was reached.
    to: term.end > SOURCES.congress.retrieved ? null : term.end,
    source: 'congress',
    mayContinue: true,
  };
}

function nameOffice(
  term: Legislator['terms'][number],
  state: string,
  party: string,
): { title: string; organisation: string } {
  switch (term.type) {
    case 'prez':
      return { title: `President of the United States${party}`, organisation: 'United States government' };
    case 'viceprez':
      return {
        title: `Vice President of the United States${party}`,
        organisation: 'United States government',
      };
    case 'sen':
      return { title: `US Senator for ${state}${party}`, organisation: 'United States Senate' };
    case 'rep': {
      const district = term.district ? `, district ${term.district}` : '';
      return {
        title: `US Representative for ${state}${district}${party}`,
        organisation: 'United States House of Representatives',
      };
    }
  }
}
