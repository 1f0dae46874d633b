// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NotesAccess } from '../../../utils/app/notes-access.ts';
import { hostOf, pauseSite, resumeSite } from '../../../utils/app/sites.ts';
import { useDrafts } from '../../../utils/app/use-drafts.ts';
import { useNoteSearch } from '../../../utils/app/use-note-search.ts';
import { useNotes } from '../../../utils/app/use-notes.ts';
import { usePage } from '../../../utils/app/use-page.ts';
import { isAbout } from '../../../utils/messages/guards-notes.ts';
import type { About } from '../../../utils/messages/notes-protocol.ts';
import { failure, success } from '../../../utils/messages/result.ts';
import { readSettings } from '../../../utils/settings.ts';
import type { Note } from '../../../utils/types.ts';
import { SAMPLE_HITS } from '../../fixtures/interface/sample-notes.ts';
import { SAMPLE_PAGE } from '../../fixtures/interface/sample-page.ts';

const { local, session, toBackground, toTab } = vi.hoisted(() => {
  const makeArea = () => {
    const kept = new Map<string, unknown>();
    return {
      kept,
      get: async () => Object.fromEntries(kept),
      set: async (values: object) => {
        for (const [key, value] of Object.entries(values)) kept.set(key, value);
      },
      remove: async (key: string) => void kept.delete(key),
    };
  };
  return { local: makeArea(), session: makeArea(), toBackground: vi.fn(), toTab: vi.fn() };
});
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { sendMessage: toBackground },
    tabs: { sendMessage: toTab },
    storage: { local, session },
  },
}));

beforeEach(() => {
  local.kept.clear();
  session.kept.clear();
  toBackground.mockReset();
  toTab.mockReset();
});
afterEach(cleanup);

const NOTE = SAMPLE_HITS[0]!.note;
const about = (name: string): About => ({ kind: 'person', names: [name] });

/** A library of one note on everybody, whose answers the test may change. */
function makeAccess(notes: readonly Note[] = [NOTE]): NotesAccess {
  return {
    about: vi.fn(async () => success({ entity: null, notes, total: notes.length, others: [] })),
    save: vi.fn(async () => success(NOTE)),
    edit: vi.fn(async () => success(NOTE)),
    pin: vi.fn(async () => success(NOTE)),
    move: vi.fn(async () => success(NOTE)),
    remove: vi.fn(async () => success(null)),
    restore: vi.fn(async () => success(NOTE)),
  };
}

