import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Asker } from '../../../utils/messages/asker.ts';
import { success } from '../../../utils/messages/result.ts';
import { createLibraries, type Libraries } from '../../../utils/services/libraries.ts';
import { serveArticles } from '../../../utils/services/serve-articles.ts';
import type { Entity, Reading } from '../../../utils/types.ts';
import { makeKeeper } from '../db/example-library.ts';
import { exampleArticle } from '../messages/example-requests.ts';

const action = vi.hoisted(() => ({
  setBadgeText: vi.fn(async (_badge: { tabId: number; text: string }) => undefined),
  setBadgeBackgroundColor: vi.fn(async () => undefined),
  setBadgeTextColor: vi.fn(async () => undefined),
}));
const local = vi.hoisted(() => ({ get: vi.fn(async () => ({})) }));
vi.mock('webextension-polyfill', () => ({ default: { action, storage: { local } } }));

const keep = vi.fn();
const contextsFor = vi.fn((_isPrivate: boolean) => ({ keep }));

const asker: Asker = { role: 'content', tabId: 5, windowId: 1, isPrivate: false };
const entity: Entity = {
  id: 0,
  kind: 'person',
  name: 'Odile Marchetti',
  aliases: [],
  mentions: [{ start: 0, end: 15 }],
  references: [],
  roles: [],
  heard: 'named',
  isAuthor: false,
};

function makeReading(count: number): Reading {
  return {
    status: 'read',
    whosWho: { entities: Array.from({ length: count }, (_, id) => ({ ...entity, id })), quotes: [] },
  };
}

/** There is no IndexedDB here: the library is one in memory. */
let libraries: Libraries;

beforeEach(() => {
  vi.clearAllMocks();
  local.get.mockResolvedValue({});
  libraries = createLibraries({ open: makeKeeper(), private: makeKeeper() });
});

describe('serveArticles', () => {
  it.each<[Reading, string]>([
    [makeReading(3), '3'],
    [makeReading(0), ''],
    [makeReading(999), '999'],
    [makeReading(1_200), '999+'],
    [{ status: 'other-language', lang: 'fr' }, ''],
    [{ status: 'unavailable', reason: 'no model' }, ''],
  ])('answers the reading and shows the count', async (reading, text) => {
    const { 'article.read': read } = serveArticles(async () => reading, contextsFor, libraries);
    expect(await read({ article: exampleArticle }, asker)).toEqual(success(reading));
    expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 5, text });
  });

  it('remembers what was read, apart where the window is private, and nothing that was not read', async () => {
    const reading = makeReading(2);
    const { 'article.read': read } = serveArticles(async () => reading, contextsFor, libraries);
    await read({ article: exampleArticle }, { ...asker, isPrivate: true });
    expect(contextsFor).toHaveBeenCalledExactlyOnceWith(true);
    expect(keep).toHaveBeenCalledExactlyOnceWith(
      exampleArticle,
      reading.status === 'read' && reading.whosWho.entities,
    );
    const unread: Reading = { status: 'other-language', lang: 'fr' };
    await serveArticles(async () => unread, contextsFor, libraries)['article.read'](
      { article: exampleArticle },
      asker,
    );
    expect(keep).toHaveBeenCalledTimes(1);
  });

  it('answers as the reader has corrected, each window by its own corrections', async () => {
    const { corrections } = await libraries.open(false);
    const about = { kind: 'person', names: [entity.name] } as const;
    await corrections.add({ type: 'no-name', about, other: null, entityId: null, url: null, title: null });
    const { 'article.read': read } = serveArticles(async () => makeReading(3), contextsFor, libraries);
    expect(await read({ article: exampleArticle }, asker)).toEqual(success(makeReading(0)));
    expect(await read({ article: exampleArticle }, { ...asker, isPrivate: true })).toEqual(
      success(makeReading(3)),
    );
  });

  it('remembers who was met only where that is switched on, and never of a private window', async () => {
    const { 'article.read': read } = serveArticles(async () => makeReading(1), contextsFor, libraries);
    const { readings } = await libraries.open(false);
    await read({ article: exampleArticle }, asker);
    local.get.mockResolvedValue({ 'settings.readings': true });
    await read({ article: exampleArticle }, { ...asker, isPrivate: true });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await readings.list(null, 5)).toEqual([]);

    await read({ article: exampleArticle }, asker);
    await read({ article: exampleArticle }, asker);
    await vi.waitFor(async () => {
      expect(await readings.list(null, 5)).toMatchObject([
        {
          url: exampleArticle.url,
          site: 'news.example',
          met: [{ kind: 'person', name: entity.name, roles: [] }],
        },
      ]);
    });
  });

  it('takes the count away when the page moves on', async () => {
    const { 'article.leave': leave } = serveArticles(async () => makeReading(3), contextsFor, libraries);
    expect(await leave({}, asker)).toEqual(success(null));
    expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 5, text: '' });
  });

  it('does not mind a tab that was closed meanwhile', async () => {
    action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 5.'));
    const { 'article.read': read } = serveArticles(async () => makeReading(3), contextsFor, libraries);
    expect(await read({ article: exampleArticle }, asker)).toEqual(success(makeReading(3)));
  });
});
