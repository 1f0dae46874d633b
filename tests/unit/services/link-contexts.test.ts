import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LibraryError } from '../../../utils/db/library-error.ts';
import { createMemoryPackStore } from '../../../utils/db/memory-pack-store.ts';
import { readLinkContext } from '../../../utils/knowledge/link-context.ts';
import { createLinkContexts } from '../../../utils/services/link-contexts.ts';
import { takeBundledPack } from '../../../utils/services/take-bundled-pack.ts';
import type { Entity } from '../../../utils/types.ts';
import { exampleArticle, exampleRequests } from '../messages/example-requests.ts';
import { makeEntry, makePack, makePackFile } from './example-pack.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const ADDRESS = 'https://news.example/a';
const NOBODY = { countries: new Map(), officials: new Map(), trades: new Map(), bodies: new Set<string>() };
const expected = { ...readLinkContext(exampleArticle, []), company: NOBODY };
const packs = { open: async () => createMemoryPackStore() };

beforeEach(() => fakeBrowser.reset());

async function untilSaved(name = 'open'): Promise<readonly unknown[]> {
  const key = `contexts.${name}`;
  return await vi.waitFor(async () => {
    const stored: unknown = (await fakeBrowser.storage.session.get(key))[key];
    if (!Array.isArray(stored)) throw new Error('not saved yet');
    return stored;
  });
}

describe('link contexts', () => {
  it('give at once what was kept, and again after the background was stopped', async () => {
    const contexts = createLinkContexts('open', packs);
    contexts.keep(exampleArticle, []);
    expect(await contexts.find(ADDRESS)).toEqual(expected);
    await untilSaved();
    expect(await createLinkContexts('open', packs).find(ADDRESS)).toEqual(expected);
  });

  it('know the company that the article is in, from the bundled pack alone', async () => {
    const store = createMemoryPackStore();
    const roles = [{ title: 'MP for Wharf', organisation: null, from: '2015-05-08', to: null }];
    const bytes = makePackFile({
      ...makePack(0),
      entries: [{ ...makeEntry(0), name: 'Suvi Okonjo-Thrale', roles }],
    });
    await takeBundledPack(store, {
      fetchFile: async () => bytes,
      now: () => 1,
      pause: async () => undefined,
    });
    const known = {
      ...exampleRequests['background.about'].entity,
      name: 'Suvi Okonjo-Thrale',
      aliases: [],
      roles: [],
    };
    const entity: Entity = {
      ...known,
      id: 0,
      mentions: [],
      references: [],
      heard: 'quoted',
      isAuthor: false,
    };
    const contexts = createLinkContexts('open', { open: async () => store });
    contexts.keep(exampleArticle, [entity]);
    const company = { ...NOBODY, countries: new Map([['GB', 1]]), officials: new Map([['GB', 1]]) };
    expect((await contexts.find(ADDRESS))?.company).toEqual(company);
    await untilSaved();
    expect((await createLinkContexts('open', packs).find(ADDRESS))?.company).toEqual(company);
  });

  it('do without the company where the packs cannot be opened', async () => {
    const closed = { open: () => Promise.reject(new LibraryError('unavailable', 'no room')) };
    const contexts = createLinkContexts('open', closed);
    contexts.keep(exampleArticle, []);
    expect(await contexts.find(ADDRESS)).toEqual(expected);
  });

  it('know nothing of another address, nor of another set', async () => {
    const contexts = createLinkContexts('private', packs);
    contexts.keep(exampleArticle, []);
    await untilSaved('private');
    expect(await contexts.find('https://news.example/b')).toBeNull();
    expect(await createLinkContexts('open', packs).find(ADDRESS)).toBeNull();
  });

  it('hold the last twelve articles, and the newer text of one address', async () => {
    const contexts = createLinkContexts('open', packs);
    for (let at = 0; at < 14; at += 1)
      contexts.keep({ ...exampleArticle, url: `https://news.example/${at}` }, []);
    contexts.keep({ ...exampleArticle, url: 'https://news.example/13', published: null }, []);
    expect(await contexts.find('https://news.example/13')).toMatchObject({ published: null });
    await vi.waitFor(async () => expect(await untilSaved()).toHaveLength(12));
    const again = createLinkContexts('open', packs);
    await vi.waitFor(async () =>
      expect(await again.find('https://news.example/13')).toMatchObject({ published: null }),
    );
    expect(await again.find('https://news.example/1')).toBeNull();
    expect(await again.find('https://news.example/2')).not.toBeNull();
  });

  it('forget everything when asked to', async () => {
    const contexts = createLinkContexts('private', packs);
    contexts.keep(exampleArticle, []);
    await contexts.clear();
    expect(await contexts.find(ADDRESS)).toBeNull();
    expect(await createLinkContexts('private', packs).find(ADDRESS)).toBeNull();
  });

  it('pass over what is stored in another form', async () => {
    await fakeBrowser.storage.session.set({ 'contexts.open': [{ address: ADDRESS, words: 5 }, null] });
    expect(await createLinkContexts('open', packs).find(ADDRESS)).toBeNull();
  });

  it('cut an endless text to what may be stored', async () => {
    const words = Array.from({ length: 30_000 }, (_, at) => `w${at}`).join(' ');
    const contexts = createLinkContexts('open', packs);
    const blocks = [{ kind: 'paragraph', text: `${words} ${'x'.repeat(5_000)}` } as const];
    contexts.keep({ ...exampleArticle, blocks }, []);
    await untilSaved();
    expect((await createLinkContexts('open', packs).find(ADDRESS))?.words.size).toBe(20_000);
  });
});
