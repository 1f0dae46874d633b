// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { useFolder } from '../../../utils/app/transfer/use-folder.ts';

const rig = vi.hoisted(() => ({ isOpen: false }));
vi.mock('../../../utils/app/transfer/folder-access.ts', () => ({
  chooseFolder: vi.fn(),
  forgetFolder: vi.fn(),
  hasFolders: () => true,
  findFolder: async () => ({ name: 'Backups', isOpen: rig.isOpen }),
  reopenFolder: async () => {
    rig.isOpen = true;
    return true;
  },
}));

afterEach(cleanup);

it('tells every part of the page that shows the folder when one of them has opened it again', async () => {
  const { result: due } = renderHook(() => useFolder());
  const { result: place } = renderHook(() => useFolder());
  await waitFor(() => expect(due.current.folder?.isOpen).toBe(false));
  act(() => place.current.reopen());
  await waitFor(() => expect(due.current.folder?.isOpen).toBe(true));
  expect(place.current.folder?.isOpen).toBe(true);
});
