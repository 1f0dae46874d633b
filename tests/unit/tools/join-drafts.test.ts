import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../tools/packs/draft.ts';
import { joinDrafts } from '../../../tools/packs/join-drafts.ts';
import { idOfGroup, mergeGroup } from '../../../tools/packs/merge-group.ts';

const draft = (id: string, name: string, more: Partial<Draft> = {}): Draft => ({
  id,
  kind: 'organisation',
  name,
  aliases: [],
  description: 'Something',
  roles: [],
  links: {},
  source: id.split(':')[0] as Draft['source'],
  known: [],
  country: null,
  ...more,
});

const joined = (...drafts: Draft[]) => joinDrafts(drafts).map((group) => group.map(({ id }) => id).sort());

describe('joinDrafts', () => {
  it('joins by an identifier that sources share', () => {
    const known = ['wikidata:Q1'];
    expect(
      joined(draft('govuk:a', 'Office of A', { known }), draft('ror:b', 'The A Office', { known })),
    ).toEqual([['govuk:a', 'ror:b']]);
  });

  it('joins what adds to an entry to that entry, which keeps its name and id', () => {
    const speaker = {
      title: 'Speaker',
      organisation: null,
      from: '2023-10-25',
      to: null,
      source: 'supplement',
    } as const;
    const seat = { ...speaker, title: 'MP for Wharf', from: '2015-05-08', source: 'mysociety' } as const;
    const member = draft('mysociety:1', 'A. Lee', { kind: 'person', description: null, roles: [seat] });
    const more = { kind: 'person', description: null, roles: [speaker], joins: 'mysociety:1' } as const;
    const [group, ...others] = joinDrafts([draft('supplement:lee', 'Ann Lee', more), member]);
    expect(others).toEqual([]);
    expect(mergeGroup(group!, new Map())).toMatchObject({
      id: 'mysociety:1',
      name: 'A. Lee',
      aliases: ['Ann Lee'],
      roles: [{ title: 'MP for Wharf' }, { title: 'Speaker', source: 'supplement' }],
    });
    expect(idOfGroup(group!)).toBe('mysociety:1');
    expect(() => joinDrafts([draft('supplement:lee', 'Ann Lee', more)])).toThrow('mysociety:1');
  });

  it('describes by the offices, then what another source says of earlier, and tells the year of birth once', () => {
    const office = { title: 'Vice President', organisation: null, from: '2021-01-20', to: '2025-01-20' };
    const vice = draft('congress:1', 'Ann Lee', {
      kind: 'person',
      description: null,
      roles: [{ ...office, source: 'congress' }],
      life: { born: '1964-10-20' },
      known: ['wikidata:Q5'],
    });
    const senator = draft('congress:2', 'Ann Lee', {
      kind: 'person',
      description: 'Former US Senator for Ohio, born 1964',
      known: ['wikidata:Q5'],
    });
    const [group] = joinDrafts([vice, senator]);
    expect(mergeGroup(group!, new Map()).description).toBe(
      'Former Vice President 2021–2025; Former US Senator for Ohio; born 1964',
    );
  });

  it('joins organisations of one name and country, and no others', () => {
    const gb = draft('govuk:m', 'Ministry of Rain', { country: 'GB' });
    expect(joined(gb, draft('ror:m', 'The Ministry of Rain', { country: 'GB' }))).toEqual([
      ['govuk:m', 'ror:m'],
    ]);
    expect(joined(gb, draft('ror:n', 'Ministry of Rain', { country: 'NO' }))).toHaveLength(2);
  });

  it('joins nobody to a name that two of one source share', () => {
    const two = [draft('nsi:1', 'Sunny Mart'), draft('nsi:2', 'Sunny Mart')];
    expect(joined(draft('sp500:s', 'Sunny Mart'), ...two)).toHaveLength(3);
  });

  it('reads past the legal form', () => {
    expect(joined(draft('sp500:a', 'Acme Works Inc.'), draft('nsi:a', 'Acme Works'))).toEqual([
      ['nsi:a', 'sp500:a'],
    ]);
  });

  it('joins a minister to the member of that name and time alone', () => {
    const role = (from: string, to: string | null, source: 'ifg' | 'mysociety') => [
      { title: 'Post', organisation: null, from, to, source },
    ];
    const minister = draft('ifg:1', 'Ann Vale', {
      kind: 'person',
      roles: role('1990-01-01', '1992-01-01', 'ifg'),
    });
    const member = draft('mysociety:1', 'Ann Vale', {
      kind: 'person',
      roles: role('1987-01-01', '1997-01-01', 'mysociety'),
    });
    const later = draft('mysociety:2', 'Ann Vale', {
      kind: 'person',
      roles: role('2015-01-01', null, 'mysociety'),
    });
    expect(joined(member, later, minister)).toEqual([['ifg:1', 'mysociety:1'], ['mysociety:2']]);
  });

  const seat = (
    title: string,
    from: string,
    to: string | null,
    source: Draft['source'],
    organisation: string,
  ) => ({
    kind: 'person' as const,
    roles: [{ title, organisation, from, to, source }],
  });
  const peerage = ['Member of the House of Lords', '2021', null, 'mysociety', 'House of Lords'] as const;

  it('joins a minister’s peerage to the seat of before, however long ago, and to no namesake’s', () => {
    const known = ['parliament:7'];
    const commons = (id: string, place: string) =>
      draft(
        id,
        'Ann Vale',
        seat(`MP for ${place} (Labour)`, '1997', '2010', 'mysociety', 'House of Commons'),
      );
    const lady = draft('mysociety:3', 'Baroness Vale', { ...seat(...peerage), known });
    const minister = draft('ifg:1', 'Baroness Vale', {
      ...seat('Minister for Rain', '2005', '2009', 'ifg', 'Department of Weather'),
      aliases: ['Ann Vale'],
      seats: ['Wharf, North'],
      known,
    });
    expect(
      joined(commons('mysociety:1', 'North Wharf'), commons('mysociety:2', 'Quay'), lady, minister),
    ).toEqual([['ifg:1', 'mysociety:1', 'mysociety:3'], ['mysociety:2']]);
  });

  it('joins those who left Congress for an office of their state, and leaves the others apart', () => {
    const person = (id: string, state: string, party: string | null, more: Partial<Draft> = {}) =>
      draft(id, 'Ann Vale', { kind: 'person', home: { state, party }, ...more });
    const mayor = (office: string) => seat(`${office} of Wharf, Ohio`, '2020', null, 'openstates', 'Wharf');
    const member = person('congress:1', 'OH', 'Democrat', { known: ['born:1953-02-01 ann vale'] });
    expect(joined(member, person('openstates:1', 'OH', null, mayor('Mayor')))).toHaveLength(1);
    expect(joined(member, person('openstates:1', 'OH', 'Democratic', mayor('Governor')))).toHaveLength(1);
    // Another party, another state, another year of birth, and a legislator who may be the daughter.
    expect(joined(member, person('openstates:1', 'OH', 'Republican', mayor('Mayor')))).toHaveLength(2);
    expect(joined(member, person('openstates:1', 'UT', 'Democratic', mayor('Mayor')))).toHaveLength(2);
    expect(joined(member, person('openstates:1', 'OH', null, mayor('State Senator')))).toHaveLength(2);
    const younger = { ...mayor('Mayor'), known: ['born:1975-02-01 ann vale'] };
    expect(joined(member, person('openstates:1', 'OH', null, younger))).toHaveLength(2);
    const sameYear = { ...mayor('State Senator'), known: ['born:1953-02-04 ann vale'] };
    expect(joined(member, person('openstates:1', 'OH', 'Democratic', sameYear))).toHaveLength(1);
  });

  it('joins those who are known to be one person', () => {
    expect(
      joined(
        draft('mysociety:16475', 'Shirley Williams', { kind: 'person' }),
        draft('mysociety:12959', 'Baroness Williams of Crosby', { kind: 'person' }),
      ),
    ).toHaveLength(1);
  });

  it('joins those who are known to be one body, which no namesake may keep apart', () => {
    const country = { country: 'US' };
    expect(
      joined(
        draft('sp500:320187', 'Nike', country),
        draft('nsi:Q483915', 'Nike', country),
        draft('nsi:Q12772537', 'N I K É', country),
      ),
    ).toEqual([['nsi:Q483915', 'sp500:320187'], ['nsi:Q12772537']]);
  });
});

describe('mergeGroup', () => {
  it('keeps the source of every fact', () => {
    const role = {
      title: 'Minister for Rain',
      organisation: null,
      from: '2020-01-01',
      to: null,
      source: 'ifg',
    } as const;
    const group = [
      draft('ifg:1', 'Ann Vale', {
        kind: 'person',
        description: null,
        roles: [role],
        aliases: ['Ann Marsh'],
      }),
      draft('mysociety:1', 'Ann Vale', { kind: 'person', description: null, links: { wikidata: 'Q1' } }),
    ];
    expect(idOfGroup(group)).toBe('mysociety:1');
    expect(mergeGroup(group, new Map())).toEqual({
      id: 'mysociety:1',
      kind: 'person',
      name: 'Ann Vale',
      owner: null,
      aliases: ['Ann Marsh'],
      description: 'Minister for Rain since 2020',
      roles: [role],
      links: { wikidata: 'Q1', wikipedia: null, official: null },
      source: 'mysociety',
      further: { ifg: { aliases: ['Ann Marsh'], description: true } },
    });
  });
});
