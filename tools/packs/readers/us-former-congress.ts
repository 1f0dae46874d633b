import { join } from 'node:path';
import type { Draft } from '../draft.ts';
import { birthKeys } from '../join-key.ts';
import { type Row, readCsv } from '../read/tables.ts';
import { writeNames } from './us-names.ts';
import { nameState } from './us-states-names.ts';

/** Who was born before is history, not news. */
const FIRST_BIRTH = '1930';

/**
 * Former members of Congress. The source gives the last seat and no dates, so no role is claimed: the description
 * says what they were.
 */
export async function readFormerCongress(dataDir: string): Promise<Draft[]> {
  const rows = await readCsv(join(dataDir, 'us-congress', 'legislators-historical.csv.gz'));
  return rows.flatMap((row) => {
    const draft = (row.birthday ?? '') >= FIRST_BIRTH ? readPerson(row) : null;
    return draft ? [draft] : [];
  });
}

function readPerson(row: Row): Draft | null {
  const state = row.state ? nameState(row.state) : null;
  if (!row.bioguide_id || !row.first_name || !row.last_name || !state) return null;
  const seat = row.type === 'sen' ? 'US Senator' : 'US Representative';
  const party = row.party ? ` (${row.party})` : '';
  const named = writeNames({
    first: row.first_name,
    last: row.last_name,
    ...(row.middle_name ? { middle: row.middle_name } : {}),
    ...(row.suffix ? { suffix: row.suffix } : {}),
    ...(row.nickname ? { nickname: row.nickname } : {}),
    ...(row.full_name ? { official_full: row.full_name } : {}),
  });
  return {
    id: `congress:${row.bioguide_id}`,
    kind: 'person',
    ...named,
    description: `Former ${seat} for ${state}${party}, born ${row.birthday?.slice(0, 4)}`,
    roles: [],
    links: row.wikipedia_id
      ? { wikipedia: `https://en.wikipedia.org/wiki/${encodeURI(row.wikipedia_id.replaceAll(' ', '_'))}` }
      : {},
    source: 'congress',
    known: [`bioguide:${row.bioguide_id}`, ...birthKeys(row.birthday ?? '', [named.name, ...named.aliases])],
    country: 'US',
    ...(row.state ? { home: { state: row.state, party: row.party ?? null } } : {}),
  };
}
