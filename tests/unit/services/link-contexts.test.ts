import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLinkContext } from '../../../utils/knowledge/link-context.ts';
import { createLinkContexts } from '../../../utils/services/link-contexts.ts';
import { exampleArticle } from '../messages/example-requests.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const ADDRESS = 'https://news.example/a';
const expected = readLinkContext(exampleArticle, []);

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
    const contexts = createLinkContexts('open');
    contexts.keep(exampleArticle, []);
    expect(await contexts.find(ADDRESS)).toEqual(expected);
    await untilSaved();
    expect(await createLinkContexts('open').find(ADDRESS)).toEqual(expected);
  });

  it('know nothing of another address, nor of another set', async () => {
    const contexts = createLinkContexts('private');
    contexts.keep(exampleArticle, []);
    await untilSaved('private');
    expect(await contexts.find('https://news.example/b')).toBeNull();
    expect(await createLinkContexts('open').find(ADDRESS)).toBeNull();
  });

  it('hold the last twelve articles, and the newer text of one address', async () => {
    const contexts = createLinkContexts('open');
    for (let at = 0; at < 14; at += 1)
      contexts.keep({ ...exampleArticle, url: `https://news.example/${at}` }, []);
    contexts.keep({ ...exampleArticle, url: 'https://news.example/13', published: null }, []);
    expect(await contexts.find('https://news.example/13')).toMatchObject({ published: null });
    await vi.waitFor(async () => expect(await untilSaved()).toHaveLength(12));
    const again = createLinkContexts('open');
    await vi.waitFor(async () =>
      expect(await again.find('https://news.example/13')).toMatchObject({ published: null }),
    );
    expect(await again.find('https://news.example/1')).toBeNull();
    expect(await again.find('https://news.example/2')).not.toBeNull();
  });

  it('forget everything when asked to', async () => {
    const contexts = createLinkContexts('private');
    contexts.keep(exampleArticle, []);
    await contexts.clear();
    expect(await contexts.find(ADDRESS)).toBeNull();
    expect(await createLinkContexts('private').find(ADDRESS)).toBeNull();
  });

  it('pass over what is stored in another form', async () => {
    await fakeBrowser.storage.session.set({ 'contexts.open': [{ address: ADDRESS, words: 5 }, null] });
    expect(await createLinkContexts('open').find(ADDRESS)).toBeNull();
  });

  it('cut an endless text to what may be stored', async () => {
    const words = Array.from({ length: 30_000 }, (_, at) => `w${at}`).join(' ');
    const contexts = createLinkContexts('open');
    const blocks = [{ kind: 'paragraph', text: `${words} ${'x'.repeat(5_000)}` } as const];
    contexts.keep({ ...exampleArticle, blocks }, []);
    await untilSaved();
    expect((await createLinkContexts('open').find(ADDRESS))?.words.size).toBe(20_000);
  });
});
