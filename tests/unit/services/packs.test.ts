import { describe, expect, it, vi } from 'vitest';
import { LibraryError } from '../../../utils/db/library-error.ts';
import { createMemoryPackStore } from '../../../utils/db/memory-pack-store.ts';
import type { Asker } from '../../../utils/messages/asker.ts';
import { createChoices } from '../../../utils/services/choices.ts';
import { createPacks } from '../../../utils/services/packs.ts';
import { servePacks } from '../../../utils/services/serve-packs.ts';
import { exampleRequests } from '../messages/example-requests.ts';
import { makePack, makePackFile } from './example-pack.ts';

const session = new Map<string, unknown>();
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session.get(key) }),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) session.set(key, value);
        },
        remove: async (key: string) => session.delete(key),
      },
    },
  },
}));

const file = makePackFile(makePack(3));
const asker: Asker = { role: 'card', tabId: 5, windowId: 1, isPrivate: false };
const choices = createChoices();
const contextsFor = () => ({ find: async () => null });

function environmentOf(fetchFile = vi.fn(async () => file)) {
  return { fetchFile, now: () => 1, pause: async () => undefined, isAdding: async () => false };
}

describe('packs', () => {
  it('reads the file once, and again only where the extension is new', async () => {
    const environment = environmentOf();
    const store = createMemoryPackStore();
    const packs = createPacks(environment, async () => store);
    expect(packs.isUnsettled()).toBe(true);
    await Promise.all([packs.settle(false), packs.settle(false)]);
    expect(packs.isUnsettled()).toBe(false);
    expect(environment.fetchFile).toHaveBeenCalledTimes(1);
    await packs.settle(true);
    expect(environment.fetchFile).toHaveBeenCalledTimes(2);
  });

  it('is settled, without a pack, where the file cannot be had, and tries again', async () => {
    const fetchFile = vi.fn(async () => file).mockRejectedValueOnce(new Error('not there'));
    const packs = createPacks(environmentOf(fetchFile), async () => store);
    const store = createMemoryPackStore();
    await packs.settle(false);
    expect(packs.isUnsettled()).toBe(false);
    expect(await store.listPacks()).toEqual([]);
    await packs.settle(false);
    expect(await store.listPacks()).toHaveLength(1);
  });

  it('opens its store again after a failure', async () => {
    const open = vi
      .fn(async () => createMemoryPackStore())
      .mockRejectedValueOnce(new LibraryError('unavailable', 'held'));
    const packs = createPacks(environmentOf(), open);
    await expect(packs.open()).rejects.toThrow('held');
    expect(await packs.open()).toBe(await packs.open());
    expect(open).toHaveBeenCalledTimes(2);
  });
});

describe('servePacks', () => {
  it('fills a memory when first asked', async () => {
    const packs = createPacks(environmentOf(), async () => createMemoryPackStore());
    const handlers = servePacks(packs, contextsFor, choices);
    const about = await handlers['background.about'](exampleRequests['background.about'], asker);
    expect(about).toMatchObject({ ok: true, value: { status: 'none', taking: null } });
    expect(await handlers['packs.state']({}, asker)).toMatchObject({
      ok: true,
      value: [{ title: 'Register', taken: 3, total: 3, isBundled: true }],
    });
  });

  it('answers that the store cannot be had', async () => {
    const packs = createPacks(environmentOf(), async () => {
      throw new LibraryError('unavailable', 'held');
    });
    const handlers = servePacks(packs, contextsFor, choices);
    const result = await handlers['background.about'](exampleRequests['background.about'], asker);
    expect(result).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  });
});
