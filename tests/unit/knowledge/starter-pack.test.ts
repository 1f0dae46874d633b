import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readStarterPack, STARTER_PACK } from '../../../tools/packs/read-starter-pack.ts';
import sameOnes from '../../../tools/packs/same-ones.json' with { type: 'json' };
import { indexEntries } from '../../../utils/knowledge/entry-index.ts';
import { listLookUpKeys } from '../../../utils/knowledge/list-entry-keys.ts';
import { matchesTitle } from '../../../utils/knowledge/match-title.ts';
import { officesOn } from '../../../utils/knowledge/offices-on.ts';
import type { PackEntry } from '../../../utils/knowledge/pack.ts';

const pack = await readStarterPack();
const index = indexEntries(pack.entries);
const DATE = '2024-03-02';

function findOne(name: string): PackEntry {
  const entries = index.find(listLookUpKeys('person', [name]));
  expect(entries.map((entry) => entry.id)).toHaveLength(1);
  return entries[0]!;
}

/** Offices as "title, organisation, from, to, source, onDate". */
function listOffices(name: string): string[] {
  return officesOn(findOne(name), DATE, pack.sources).map(
    ({ title, organisation, from, to, source, onDate }) =>
      [title, organisation, from, to, source, onDate].join(' | '),
  );
}

