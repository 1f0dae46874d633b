import { describe, expect, it } from 'vitest';
import { linkAcrossPacks } from '../../../utils/knowledge/link-across-packs.ts';
import { readLinkContext } from '../../../utils/knowledge/link-context.ts';
import type { PackEntry } from '../../../utils/knowledge/pack.ts';
import { makeEntry } from '../services/example-pack.ts';

const RARE = 'Suvi Okonjo-Thrale';
const COMMON = 'John Smith';

function known(id: string, more: Partial<PackEntry> = {}): PackEntry {
  return { ...makeEntry(0), id, name: RARE, ...more };
}

function link(name: string, bundled: readonly PackEntry[], ...own: readonly (readonly PackEntry[])[]) {
  const article = { url: null, title: '', standfirst: null, published: '2023-03-02', lang: 'en', blocks: [] };
  const entity = { kind: 'person', name, aliases: [], roles: [] } as const;
  const packs = [{ isOwn: false, entries: bundled }, ...own.map((entries) => ({ isOwn: true, entries }))];
  const { status, entries } = linkAcrossPacks(entity, readLinkContext(article, [entity]), packs);
  return [status, ...entries.map(({ id }) => id)];
}

describe('linkAcrossPacks', () => {
  it('lets every pack speak that is sure, the bundled one first', () => {
    expect(link(RARE, [known('a')], [known('b')])).toEqual(['sure', 'a', 'b']);
    expect(link(RARE, [], [known('b')])).toEqual(['sure', 'b']);
  });

  it('shows nothing as fact where two packs are sure of different people', () => {
    const links = (wikidata: string) => ({ links: { ...makeEntry(0).links, wikidata } });
    expect(link(RARE, [known('a', links('Q1'))], [known('b', links('Q2'))])).toEqual(['several', 'a', 'b']);
    expect(link(RARE, [known('a', links('Q1'))], [known('b', links('Q1'))])).toEqual(['sure', 'a', 'b']);
  });

  it('leaves one choice among all where nobody is sure', () => {
    const smith = { name: COMMON };
    expect(link(COMMON, [known('a', smith)], [known('b', smith)])).toEqual(['several', 'a', 'b']);
  });

  it('offers the only one of a reader’s pack, and never the only one of the bundled pack', () => {
    const smith = { name: COMMON };
    expect(link(COMMON, [], [known('b', smith)])).toEqual(['several', 'b']);
    expect(link(COMMON, [known('a', smith)])).toEqual(['none']);
    expect(link(COMMON, [])).toEqual(['none']);
  });
});
