import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryStore } from '../../../utils/db/memory-store.ts';
import { createTransferDesk, type TransferDesk } from '../../../utils/db/transfer-desk.ts';
import type { LibraryStretch } from '../../../utils/types.ts';
import { makeKeeper } from '../db/example-library.ts';
import { makeEntity } from '../notes/example-entity.ts';
import { makeNote } from '../notes/example-note.ts';

const rig = vi.hoisted(() => ({
  desk: null as TransferDesk | null,
  underWay: 0,
  most: 0,
  failsAt: null as string | null,
}));

vi.mock('../../../utils/messages/send.ts', () => ({
  sendToBackground: async (
    type: string,
    request: { size: number; stretch: LibraryStretch; limit: number },
  ) => {
    if (type === 'library.state') return { ok: true, value: { keeping: 'disk', notes: 12_400, entities: 1 } };
    if (type === 'records.stretches') return { ok: true, value: await rig.desk?.listStretches(request.size) };
    rig.underWay += 1;
    rig.most = Math.max(rig.most, rig.underWay);
    const value = await rig.desk?.readSlice(request.stretch, request.limit);
    rig.underWay -= 1;
    if (request.stretch.store === rig.failsAt) {
      return { ok: false, error: { code: 'unavailable', message: 'held' } };
    }
    return { ok: true, value };
  },
}));

const { fetchLibrary } = await import('../../../utils/app/transfer/fetch-library.ts');

const notes = Array.from({ length: 12_400 }, (_, index) =>
  makeNote({ id: `n${String(index).padStart(5, '0')}` }),
);

beforeEach(() => {
  const library = { entities: [makeEntity()], notes, corrections: [], readings: [] };
  rig.desk = createTransferDesk(createMemoryStore(library, makeKeeper()), () => 1);
  rig.failsAt = null;
  rig.most = 0;
});

describe('fetchLibrary', () => {
  it('brings every record once and in order, several stretches side by side, and tells how far it is', async () => {
    const shares: number[] = [];
    const given: string[] = [];
    const library = await fetchLibrary(
      (share) => shares.push(share),
      (slice) => given.push(...slice.notes.map(({ id }) => id)),
    );
    expect(given.sort()).toEqual(notes.map(({ id }) => id).sort());
    expect(library).toEqual({
      ok: true,
      value: { entities: [makeEntity()], notes, corrections: [], readings: [] },
    });
    expect(rig.most).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(3);
    expect(shares.at(-1)).toBe(1);
  });

  it.each(['entities', 'notes', 'readings'])('brings nothing where the %s cannot be read', async (store) => {
    rig.failsAt = store;
    expect(await fetchLibrary(() => undefined)).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  });
});
