import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDisk } from '../../../utils/db/open-disk.ts';
import { openStore } from '../../../utils/db/open-store.ts';
import { createTransferDesk } from '../../../utils/db/transfer-desk.ts';
import type { Correction } from '../../../utils/types.ts';
import { makeKeeper, nameDatabase } from './example-library.ts';

function correct(id: string, type: Correction['type'], name: string): Correction {
  return { id, type, kind: 'person', name, other: null, entityId: null, url: null, title: null, created: 1 };
}

it('a correction of a file leaves the reader’s own where both cannot hold', async () => {
  const store = await openStore(makeKeeper(), () => openDisk(nameDatabase()));
  const desk = createTransferDesk(store, () => 5);
  await store.write((shelf) => shelf.putCorrection(correct('mine', 'organisation', 'Harbour Watch')));
  await desk.begin('import', 'backup.json', null);
  const corrections = [correct('old', 'no-name', 'Harbour Watch'), correct('new', 'no-name', 'Quay')];
  const done = await desk.put('import', { entities: [], notes: [], corrections, readings: [] });
  expect(done).toEqual({ kept: 1, missed: 0 });
  const kept = await store.read((shelf) => shelf.listCorrections());
  expect(new Set(kept.map(({ id }) => id))).toEqual(new Set(['mine', 'new']));
});
