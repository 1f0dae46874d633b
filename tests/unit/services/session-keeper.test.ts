import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Snapshot } from '../../../utils/db/memory-store.ts';
import { createSessionKeeper } from '../../../utils/services/session-keeper.ts';
import { exampleRequests } from '../messages/example-requests.ts';
import { makeEntity } from '../notes/example-entity.ts';
import { makeNote } from '../notes/example-note.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { source } = exampleRequests['notes.save'];
const snapshot: Snapshot = {
  entities: [makeEntity({ aliases: ['Wren'], links: { entry: 'p:1', wikidata: 'Q1' }, mergedInto: 'e2' })],
  notes: [makeNote({ source }), makeNote({ id: 'n2', text: '', deleted: 4, tags: ['x'] })],
  corrections: [
    {
      id: 'c1',
      type: 'same-as',
      kind: 'person',
      name: 'Wren',
      other: { kind: 'person', name: 'Tobias Wren' },
      entityId: null,
      url: 'https://news.example/a',
      title: 'Council backs new bridge',
      created: 3,
    },
  ],
  readings: [
    {
      id: 'r1',
      url: 'https://news.example/a',
      site: 'news.example',
      title: 'Council backs new bridge',
      siteName: null,
      published: '2024-03-02',
      opened: 5,
      met: [
        {
          kind: 'person',
          name: 'Tobias Wren',
          roles: [{ title: 'Mayor', organisation: null, tense: 'former' }],
        },
      ],
    },
  ],
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
