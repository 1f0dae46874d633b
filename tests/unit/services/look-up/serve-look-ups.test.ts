import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryLookUpStore } from '../../../../utils/db/memory-look-up-store.ts';
import type { Asker } from '../../../../utils/messages/asker.ts';
import type { LookUpQuestion } from '../../../../utils/messages/look-up.ts';
import { createAgreement } from '../../../../utils/services/look-up/agreement.ts';
import { createLookUpStores } from '../../../../utils/services/look-up/look-up-stores.ts';
import { serveLookUps } from '../../../../utils/services/look-up/serve-look-ups.ts';
import { openStandIn, type StandIn } from './stand-in.ts';

const fake = vi.hoisted(() => {
  const makeArea = () => {
    const values = new Map<string, unknown>();
    return {
      values,
      get: async (keys: string | string[]) =>
        Object.fromEntries(
          [keys]
            .flat()
            .filter((key) => values.has(key))
            .map((key) => [key, values.get(key)]),
        ),
      set: async (changed: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(changed)) values.set(key, value);
      },
      remove: async (key: string) => void values.delete(key),
    };
  };
  return {
    storage: { local: makeArea(), session: makeArea() },
    runtime: { getManifest: vi.fn((): object => ({})) },
    permissions: { contains: vi.fn(async (_wish: object) => true) },
    windows: { getLastFocused: async () => ({ incognito: false }) },
  };
});
vi.mock('webextension-polyfill', () => ({ default: fake }));

const card: Asker = { role: 'card', tabId: 1, windowId: 1, isPrivate: false };
const privateCard: Asker = { ...card, isPrivate: true };

const brandt: LookUpQuestion = {
  entity: { kind: 'person', name: 'Tomasz Brandt', roles: [] },
  published: null,
  title: null,
  isFresh: false,
};

let standIn: StandIn;
let disk: ReturnType<typeof createMemoryLookUpStore>;
let stores: ReturnType<typeof createLookUpStores>;
let agreement: ReturnType<typeof createAgreement>;
let handlers: ReturnType<typeof serveLookUps>;

beforeEach(async () => {
  standIn = await openStandIn();
  disk = createMemoryLookUpStore();
  stores = createLookUpStores(async () => disk);
  agreement = createAgreement();
  handlers = serveLookUps({ stores, agreement, asker: standIn.asker, now: () => standIn.time });
  fake.storage.local.values.clear();
  fake.storage.session.values.clear();
  fake.runtime.getManifest.mockReturnValue({});
  fake.permissions.contains.mockClear();
});
afterEach(() => standIn.replay.close());

const listLedger = async (asker: Asker) => {
  const result = await handlers['requests.list']({ before: null, limit: 100 }, asker);
  return result.ok ? result.value : [];
};

describe('without the reader’s word', () => {
  it('nothing is sent, and nothing is listed', async () => {
    expect(await handlers['lookups.find'](brandt, card)).toEqual({
      ok: true,
      value: { status: 'not-agreed' },
    });
    expect(standIn.replay.asked).toEqual([]);
    expect(await listLedger(card)).toEqual([]);
  });

  it('or without Firefox’s, which can be taken back at any time', async () => {
    fake.runtime.getManifest.mockReturnValue({ browser_specific_settings: { gecko: {} } });
    await handlers['lookups.agree']({}, card);
    fake.permissions.contains.mockResolvedValueOnce(false);
    expect(await handlers['lookups.find'](brandt, card)).toMatchObject({ value: { status: 'not-agreed' } });
    expect(fake.permissions.contains).toHaveBeenCalledWith({ data_collection: ['searchTerms'] });
    expect(standIn.replay.asked).toEqual([]);
    expect(await handlers['lookups.find'](brandt, card)).toMatchObject({ value: { status: 'found' } });
  });
});

describe('once the reader has agreed', () => {
  it('names are looked up, and every request is listed, the newest first, until the list is cleared', async () => {
    await handlers['lookups.agree']({}, card);
    expect(await handlers['lookups.find'](brandt, card)).toMatchObject({ value: { status: 'found' } });
    const ledger = await listLedger(card);
    expect(ledger.map(({ about, outcome }) => `${about} ${outcome}`)).toEqual([
      'names answered',
      'item answered',
      'page answered',
      'search answered',
    ]);
    await handlers['requests.clear']({}, card);
    expect(await listLedger(card)).toEqual([]);
    // The answers were forgotten with the list.
    await handlers['lookups.find'](brandt, card);
    expect(standIn.replay.asked).toHaveLength(8);
  });

  it('on another disk than a full one', async () => {
    await handlers['lookups.agree']({}, card);
    const { LibraryError } = await import('../../../../utils/db/library-error.ts');
    disk.putRequest = () => Promise.reject(new LibraryError('full', 'full'));
    expect(await handlers['lookups.find'](brandt, card)).toMatchObject({
      ok: false,
      error: { code: 'full' },
    });
    expect(standIn.replay.asked).toEqual([]);
  });
});

describe('in a private window', () => {
  it('nothing reaches the disk, neither word nor request nor answer, and all of it goes with the window', async () => {
    await handlers['lookups.agree']({}, privateCard);
    expect(await handlers['lookups.find'](brandt, privateCard)).toMatchObject({ value: { status: 'found' } });
    expect(fake.storage.local.values.size).toBe(0);
    expect(await disk.listRequests(null, 10)).toEqual([]);
    expect(await disk.findAnswer('page:Tomasz Brandt')).toBeUndefined();
    expect(await listLedger(privateCard)).toHaveLength(4);
    // The word holds in private windows alone.
    expect(await handlers['lookups.find'](brandt, card)).toMatchObject({ value: { status: 'not-agreed' } });

    stores.forgetPrivate();
    await agreement.forgetPrivate();
    expect(await listLedger(privateCard)).toEqual([]);
    expect(await handlers['lookups.find'](brandt, privateCard)).toMatchObject({
      value: { status: 'not-agreed' },
    });
  });

  it('the word that was given for good holds too', async () => {
    await handlers['lookups.agree']({}, card);
    expect(await handlers['lookups.find'](brandt, privateCard)).toMatchObject({ value: { status: 'found' } });
    expect(await disk.listRequests(null, 10)).toEqual([]);
  });
});
