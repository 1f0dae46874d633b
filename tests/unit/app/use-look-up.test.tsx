// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { switchLookUps } from '../../../utils/app/look-up-leave.ts';
import { useLookUp } from '../../../utils/app/use-look-up.ts';
import { useLookUpLeave } from '../../../utils/app/use-look-up-leave.ts';
import { useRequests } from '../../../utils/app/use-requests.ts';
import { failure, success } from '../../../utils/messages/result.ts';
import type { Entity } from '../../../utils/types.ts';
import { SAMPLE_LOOK_UPS, SAMPLE_REQUESTS } from '../../fixtures/interface/sample-background.ts';
import { SAMPLE_PAGE } from '../../fixtures/interface/sample-page.ts';

const fake = vi.hoisted(() => {
  const kept = new Map<string, unknown>();
  return {
    kept,
    runtime: {
      sendMessage: vi.fn(),
      getManifest: vi.fn((): object => ({})),
      getURL: (path: string) => `/${path}`,
    },
    tabs: { create: vi.fn(async () => undefined) },
    permissions: {
      request: vi.fn(async () => true),
      contains: vi.fn(async () => false),
      remove: vi.fn(async () => true),
      onAdded: { addListener: vi.fn((_listener: () => void) => undefined), removeListener: vi.fn() },
      onRemoved: { addListener: vi.fn(), removeListener: vi.fn() },
    },
    storage: {
      local: {
        get: async () => Object.fromEntries(kept),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) kept.set(key, value);
        },
      },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: fake }));

const FIREFOX = { browser_specific_settings: { gecko: {} } };
const SEARCH_TERMS = { data_collection: ['searchTerms'] };

/** What the background answers to each request, in their order; the last one over and over. */
let replies: unknown[] = [];
const sent = () => fake.runtime.sendMessage.mock.calls.map(([message]) => message);

beforeEach(() => {
  vi.clearAllMocks();
  fake.kept.clear();
  fake.runtime.getManifest.mockReturnValue({});
  fake.permissions.request.mockResolvedValue(true);
  replies = [];
  fake.runtime.sendMessage.mockImplementation(async ({ type }: { type: string }) =>
    type === 'lookups.agree' ? success(null) : replies.length > 1 ? replies.shift() : replies[0],
  );
});
afterEach(cleanup);

let cases = 0;

/** The hook for somebody who was never looked up: answers are remembered by article and name. */
function renderLookUp() {
  const article = { ...SAMPLE_PAGE.article, url: `https://courier.example/${++cases}` };
  const entity = SAMPLE_PAGE.whosWho.entities[0] as Entity;
  return { article, entity, ...renderHook(() => useLookUp(article, entity)) };
}

const found = success(SAMPLE_LOOK_UPS['Tomasz Brandt']);
const several = success(SAMPLE_LOOK_UPS['Sara Lindqvist']);
const notAgreed = success({ status: 'not-agreed' });

