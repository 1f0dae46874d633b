// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { useDrafts } from '../../../utils/app/use-drafts.ts';

// As Firefox has it for the card's frame: no session storage at all.
vi.mock('webextension-polyfill', () => ({ default: { storage: {} } }));

it('keeps a draft where the browser gives no session storage', async () => {
  const { result } = renderHook(() => useDrafts('somebody'));
  await act(async () => result.current.setDraft('new', 'Words'));
  expect(result.current.drafts.get('new')).toBe('Words');
  await act(async () => result.current.setDraft('new', null));
  expect(result.current.drafts.size).toBe(0);
});