describe('useNotes', () => {
  it('fetches notes, and again after each change', async () => {
    const access = makeAccess();
    const { result } = renderHook(() => useNotes(about('Brandt'), access));
    expect(result.current.notes).toBeNull();
    await vi.waitFor(() => expect(result.current.notes).toEqual([NOTE]));
    expect(await result.current.keep('n9', { text: 'Spring?', tags: [] }, null)).toBe(true);
    expect(access.save).toHaveBeenCalledExactlyOnceWith(
      about('Brandt'),
      'n9',
      { text: 'Spring?', tags: [] },
      null,
    );
    expect(access.about).toHaveBeenCalledTimes(2);
  });

  it('holds a deleted note until it is brought back', async () => {
    const access = makeAccess();
    const { result } = renderHook(() => useNotes(about('Brandt'), access));
    expect(await result.current.restore()).toBe(false);
    await result.current.remove(NOTE);
    await vi.waitFor(() => expect(result.current.removed).toEqual(NOTE));
    expect(await result.current.restore()).toBe(true);
    expect(access.restore).toHaveBeenCalledExactlyOnceWith(NOTE);
    await vi.waitFor(() => expect(result.current.removed).toBeNull());
  });

  it('moves a note back to the very one whom it was on, by a request that the background takes', async () => {
    const access = makeAccess();
    const read = { ...about('Brandt'), url: 'https://news.example/1' };
    const { result } = renderHook(() => useNotes(read, access));
    await result.current.move(NOTE, about('Lindqvist'));
    await vi.waitFor(() => expect(result.current.moved?.note).toEqual(NOTE));
    expect(await result.current.restore()).toBe(true);
    const [, to] = vi.mocked(access.move).mock.lastCall ?? [];
    expect(to).toEqual({ ...about('Brandt'), id: NOTE.entityId });
    expect(isAbout(to)).toBe(true);
  });

  it('says why a change failed, and shows the notes as they are now', async () => {
    const access = { ...makeAccess(), edit: async () => failure('conflict', 'changed elsewhere') };
    const { result } = renderHook(() => useNotes(about('Brandt'), access));
    expect(await result.current.edit({ ...NOTE, text: 'Before' }, { text: 'Changed', tags: [] })).toBe(false);
    await vi.waitFor(() => expect(result.current.failure).toBe('conflict'));
    expect(result.current.notes).toEqual([NOTE]);
  });

  it('never shows one entity the answer for another', async () => {
    const access = makeAccess();
    const answers = new Map<string, (notes: readonly Note[]) => void>();
    access.about = ({ names }) =>
      new Promise((resolve) => {
        answers.set(names[0] ?? '', (notes) =>
          resolve(success({ entity: null, notes, total: notes.length, others: [] })),
        );
      });
    const { result, rerender } = renderHook(({ name }) => useNotes(about(name), access), {
      initialProps: { name: 'Brandt' },
    });
    await vi.waitFor(() => expect(answers.has('Brandt')).toBe(true));
    rerender({ name: 'Lindqvist' });
    await vi.waitFor(() => expect(answers.has('Lindqvist')).toBe(true));
    answers.get('Lindqvist')?.([]);
    await vi.waitFor(() => expect(result.current.notes).toEqual([]));
    answers.get('Brandt')?.([NOTE]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(result.current.notes).toEqual([]);
  });
});

describe('useDrafts', () => {
  it('keeps drafts by scope, in session storage, and drops them', async () => {
    const { result, rerender } = renderHook(({ scope }) => useDrafts(scope), {
      initialProps: { scope: 'a' },
    });
    result.current.setDraft('new', 'Spring?');
    await vi.waitFor(() => expect(result.current.drafts.get('new')).toBe('Spring?'));
    expect(session.kept.get('drafts.a')).toEqual({ new: 'Spring?' });
    rerender({ scope: 'b' });
    expect(result.current.drafts.size).toBe(0);
    rerender({ scope: 'a' });
    expect(result.current.drafts.get('new')).toBe('Spring?');
    result.current.setDraft('new', null);
    await vi.waitFor(() => expect(result.current.drafts.size).toBe(0));
    expect(session.kept.size).toBe(0);
  });

  it('finds what another page of ours has left, and nothing that is no text', async () => {
    session.kept.set('drafts.left', { new: 'From the card', n1: 7 });
    const { result } = renderHook(() => useDrafts('left'));
    await vi.waitFor(() => expect([...result.current.drafts]).toEqual([['new', 'From the card']]));
  });
});

describe('usePage', () => {
  it('asks again while the page is on its way, and then no more', async () => {
    toTab.mockResolvedValueOnce(success({ ...SAMPLE_PAGE, status: 'reading' }));
    toTab.mockResolvedValue(success(SAMPLE_PAGE));
    const { result } = renderHook(() => usePage(7, ({ status }) => status === 'reading'));
    await vi.waitFor(() => {
      expect(result.current.inHand).toEqual({ kind: 'page', page: SAMPLE_PAGE });
    });
    expect(toTab).toHaveBeenCalledTimes(2);
    expect(toTab.mock.calls[0]).toEqual([7, { type: 'page.describe', request: {} }, { frameId: 0 }]);
  });

  it('says where nobody answers, and reads on demand', async () => {
    toTab.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    toTab.mockResolvedValue(success(SAMPLE_PAGE));
    const { result } = renderHook(() => usePage(7, () => false));
    await vi.waitFor(() => expect(result.current.inHand).toEqual({ kind: 'unreachable' }));
    result.current.read();
    await vi.waitFor(() => expect(result.current.inHand.kind).toBe('page'));
    expect(toTab.mock.lastCall?.[1]).toEqual({ type: 'page.read', request: {} });
  });

  it('asks nobody while the tab is not known', async () => {
    const { result } = renderHook(() => usePage(null, () => true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(result.current.inHand).toEqual({ kind: 'asking' });
    expect(toTab).not.toHaveBeenCalled();
  });
});

describe('useNoteSearch', () => {
  it('wakes the background at the first key, asks for the last words after a rest, and knows that it is waiting', async () => {
    toBackground.mockResolvedValue(success(SAMPLE_HITS.slice(0, 1)));
    const { result, rerender } = renderHook(({ query }) => useNoteSearch(query), {
      initialProps: { query: '' },
    });
    expect(result.current).toEqual([]);
    rerender({ query: 'spr' });
    rerender({ query: 'spring ' });
    expect(result.current).toBeNull();
    await vi.waitFor(() => expect(result.current).toHaveLength(1));
    expect(toBackground.mock.calls.map(([{ type, request }]) => [type, request])).toEqual([
      ['notes.search', { query: '', limit: 1 }],
      ['notes.search', { query: 'spring', limit: 50 }],
    ]);
  });
});

describe('sites', () => {
  it('pauses a site once, and resumes it alone', async () => {
    await pauseSite('a.example');
    await pauseSite('b.example');
    await pauseSite('a.example');
    expect((await readSettings()).pausedSites).toEqual(['b.example', 'a.example']);
    await resumeSite('b.example');
    expect((await readSettings()).pausedSites).toEqual(['a.example']);
  });

  it('takes host names of the web alone', () => {
    expect(hostOf('https://www.courier.example:8080/a')).toBe('www.courier.example');
    expect(hostOf('about:blank')).toBeNull();
    expect(hostOf('')).toBeNull();
  });
});
