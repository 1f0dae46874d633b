import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexEntries } from '../../../utils/knowledge/entry-index.ts';
import { readLinkContext } from '../../../utils/knowledge/link-context.ts';
import { listEntryKeys, listLookUpKeys } from '../../../utils/knowledge/list-entry-keys.ts';
import type { PackEntry } from '../../../utils/knowledge/pack.ts';
import { listSources, readBackground } from '../../../utils/knowledge/read-background.ts';

const SOURCE = {
  title: 'A',
  licence: 'CC0-1.0',
  attribution: 'A',
  url: 'https://a.example',
  retrieved: '2024-06-01',
};

const entry = (id: string, name: string, more: Partial<PackEntry> = {}): PackEntry => ({
  id,
  kind: 'person',
  name,
  owner: null,
  aliases: [],
  description: 'MP for Slough',
  roles: [],
  links: { wikidata: null, wikipedia: null, official: null },
  source: 'a',
  ...more,
});

const article = (text: string) => ({
  url: null,
  title: '',
  standfirst: null,
  published: '2024-03-02',
  lang: 'en',
  blocks: [{ text }],
});

const zora = entry('1', 'Zora Quill', {
  aliases: ['Zora Vantongeren'],
  roles: [
    {
      title: 'MP for Slough (Labour)',
      organisation: 'House of Commons',
      from: '2019-12-13',
      to: null,
      source: 'b',
    },
  ],
  further: { c: { aliases: ['Zora Vantongeren'] } },
});

describe('readBackground', () => {
  it('gives the offices of the one who is meant, on the date of the article', () => {
    const entity = { kind: 'person', name: 'Zora Quill', aliases: [], roles: [] } as const;
    const context = readLinkContext(article('Zora Quill spoke.'), [entity]);
    const background = readBackground(entity, context, [zora], { a: SOURCE, b: SOURCE, c: SOURCE });
    expect(background).toMatchObject({ status: 'sure', offices: [{ source: 'b', onDate: 'held' }] });
  });

  it('gives no offices where nobody is sure', () => {
    const entity = { kind: 'person', name: 'John Smith', aliases: [], roles: [] } as const;
    const context = readLinkContext(article('John Smith spoke.'), [entity]);
    const candidates = [entry('1', 'John Smith', { roles: zora.roles }), entry('2', 'John Smith')];
    expect(readBackground(entity, context, candidates, {})).toMatchObject({ status: 'several', offices: [] });
    expect(readBackground(entity, context, [], {})).toEqual({ status: 'none', entries: [], offices: [] });
  });

  it('never throws and never invents, whatever the names and the text', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 4 }),
        word,
        word,
        fc.constantFrom('person', 'organisation'),
        (names, text, title, kind) => {
          const [name = '', ...aliases] = names;
          const roles = [{ title, organisation: text, tense: 'current' as const, at: { start: 0, end: 0 } }];
          const entity = { kind: kind as 'person' | 'organisation', name, aliases, roles };
          const candidates = names.map((each, at) =>
            entry(String(at), each, { kind: entity.kind, description: text }),
          );
          const context = readLinkContext(article(text), [entity]);
          const { status, entries } = readBackground(entity, context, candidates, { a: SOURCE });
          expect(entries.every((each) => candidates.includes(each))).toBe(true);
          expect(entries.length).toSatisfy((count: number) =>
            status === 'sure' ? count === 1 : status === 'several' ? count > 1 : count === 0,
          );
        },
      ),
    );
  });
});

it('lists the sources of an entry, its own first', () => {
  expect(listSources(zora)).toEqual(['a', 'c', 'b']);
});

describe('the index', () => {
  const index = indexEntries([
    zora,
    entry('2', 'NCA', { kind: 'organisation', aliases: ['National Crime Agency'] }),
  ]);

  it('finds an entry by any of its names, once', () => {
    expect(
      index.find(listLookUpKeys('person', ['Zora Quill', 'Ms Zora Vantongeren'])).map(({ id }) => id),
    ).toEqual(['1']);
    expect(
      index.find(listLookUpKeys('organisation', ['the National Crime Agency'])).map(({ id }) => id),
    ).toEqual(['2']);
  });

  it('tells an acronym by its capitals', () => {
    expect(index.find(listLookUpKeys('organisation', ['NCA']))).toHaveLength(1);
    expect(index.find(listLookUpKeys('organisation', ['Nca']))).toHaveLength(0);
  });

  it('looks nobody up by a surname, and passes over middle initials', () => {
    expect(listLookUpKeys('person', ['Quill'])).toEqual([]);
    expect(listLookUpKeys('person', ['Zora J. Quill'])).toEqual(['zora j quill', 'zora quill']);
  });

  it('has each key of an entry once', () => {
    expect(
      listEntryKeys(entry('3', 'The Mill', { kind: 'organisation', aliases: ['Mill', 'the mill'] })),
    ).toEqual(['mill']);
  });
});