describe('useLookUp', () => {
  it('sends nothing by itself', () => {
    const { result } = renderLookUp();
    expect(result.current.state).toEqual({ stage: 'idle' });
    expect(sent()).toEqual([]);
  });

  it('asks for the reader’s word first, then looks the name up, and sends no word of the article', async () => {
    replies = [notAgreed, found];
    const { result } = renderLookUp();
    act(() => result.current.onAsk());
    expect(result.current.state).toEqual({ stage: 'asking' });
    await vi.waitFor(() => expect(result.current.state).toEqual({ stage: 'agreeing', obstacle: null }));
    act(() => result.current.onAgree());
    await vi.waitFor(() => expect(result.current.state.stage).toBe('answered'));
    expect(sent().map(({ type }) => type)).toEqual(['lookups.find', 'lookups.agree', 'lookups.find']);
    expect(sent()[2].request).toEqual({
      entity: { kind: 'person', name: 'Tomasz Brandt', roles: expect.any(Array) },
      published: SAMPLE_PAGE.article.published,
      title: null,
      isFresh: false,
    });
  });

  it('goes back where the reader refuses', async () => {
    replies = [notAgreed];
    const { result } = renderLookUp();
    act(() => result.current.onAsk());
    await vi.waitFor(() => expect(result.current.state.stage).toBe('agreeing'));
    act(() => result.current.onRefuse());
    expect(result.current.state).toEqual({ stage: 'idle' });
    expect(sent()).toHaveLength(1);
  });

  it('goes back to the answer that there was where the reader has taken back their word and refuses it anew', async () => {
    replies = [found, notAgreed, found];
    const { result } = renderLookUp();
    act(() => result.current.onAsk());
    await vi.waitFor(() => expect(result.current.state.stage).toBe('answered'));
    const { state } = result.current;
    act(() => result.current.onRefresh());
    await vi.waitFor(() => expect(result.current.state.stage).toBe('agreeing'));
    act(() => result.current.onRefuse());
    expect(result.current.state).toEqual(state);
    expect(sent()).toHaveLength(2);
    act(() => result.current.onRefresh());
    await vi.waitFor(() => expect(result.current.state).toEqual(state));
  });

  it('has Firefox ask for its own leave, straight from the click', async () => {
    fake.runtime.getManifest.mockReturnValue(FIREFOX);
    replies = [notAgreed, found];
    const { result } = renderLookUp();
    act(() => result.current.onAsk());
    await vi.waitFor(() => expect(result.current.state.stage).toBe('agreeing'));
    act(() => {
      result.current.onAgree();
      expect(fake.permissions.request).toHaveBeenCalledExactlyOnceWith(SEARCH_TERMS);
    });
    await vi.waitFor(() => expect(result.current.state.stage).toBe('answered'));
  });

  it.each([
    ['refused', () => fake.permissions.request.mockResolvedValue(false)],
    ['elsewhere', () => fake.permissions.request.mockRejectedValue(new Error('not from here'))],
  ])('says where Firefox’s leave is wanting (%s), and sends nothing', async (obstacle, refuse) => {
    fake.runtime.getManifest.mockReturnValue(FIREFOX);
    refuse();
    replies = [notAgreed];
    const { result } = renderLookUp();
    act(() => result.current.onAsk());
    await vi.waitFor(() => expect(result.current.state.stage).toBe('agreeing'));
    act(() => result.current.onAgree());
    await vi.waitFor(() => expect(result.current.state).toEqual({ stage: 'agreeing', obstacle }));
    expect(sent().map(({ type }) => type)).toEqual(['lookups.find', 'lookups.agree']);
    act(() => result.current.onOptions());
    expect(fake.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: '/options.html#requests' });
  });

  it('leaves it to the background whether Firefox gave leave, in a card that cannot ask', async () => {
    fake.runtime.getManifest.mockReturnValue(FIREFOX);
    const { permissions, tabs } = fake;
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    Object.assign(fake, { permissions: undefined, tabs: undefined });
    try {
      replies = [notAgreed, notAgreed, found];
      const { result } = renderLookUp();
      act(() => result.current.onAsk());
      await vi.waitFor(() => expect(result.current.state.stage).toBe('agreeing'));
      act(() => result.current.onAgree());
      await vi.waitFor(() =>
        expect(result.current.state).toEqual({ stage: 'agreeing', obstacle: 'elsewhere' }),
      );
      act(() => result.current.onOptions());
      expect(open).toHaveBeenCalledExactlyOnceWith('/options.html#requests', '_blank', 'noopener');
      act(() => result.current.onAgree());
      await vi.waitFor(() => expect(result.current.state.stage).toBe('answered'));
    } finally {
      Object.assign(fake, { permissions, tabs });
      open.mockRestore();
    }
  });

  it('takes the page chosen, goes back to the choice, and asks anew for the same page', async () => {
    replies = [several, success({ ...SAMPLE_LOOK_UPS['Tomasz Brandt'], others: [] })];
    const { result } = renderLookUp();
    act(() => result.current.onAsk());
    await vi.waitFor(() => expect(result.current.state).toMatchObject({ answer: { status: 'several' } }));
    act(() => result.current.onChoose('Sara Lindqvist (engineer)'));
    await vi.waitFor(() => expect(result.current.state).toMatchObject({ answer: { status: 'found' } }));
    act(() => result.current.onRefresh());
    await vi.waitFor(() => expect(sent()).toHaveLength(3));
    expect(sent()[2].request).toMatchObject({ title: 'Sara Lindqvist (engineer)', isFresh: true });
    await vi.waitFor(() => expect(result.current.state.stage).toBe('answered'));
    act(() => result.current.onElse());
    expect(result.current.state).toMatchObject({
      answer: { status: 'several', choices: [{ title: 'Sara Lindqvist (engineer)' }, {}] },
    });
  });

  it('stands where it stood when somebody is opened again', async () => {
    replies = [found];
    const { result, article, entity, unmount } = renderLookUp();
    act(() => result.current.onAsk());
    await vi.waitFor(() => expect(result.current.state.stage).toBe('answered'));
    unmount();
    const again = renderHook(() => useLookUp(article, entity));
    expect(again.result.current.state.stage).toBe('answered');
    expect(sent()).toHaveLength(1);
  });

  it.each([
    ['Wikipedia fails', success({ status: 'failed', reason: 'faulty', until: null }), { reason: 'faulty' }],
    ['the background does not answer', failure('unavailable', 'nobody answered'), 'unavailable'],
  ])('keeps the answer that there was where it is asked anew and %s', async (_, reply, trouble) => {
    replies = [found, reply, reply, found];
    const { result } = renderLookUp();
    act(() => result.current.onAsk());
    await vi.waitFor(() => expect(result.current.state.stage).toBe('answered'));
    const { state } = result.current;
    act(() => result.current.onRefresh());
    await vi.waitFor(() => expect(result.current.state).toMatchObject({ ...state, trouble }));
    act(() => result.current.onAsk());
    expect(result.current.state.stage).toBe('asking');
    await vi.waitFor(() => expect(result.current.state).toMatchObject({ ...state, trouble }));
    act(() => result.current.onAsk());
    await vi.waitFor(() => expect(result.current.state).toEqual(state));
  });

  it('says where the background does not answer', async () => {
    replies = [failure('unavailable', 'nobody answered')];
    const { result } = renderLookUp();
    act(() => result.current.onAsk());
    await vi.waitFor(() => expect(result.current.state).toEqual({ stage: 'unavailable' }));
  });
});

