import { describe, expect, it } from 'vitest';
import { readLinkContext } from '../../../utils/knowledge/link-context.ts';
import { linkEntity } from '../../../utils/knowledge/link-entity.ts';
import { listEntityKeys, listEntryKeys } from '../../../utils/knowledge/list-entry-keys.ts';
import type { PackEntry } from '../../../utils/knowledge/pack.ts';
import { makeEntry } from '../services/example-pack.ts';

const president = (id: string, name: string, from: string, to: string | null): PackEntry => ({
  ...makeEntry(0),
  id,
  name,
  description: 'Politician',
  roles: [{ title: 'President of France', organisation: null, from, to }],
});
const FIRST = president('first', 'Odile Thrale', '1995-05-17', '2000-05-16');
const SECOND = president('second', 'Marc Thrale', '2017-05-14', null);

function ask(name: string, title: string, tense: 'current' | 'former' = 'current') {
  const role = { title, organisation: null, tense, at: { start: 0, end: 0 } };
  return { kind: 'person', name, aliases: [], roles: [role] } as const;
}

function link(published: string | null, entity = ask('Thrale', 'President')) {
  const blocks = [{ text: 'President Thrale spoke in Paris.' }];
  const article = { url: null, title: '', standfirst: null, published, lang: 'en', blocks };
  const { status, entries } = linkEntity(entity, readLinkContext(article, [entity]), [FIRST, SECOND]);
  return [status, ...entries.map(({ id }) => id)];
}

describe('a surname behind one of the highest offices', () => {
  it('is a key of entry and entity, and of no bare surname or other office', () => {
    expect(listEntryKeys(FIRST)).toContain('president thrale');
    expect(listEntryKeys({ ...FIRST, roles: [] })).toEqual(['odile thrale']);
    expect(listEntityKeys(ask('Thrale', 'French president'))).toEqual(['president thrale']);
    expect(listEntityKeys(ask('Thrale', 'professor'))).toEqual([]);
    expect(listEntityKeys(ask('Corvin', 'Prince'))).toEqual(['prince corvin']);
    expect(listEntityKeys(ask('Odile Thrale', 'president'))).toEqual(['odile thrale']);
  });

  it('means whoever held it on the day of the article', () => {
    expect(link('2018-01-01')).toEqual(['sure', 'second']);
    expect(link('1996-01-01')).toEqual(['sure', 'first']);
    expect(link('2005-01-01')).toEqual(['none']);
    expect(link('2005-01-01', ask('Thrale', 'President', 'former'))).toEqual(['sure', 'first']);
  });

  it('is a choice where the day is unknown', () => {
    expect(link(null)[0]).toBe('several');
  });
});
