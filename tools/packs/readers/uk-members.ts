import { join } from 'node:path';
import type { Draft } from '../draft.ts';
import { mergeTerms, type Term } from '../merge-roles.ts';
import { groupRows, type Row, readParquet } from '../read/tables.ts';
import { readNames } from './uk-names.ts';

/** Members who left before this day are history, not news. */
const FIRST_DAY = '1979-05-03';

/** A dissolution in the UK lasts five to ten weeks. */
const MAX_GAP_DAYS = 75;

const HOUSES: Readonly<Record<string, { readonly seat: string; readonly organisation: string }>> = {
  commons: { seat: 'MP', organisation: 'House of Commons' },
  lords: { seat: 'Member of the House of Lords', organisation: 'House of Lords' },
  scotland: { seat: 'MSP', organisation: 'Scottish Parliament' },
  wales: { seat: 'Member of the Senedd', organisation: 'Senedd' },
  ni: { seat: 'MLA', organisation: 'Northern Ireland Assembly' },
};

/** Ways of leaving after which a return is a new start, even within the gap. */
const LEFT_FOR_GOOD = new Set([
  'resigned',
  'died',
  'disqualified',
  'recall_petition',
  'retired',
  'declared_void',
]);

/** Members of the UK's parliaments and assemblies, from mySociety's politician_data. */
export async function readMembers(dataDir: string): Promise<Draft[]> {
  const read = (table: string) => readParquet(join(dataDir, 'uk-politicians', `${table}.parquet`));
  const redirects = new Map((await read('persons')).map((row) => [row.id, row.redirect ?? row.id] as const));
  const follow = (rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, person_id: redirects.get(row.person_id ?? '') ?? row.person_id ?? null }));
  const parties = new Map((await read('organizations')).map((row) => [row.id, row.name] as const));
  const names = groupRows(follow(await read('person_alternative_names')), 'person_id');
  const identifiers = groupRows(follow(await read('person_identifiers')), 'person_id');
  const memberships = groupRows(follow(await read('simple_memberships')), 'person_id');

  const drafts: Draft[] = [];
  for (const [person, rows] of memberships) {
    const seats = rows.filter((row) => HOUSES[row.chamber ?? '']);
    if (!seats.some((row) => (row.end_date ?? '9999') >= FIRST_DAY)) continue;
    const named = readNames(names.get(person) ?? []);
    if (!named) continue;
    const ids = identifiers.get(person) ?? [];
    const find = (scheme: string) => ids.find((row) => row.scheme === scheme)?.identifier ?? null;
    const wikidata = find('wikidata');
    const parliament = find('datadotparl_id');
    const died = rows.find((row) => row.end_reason === 'died')?.end_date;
    drafts.push({
      id: `mysociety:${person.split('/').at(-1)}`,
      kind: 'person',
      ...named,
      description: null,
      roles: mergeTerms(
        seats.map((row) => readTerm(row, parties)),
        MAX_GAP_DAYS,
      ),
      links: wikidata ? { wikidata } : {},
      source: 'mysociety',
      known: [
        ...(wikidata ? [`wikidata:${wikidata}`] : []),
        ...(parliament ? [`parliament:${parliament}`] : []),
      ],
      country: 'GB',
      ...(died ? { life: { died } } : {}),
    });
  }
  return drafts;
}

function readTerm(
  row: Row,
  parties: ReadonlyMap<string | null | undefined, string | null | undefined>,
): Term {
  const house = HOUSES[row.chamber ?? '']!;
  const seat = row.constituency ? `${house.seat} for ${row.constituency}` : house.seat;
  const party = parties.get(row.party);
  return {
    title: party && party !== 'None' && party !== 'Other' ? `${seat} (${party})` : seat,
    organisation: house.organisation,
    from: row.start_date ?? null,
    to: row.end_date ?? null,
    source: 'mysociety',
    mayContinue: !LEFT_FOR_GOOD.has(row.end_reason ?? ''),
  };
}
