import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Asker } from '../../../utils/messages/asker.ts';
import { createLibraries } from '../../../utils/services/libraries.ts';
import { serveTransfer } from '../../../utils/services/serve-transfer.ts';
import { createSessionKeeper } from '../../../utils/services/session-keeper.ts';
import type { Correction } from '../../../utils/types.ts';

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  return { default: { ...fake, storage: fake.storage, windows: undefined } };
});

const page: Asker = { role: 'app', tabId: 1, windowId: 1, isPrivate: false };
const correction: Correction = {
  id: 'c1',
  type: 'no-name',
  kind: 'organisation',
  name: 'Harbour Trust',
  other: null,
  entityId: null,
  url: null,
  title: null,
  created: 1,
};

beforeEach(() => {
  fakeBrowser.reset();
  indexedDB.deleteDatabase('backgrounder');
});

it('has open articles follow the corrections that an import brings, and that its undoing or erasing takes away', async () => {
  const libraries = createLibraries({
    open: createSessionKeeper('open'),
    private: createSessionKeeper('private'),
  });
  /** How many corrections there were each time that open articles were told. */
  const told: number[] = [];
  const serve = serveTransfer(libraries, {
    erase: async () => undefined,
    onTakenAway: async () => undefined,
    onCorrected: async () => {
      told.push((await (await libraries.open(false)).corrections.list()).length);
    },
  });
  const slice = { entities: [], notes: [], corrections: [correction], readings: [] };
  await serve['imports.begin']({ id: 'i', name: 'a.json', settings: null }, page);
  await serve['imports.put']({ id: 'i', slice }, page);
  expect(told).toEqual([]);
  await serve['imports.end']({ id: 'i' }, page);
  expect(told).toEqual([1]);
  await serve['imports.undo']({ id: 'i' }, page);
  expect(told).toEqual([1, 0]);
  await serve['records.erase']({}, page);
  expect(told).toEqual([1, 0, 0]);
});
