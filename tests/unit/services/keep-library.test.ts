import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackgroundHandlers } from '../../../utils/messages/answer-background.ts';
import type { Asker } from '../../../utils/messages/asker.ts';
import type { NotesAbout } from '../../../utils/messages/notes-protocol.ts';
import type { Result } from '../../../utils/messages/result.ts';
import { keepLibrary } from '../../../utils/services/keep-library.ts';
import { createLibraries, type Libraries } from '../../../utils/services/libraries.ts';
import { createSessionKeeper } from '../../../utils/services/session-keeper.ts';
import type { Note } from '../../../utils/types.ts';

const windows = vi.hoisted(() => ({ getLastFocused: vi.fn(async () => ({ incognito: false })) }));
vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  return { default: { ...fake, storage: fake.storage, windows } };
});

const wren = { kind: 'person', names: ['Tobias Wren'] } as const;
const card: Asker = { role: 'card', tabId: 1, windowId: 1, isPrivate: false };
const privateCard: Asker = { ...card, isPrivate: true };
const popup: Asker = { role: 'app', tabId: null, windowId: null, isPrivate: false };

function makeLibraries(): Libraries {
  return createLibraries({ open: createSessionKeeper('open'), private: createSessionKeeper('private') });
}

function unwrapResult<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

let handlers: Pick<BackgroundHandlers, 'notes.save' | 'notes.about' | 'notes.edit' | 'library.state'>;

async function save(text: string, asker: Asker): Promise<Note> {
  return unwrapResult(
    await handlers['notes.save'](
      { id: crypto.randomUUID(), about: wren, text, tags: [], source: null },
      asker,
    ),
  );
}

async function readTexts(asker: Asker): Promise<string[]> {
  const about: NotesAbout = unwrapResult(await handlers['notes.about']({ about: wren, limit: 10 }, asker));
  return about.notes.map(({ text }) => text);
}

beforeEach(() => {
  fakeBrowser.reset();
  indexedDB.deleteDatabase('backgrounder');
  windows.getLastFocused.mockResolvedValue({ incognito: false });
  handlers = keepLibrary(makeLibraries());
});

describe('keepLibrary', () => {
  it('keeps and gives back, after the background was stopped too', async () => {
    await save('Opened the bridge.', card);
    expect(await readTexts(popup)).toEqual(['Opened the bridge.']);
    handlers = keepLibrary(makeLibraries());
    expect(await readTexts(card)).toEqual(['Opened the bridge.']);
    expect(unwrapResult(await handlers['library.state']({}, popup))).toMatchObject({
      keeping: 'disk',
      notes: 1,
    });
  });

  it('answers what the library rejects with its code', async () => {
    const note = await save('One.', card);
    await handlers['notes.edit']({ id: note.id, text: 'Two.', tags: [], updated: note.updated }, card);
    const late = await handlers['notes.edit'](
      { id: note.id, text: 'Three.', tags: [], updated: note.updated },
      card,
    );
    expect(late).toMatchObject({ ok: false, error: { code: 'conflict' } });
    const lost = await handlers['notes.edit']({ id: 'nobody', text: 'x', tags: [], updated: 1 }, card);
    expect(lost).toMatchObject({ ok: false, error: { code: 'missing' } });
  });

  describe('from a private window', () => {
    it('writes nothing to disk, and lasts while the background sleeps', async () => {
      await save('On disk.', card);
      await save('Secret.', privateCard);
      expect(await readTexts(privateCard)).toEqual(['Secret.']);
      handlers = keepLibrary(makeLibraries());
      expect(await readTexts(privateCard)).toEqual(['Secret.']);
      expect(await readTexts(card)).toEqual(['On disk.']);
      expect(unwrapResult(await handlers['library.state']({}, privateCard))).toMatchObject({
        keeping: 'memory',
        notes: 1,
      });
    });

    it('knows a popup by the window that it opens over', async () => {
      windows.getLastFocused.mockResolvedValue({ incognito: true });
      await save('Secret.', popup);
      windows.getLastFocused.mockResolvedValue({ incognito: false });
      expect(await readTexts(popup)).toEqual([]);
    });

    it('is forgotten when told so', async () => {
      const libraries = makeLibraries();
      handlers = keepLibrary(libraries);
      await save('Secret.', privateCard);
      await libraries.forgetPrivate();
      expect(await readTexts(privateCard)).toEqual([]);
      handlers = keepLibrary(makeLibraries());
      expect(await readTexts(privateCard)).toEqual([]);
    });
  });
});
