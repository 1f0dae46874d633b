import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Snapshot } from '../../../utils/db/memory-store.ts';
import { createSessionKeeper } from '../../../utils/services/session-keeper.ts';
import { exampleRequests } from '../messages/example-requests.ts';
import { makeNote } from '../notes/example-note.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { source } = exampleRequests['notes.save'];
const snapshot: Snapshot = {
  entities: [{ id: 'e1', kind: 'person', name: 'Tobias Wren', aliases: ['Wren'], created: 1, updated: 2 }],
  notes: [makeNote({ source }), makeNote({ id: 'n2', text: '', deleted: 4, tags: ['x'] })],
};

beforeEach(() => fakeBrowser.reset());

describe('a session keeper', () => {
  it('gives back what it was given, each name its own', async () => {
    const keeper = createSessionKeeper('open');
    expect(await keeper.load()).toBeNull();
    await keeper.save(snapshot);
    expect(await createSessionKeeper('open').load()).toEqual(snapshot);
    expect(await createSessionKeeper('private').load()).toBeNull();
    await keeper.clear();
    expect(await keeper.load()).toBeNull();
  });

  it('keeps it in the session only', async () => {
    await createSessionKeeper('private').save(snapshot);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it.each([
    ['text', 'notes'],
    ['a note without an id', { ...snapshot, notes: [{ ...makeNote(), id: '' }] }],
    ['an entity of another kind', { ...snapshot, entities: [{ ...snapshot.entities[0], kind: 'place' }] }],
  ])('takes %s for nothing', async (_name, stored) => {
    await fakeBrowser.storage.session.set({ 'library.open': stored });
    expect(await createSessionKeeper('open').load()).toBeNull();
  });
});
