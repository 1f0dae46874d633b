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
