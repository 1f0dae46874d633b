import { describe, expect, it } from 'vitest';
import { joinCompany, readCompany } from '../../../utils/knowledge/company.ts';
import { readProfile } from '../../../utils/knowledge/entry-profile.ts';
import { linkCompany } from '../../../utils/knowledge/link-company.ts';
import { readLinkContext } from '../../../utils/knowledge/link-context.ts';
import { linkEntity } from '../../../utils/knowledge/link-entity.ts';
import type { PackEntry } from '../../../utils/knowledge/pack.ts';
import { scoreOrganisation } from '../../../utils/knowledge/score-organisation.ts';
import { makeEntry } from '../services/example-pack.ts';

const seat = (place: string) => [
  { title: `MP for ${place}`, organisation: 'House of Commons', from: '2015-05-08', to: null },
];
const member = (id: string, name: string): PackEntry => ({
  ...makeEntry(0),
  id,
  name,
  description: 'Politician',
  roles: seat(id),
});
const KNOWN = [member('wharf', 'Suvi Okonjo-Thrale'), member('quay', 'Oona Trevanion-Quist')];
const SHARED = member('dock', 'David Smith');

const person = (name: string) => ({ kind: 'person', name, aliases: [], roles: [] }) as const;

function link(names: readonly string[], text: string) {
  const entities = names.map(person);
  const article = {
    url: null,
    title: '',
    standfirst: null,
    published: '2023-03-02',
    lang: 'en',
    blocks: [{ text }],
  };
  const context = readLinkContext(article, entities);
  const candidates = entities.map(({ name }) => [...KNOWN, SHARED].filter((entry) => entry.name === name));
  const company = linkCompany(entities, context, candidates);
  return { company, link: linkEntity(person('David Smith'), { ...context, company }, [SHARED]) };
}

describe('the company of an article', () => {
  const TEXT =
    'The bill was lost by one vote in parliament. Ministers and backbenchers of all parties spoke. David Smith was silent.';

  it('makes a politician of a common name sure among politicians of the country, and not without them', () => {
    const alone = link(['David Smith'], TEXT);
    expect(alone.company.officials.size).toBe(0);
    expect(alone.link.status).toBe('none');
    const among = link(['David Smith', 'Suvi Okonjo-Thrale', 'Oona Trevanion-Quist'], TEXT);
    expect(among.company.officials).toEqual(new Map([['GB', 2]]));
    expect(among.link.status).toBe('sure');
  });

  it('has no place for the dead, who keep company with everybody’s memories', () => {
    const context = readLinkContext(
      { url: null, title: '', standfirst: null, published: '2023-03-02', lang: 'en', blocks: [] },
      [],
    );
    const known = KNOWN[0]!;
    expect(readCompany([known], context).officials).toEqual(new Map([['GB', 1]]));
    const dead = { ...known, description: 'Prime Minister 2015–2016; died 2019' };
    expect(readCompany([dead], context).officials.size).toBe(0);
    expect(readCompany([dead], { published: '2019-05-01' }).officials.size).toBe(1);
  });

  it('makes nobody of somebody whom the article introduces by their age', () => {
    const names = ['David Smith', 'Suvi Okonjo-Thrale', 'Oona Trevanion-Quist'];
    expect(link(names, TEXT.replace('David Smith was', 'David Smith, 41, was')).link.status).toBe('none');
  });

  it('adds its countries to those of the article, and stands for them where the article names none', () => {
    const article = { url: null, title: '', standfirst: null, published: null, lang: 'en' };
    const company = {
      countries: new Map([
        ['GB', 3],
        ['FR', 1],
      ]),
      officials: new Map(),
      trades: new Map(),
      bodies: new Set<string>(),
    };
    const silent = readLinkContext({ ...article, blocks: [{ text: 'Nothing.' }] }, []);
    expect(Object.fromEntries(joinCompany(silent, company).countries)).toEqual({ GB: 0.75, FR: 0.25 });
    const abroad = readLinkContext({ ...article, blocks: [{ text: 'In Germany.' }] }, []);
    const { countries } = joinCompany(abroad, company);
    expect(countries.get('DE')).toBeCloseTo(0.6);
    expect(countries.get('GB')).toBeCloseTo(0.3);
  });

  it('vouches for the body that somebody in it is known for', () => {
    const context = readLinkContext(
      { url: null, title: '', standfirst: null, published: '2023-08-12', lang: 'en', blocks: [] },
      [],
    );
    const founder = { ...member('founder', 'Oona Trevanion-Quist'), roles: [] };
    const known = { ...founder, description: 'British businesswoman, founder of Amazon' };
    expect(readCompany([known], context).bodies).toContain('amazon');
    expect(readCompany([{ ...known, roles: seat('wharf') }], context).bodies.size).toBe(0);
    const shop: PackEntry = {
      ...makeEntry(1),
      kind: 'organisation',
      name: 'Amazon',
      description: 'Online shop',
    };
    const named = { kind: 'organisation', name: 'Amazon', aliases: [], roles: [] } as const;
    const profile = readProfile(shop);
    const points = (company: ReturnType<typeof readCompany>) =>
      scoreOrganisation(named, profile, { ...context, company }, [profile]).points;
    expect(points(readCompany([known], context)) - points(readCompany([founder], context))).toBe(1.5);
  });
});
