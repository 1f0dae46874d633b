// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';

const LAST = { id: 'i', name: 'a.json', begun: 1, ended: 2, kept: 3, settings: null };

const rig = vi.hoisted(() => ({
  isFull: true,
  last: null as object | null,
  locked: null as Promise<void> | null,
}));

vi.mock('webextension-polyfill', async () => (await import('../local-storage.ts')).STORAGE);
vi.mock('../../../utils/messages/send.ts', () => ({
  sendToBackground: async (type: string) => {
    if (type === 'imports.last') return { ok: true, value: rig.last };
    if (rig.isFull) return { ok: false, error: { code: 'full', message: 'no room' } };
    return { ok: true, value: { isDone: true, undone: 3, left: 0 } };
  },
}));

// jsdom has no locks.
Object.defineProperty(navigator, 'locks', {
  value: {
    request: async (_name: string, work: () => Promise<unknown>) => {
      await rig.locked;
      rig.locked = new Promise(() => undefined);
      await work();
      rig.locked = null;
    },
    query: async () => ({ held: rig.locked ? [{ name: 'library-import' }] : [] }),
  },
});

const { useLastImport } = await import('../../../utils/app/transfer/use-last-import.ts');

beforeEach(() => {
  rig.last = LAST;
  rig.locked = null;
});

it('an import that goes on in another window is not called cut off, and is the last one once it has ended', async () => {
  let end = (): void => undefined;
  rig.locked = new Promise((resolve) => {
    end = resolve;
  });
  rig.last = { ...LAST, ended: null };
  const { result } = renderHook(() => useLastImport(0));
  await waitFor(() => expect(result.current).toMatchObject({ last: rig.last, isUnderWay: true }));
  rig.last = LAST;
  rig.locked = null;
  end();
  await waitFor(() => expect(result.current).toMatchObject({ last: LAST, isUnderWay: false }));
});

it('an import whose window is closed meanwhile is cut off', async () => {
  let close = (): void => undefined;
  rig.locked = new Promise((resolve) => {
    close = resolve;
  });
  rig.last = { ...LAST, ended: null };
  const { result } = renderHook(() => useLastImport(0));
  await waitFor(() => expect(result.current).toMatchObject({ last: rig.last, isUnderWay: true }));
  close();
  await waitFor(() => expect(result.current).toMatchObject({ last: rig.last, isUnderWay: false }));
  expect(rig.locked).toBeNull();
});

it('an import whose window was closed is cut off', async () => {
  rig.last = { ...LAST, ended: null };
  const { result } = renderHook(() => useLastImport(0));
  await waitFor(() => expect(result.current).toMatchObject({ last: rig.last, isUnderWay: false }));
});

it('an import that cannot be undone now says why, and can be undone later', async () => {
  const { result } = renderHook(() => useLastImport(0));
  await waitFor(() => expect(result.current.last).toEqual(LAST));
  await act(() => result.current.undo());
  expect(result.current).toMatchObject({ last: LAST, left: null, failure: 'full', isUndoing: false });
  rig.isFull = false;
  await act(() => result.current.undo());
  expect(result.current).toMatchObject({ last: null, left: 0, failure: null });
});