describe('the starter pack', () => {
  it('holds at least 50,000 entries in at most 3.2 MB', async () => {
    expect(pack.entries.length).toBeGreaterThanOrEqual(50_000);
    expect((await readFile(STARTER_PACK)).length).toBeLessThanOrEqual(3_200_000);
  });

  it('writes no time and no system into the gzip header', async () => {
    const header = (await readFile(STARTER_PACK)).subarray(0, 10);
    expect([...header.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
    expect(header[9]).toBe(255);
  });

  it('has those once whom its sources have twice', () => {
    const ids = new Set(pack.entries.map(({ id }) => id));
    const same = [...sameOnes.people, ...sameOnes.organisations];
    const counts = same.map((one) => [one.name, one.ids.filter((id) => ids.has(id)).length]);
    expect(counts).toEqual(same.map(({ name }) => [name, 1]));
    expect(findOne('Karen Bass').roles.map(({ title }) => title)).toContain(
      'Mayor of Los Angeles, California (Democratic)',
    );
  });

  it('gives a former mayor to the one who was it, where the source joins two of a name', () => {
    const garcias = index.find(listLookUpKeys('person', ['Robert Garcia']));
    const mayors = garcias.filter(({ roles }) =>
      roles.some(({ title }) => /^Mayor of Long Beach/u.test(title)),
    );
    expect(mayors.map(({ id }) => id)).toEqual(['congress:G000598']);
  });

  it.each(['Harrods', 'Co-op', 'Co-op Group'])('has %s', (name) => {
    const found = index.find(listLookUpKeys('organisation', [name]));
    const known = found.filter(({ description }) =>
      /^(?:Department store|British retail co-op)/u.test(description),
    );
    expect(known).toHaveLength(1);
  });

  it('fills every field of every source, and names no other', () => {
    for (const source of Object.values(pack.sources)) {
      for (const field of ['title', 'licence', 'attribution', 'url', 'retrieved'] as const)
        expect(source[field]).not.toBe('');
    }
    const named = pack.entries.flatMap((entry) => [
      entry.source,
      ...Object.keys(entry.further ?? {}),
      ...entry.roles.flatMap((role) => role.source ?? []),
    ]);
    expect([...new Set(named)].filter((key) => !(key in pack.sources))).toEqual([]);
  });

  it('has unique ids, described entries, and products with an owner that is there', () => {
    expect(new Set(pack.entries.map((entry) => entry.id)).size).toBe(pack.entries.length);
    expect(pack.entries.filter((entry) => entry.description === '').map((entry) => entry.id)).toEqual([]);
    const products = pack.entries.filter((entry) => entry.kind === 'product');
    expect(products.length).toBeGreaterThan(50);
    expect(products.filter((entry) => entry.owner === null || index.get(entry.owner) === null)).toEqual([]);
    expect(pack.entries.filter((entry) => entry.kind !== 'product' && entry.owner !== null)).toEqual([]);
  });

  it('holds at least 300 entries of our own supplement', () => {
    expect(pack.entries.filter((entry) => entry.source === 'supplement').length).toBeGreaterThanOrEqual(300);
  });

  it('takes no office for a name', () => {
    const office =
      /^(the )?(prime |first |deputy )*(minister|speaker|convener|president|bishop of|archbishop of)\b/i;
    const people = pack.entries.filter((entry) => entry.kind === 'person');
    const titled = people
      .flatMap((entry) => [entry.name, ...entry.aliases])
      .filter((name) => office.test(name));
    expect(titled).toEqual([]);
  });

  it('has no role that ends before it begins, and no end after the snapshot', () => {
    for (const entry of pack.entries) {
      for (const { from, to, source = entry.source } of entry.roles) {
        if (from && to) expect(from <= to, `${entry.id} ${from} ${to}`).toBe(true);
        if (to) expect(to <= `${pack.sources[source]!.retrieved}-99`, `${entry.id} ${to}`).toBe(true);
      }
    }
  });

  it('keeps earlier names as aliases and is one entry for one person', () => {
    const braverman = findOne('Suella Braverman');
    expect(braverman.aliases).toContain('Suella Fernandes');
    expect(findOne('Suella Fernandes').id).toBe(braverman.id);
    expect(findOne('Tom Tugendhat').id).toBe(findOne('Thomas Tugendhat').id);
  });
});

describe('offices on 2 March 2024', () => {
  it('of Suella Braverman: home secretary until 13 November 2023, then MP alone', () => {
    expect(listOffices('Suella Braverman')).toEqual([
      'MP for Fareham (Conservative) | House of Commons | 2015-05-08 | 2024-05-30 | mysociety | held',
      'Parliamentary Under-Secretary of State | Department for Exiting the EU | 2018-01-09 | 2018-11-15 | ifg | past',
      "Attorney General | Attorney General's Office | 2020-02-13 | 2022-09-06 | ifg | past",
      'Secretary of State for the Home Department | Home Office | 2022-09-06 | 2022-10-19 | ifg | past',
      'Secretary of State for the Home Department | Home Office | 2022-10-25 | 2023-11-13 | ifg | past',
      'MP for Fareham and Waterlooville (Conservative) | House of Commons | 2024-07-05 | 2026-01-26 | mysociety | future',
      'MP for Fareham and Waterlooville (Reform UK) | House of Commons | 2026-01-27 |  | mysociety | future',
    ]);
  });

  it('of Tom Tugendhat: minister for security, in office', () => {
    const offices = officesOn(findOne('Tom Tugendhat'), DATE, pack.sources);
    const written = offices.filter((office) => matchesTitle('Security Minister', office));
    expect(written).toEqual([
      {
        title: 'Minister for Security',
        organisation: 'Home Office',
        from: '2022-09-06',
        to: '2024-07-05',
        source: 'ifg',
        onDate: 'held',
      },
    ]);
  });

  it('of Sarah Dines: minister for safeguarding until 13 November 2023', () => {
    const offices = officesOn(findOne('Sarah Dines'), DATE, pack.sources);
    const written = offices.filter((office) => matchesTitle('Safeguarding Minister', office));
    expect(written).toEqual([
      {
        title: 'Minister for Safeguarding',
        organisation: 'Home Office',
        from: '2022-10-27',
        to: '2023-11-13',
        source: 'ifg',
        onDate: 'past',
      },
    ]);
    expect(listOffices('Sarah Dines')[0]).toBe(
      'MP for Derbyshire Dales (Conservative) | House of Commons | 2019-12-13 | 2024-05-30 | mysociety | held',
    );
  });

  it('of the speaker of the House, which our own list adds to what Congress says of him', () => {
    const { sources } = pack;
    const johnson = index.get('congress:J000299')!;
    const speaker = officesOn(johnson, DATE, sources).filter((office) =>
      matchesTitle('House speaker', office),
    );
    expect(speaker).toMatchObject([{ from: '2023-10-25', source: 'supplement', onDate: 'held' }]);
  });

  it('of the home secretary as the article writes it', () => {
    const offices = officesOn(findOne('Suella Braverman'), DATE, pack.sources);
    const written = offices.filter((office) => matchesTitle('Home Secretary', office));
    expect(written.map((office) => [office.from, office.to, office.onDate])).toEqual([
      ['2022-09-06', '2022-10-19', 'past'],
      ['2022-10-25', '2023-11-13', 'past'],
    ]);
  });
});