describe('switchLookUps', () => {
  it('gives word and leave, and takes both back', async () => {
    fake.runtime.getManifest.mockReturnValue(FIREFOX);
    await switchLookUps(true);
    expect(fake.kept.get('settings.lookUps')).toBe(true);
    await switchLookUps(false);
    expect(fake.kept.get('settings.lookUps')).toBe(false);
    expect(fake.permissions.remove).toHaveBeenCalledExactlyOnceWith(SEARCH_TERMS);
  });

  it('gives no word where Firefox is refused its leave', async () => {
    fake.runtime.getManifest.mockReturnValue(FIREFOX);
    fake.permissions.request.mockResolvedValue(false);
    await switchLookUps(true);
    expect(fake.kept.has('settings.lookUps')).toBe(false);
  });
});

describe('useLookUpLeave', () => {
  it('is no with the reader’s word alone, and yes once Firefox gives its leave too', async () => {
    fake.runtime.getManifest.mockReturnValue(FIREFOX);
    fake.kept.set('settings.lookUps', true);
    const { result } = renderHook(() => useLookUpLeave());
    await vi.waitFor(() => expect(result.current).toBe(false));
    fake.permissions.contains.mockResolvedValueOnce(true);
    act(() => fake.permissions.onAdded.addListener.mock.calls[0]?.[0]());
    await vi.waitFor(() => expect(result.current).toBe(true));
  });
});

describe('useRequests', () => {
  it('lists page by page, and is empty once it is cleared', async () => {
    const many = Array.from({ length: 100 }, (_, at) => ({ ...SAMPLE_REQUESTS[0], id: `r${at}` }));
    replies = [success(many), success(SAMPLE_REQUESTS), success(null), success([])];
    const { result } = renderHook(() => useRequests());
    await vi.waitFor(() => expect(result.current.requests).toHaveLength(100));
    expect(result.current.hasMore).toBe(true);
    act(() => result.current.fetchMore());
    await vi.waitFor(() => expect(result.current.requests).toHaveLength(105));
    expect(result.current.hasMore).toBe(false);
    expect(sent()[1]).toMatchObject({ type: 'requests.list', request: { before: 'r99' } });
    act(() => result.current.clear());
    await vi.waitFor(() => expect(result.current.requests).toEqual([]));
    expect(sent()[2]).toMatchObject({ type: 'requests.clear' });
  });

  it('says where it cannot be read', async () => {
    replies = [failure('unavailable', 'the database is held')];
    const { result } = renderHook(() => useRequests());
    await vi.waitFor(() => expect(result.current.requests).toBe('unreadable'));
  });
});
