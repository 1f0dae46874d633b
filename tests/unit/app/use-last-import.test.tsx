// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';

const LAST = { id: 'i', name: 'a.json', begun: 1, ended: 2, kept: 3, settings: null };

const rig = vi.hoisted(() => ({ isFull: true }));

vi.mock('webextension-polyfill', async () => (await import('../local-storage.ts')).STORAGE);
vi.mock('../../../utils/messages/send.ts', () => ({
  sendToBackground: async (type: string) => {
    if (type === 'imports.last') return { ok: true, value: LAST };
    if (rig.isFull) return { ok: false, error: { code: 'full', message: 'no room' } };
    return { ok: true, value: { isDone: true, undone: 3, left: 0 } };
  },
}));

// jsdom has no locks.
Object.defineProperty(navigator, 'locks', {
  value: { request: async (_name: string, work: () => Promise<unknown>) => await work() },
});

const { useLastImport } = await import('../../../utils/app/transfer/use-last-import.ts');

it('an import that cannot be undone now says why, and can be undone later', async () => {
  const { result } = renderHook(() => useLastImport(0));
  await waitFor(() => expect(result.current.last).toEqual(LAST));
  await act(() => result.current.undo());
  expect(result.current).toMatchObject({ last: LAST, left: null, failure: 'full', isUndoing: false });
  rig.isFull = false;
  await act(() => result.current.undo());
  expect(result.current).toMatchObject({ last: null, left: 0, failure: null });
});
