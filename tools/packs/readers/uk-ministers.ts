import { join } from 'node:path';
import type { Draft, DraftRole } from '../draft.ts';
import { compareRoles, mergeTerms } from '../merge-roles.ts';
import { groupRows, type Row, readCsv } from '../read/tables.ts';

/**
 * Ministers since 1979 and the departments that they served in, from the IfG Ministers Database. Two spells in one
 * post are one role only where not a day lies between them.
 */
export async function readMinisters(dataDir: string): Promise<Draft[]> {
  const read = (table: string) => readCsv(join(dataDir, 'uk-ministers', `${table}.csv.gz`));
  const organisations = await read('organisation');
  const departments = new Map(organisations.map((row) => [row.id, row] as const));
  const posts = new Map((await read('post')).map((row) => [row.id, row] as const));
  const acting = new Set(
    (await read('appointment_characteristics'))
      .filter((row) => row.is_acting === 'True')
      .map((row) => row.appointment_id),
  );
  const people = groupRows(await read('person'), 'id');
  const constituencies = new Map((await read('constituency')).map((row) => [row.id, row.name] as const));
  const representation = groupRows(await read('representation'), 'person_id');
  const appointments = groupRows(await read('appointment'), 'person_id');

  const drafts = organisations.map(readDepartment);
  for (const [person, rows] of people) {
    const terms = (appointments.get(person) ?? []).map((row) => {
      const post = posts.get(row.post_id ?? null);
      const title = post?.name ?? '';
      return {
        title: acting.has(row.id ?? null) ? `${title} (acting)` : title,
        organisation: departments.get(post?.organisation_id ?? null)?.name ?? null,
        from: row.start_date ?? null,
        to: row.end_date ?? null,
        source: 'ifg' as const,
        mayContinue: true,
      };
    });
    const [latest, ...earlier] = [...rows].sort(newestFirst).map((row) => row.name ?? '');
    const normalised = rows.map((row) => row.normalized_name ?? '');
    if (!latest || terms.length === 0) continue;
    const parliament = rows[0]?.id_parliament?.replace(/\.0$/, '');
    drafts.push({
      id: `ifg:${person}`,
      kind: 'person',
      name: latest,
      aliases: [...new Set([...earlier, ...normalised])].filter((name) => name !== latest && name !== ''),
      description: null,
      roles: joinShared(mergeTerms(terms, 1)),
      links: {},
      source: 'ifg',
      known: parliament ? [`parliament:${parliament}`] : [],
      country: 'GB',
      seats: (representation.get(person) ?? []).flatMap(
        (row) => constituencies.get(row.constituency_id ?? null) ?? [],
      ),
    });
  }
  return drafts;
}

/** One post held at two departments on the same days is one role. */
function joinShared(roles: readonly DraftRole[]): DraftRole[] {
  const shared = new Map<string, DraftRole>();
  for (const role of roles) {
    const key = [role.title, role.from, role.to].join('|');
    const other = shared.get(key);
    const names = [other?.organisation, role.organisation].filter((name) => name);
    shared.set(key, {
      ...role,
      organisation: names.length > 0 ? [...names].sort().reverse().join(' and ') : null,
    });
  }
  return [...shared.values()].sort(compareRoles);
}

function newestFirst(a: Row, b: Row): number {
  return (b.start_date ?? '').localeCompare(a.start_date ?? '');
}

function readDepartment(row: Row): Draft {
  const years = row.end_date
    ? `, ${row.start_date ? `${row.start_date.slice(0, 4)}–` : 'until '}${row.end_date.slice(0, 4)}`
    : '';
  return {
    id: `ifg:${row.id}`,
    kind: 'organisation',
    name: row.name ?? '',
    aliases: row.short_name && /^[A-Z][A-Za-z]*[A-Z]$/.test(row.short_name) ? [row.short_name] : [],
    description: `${row.end_date ? 'Former UK' : 'UK'} government department${years}`,
    roles: [],
    links: {},
    source: 'ifg',
    known: [],
    country: 'GB',
  };
}
