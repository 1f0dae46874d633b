// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useTaking } from '../../../utils/app/use-taking.ts';
import { success } from '../../../utils/messages/result.ts';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage: ask } } }));

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockReset();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pack = (taken: number) => ({ isBundled: true, taken, total: 100 });
const mine = { isBundled: false, taken: 1, total: 9 };
const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

it('says how far the bundled pack is, also where it is not begun yet, until it is whole', async () => {
  ask.mockResolvedValueOnce(success([mine]));
  ask.mockResolvedValueOnce(success([mine, pack(40)]));
  ask.mockResolvedValue(success([mine, pack(100)]));
  const { result } = renderHook(useTaking);
  await pass(10);
  expect(result.current).toBeNull();
  await pass(500);
  expect(result.current).toEqual({ taken: 40, total: 100 });
  await pass(500);
  expect(result.current).toBeNull();
  await pass(60_000);
  expect(ask).toHaveBeenCalledTimes(3);
});

it('does not ask for ever for a pack that does not come, and not once it is gone', async () => {
  ask.mockResolvedValue(success([mine]));
  renderHook(useTaking);
  await pass(60_000);
  expect(ask).toHaveBeenCalledTimes(10);
  const { unmount } = renderHook(useTaking);
  await pass(10);
  unmount();
  await pass(60_000);
  expect(ask).toHaveBeenCalledTimes(11);
});
