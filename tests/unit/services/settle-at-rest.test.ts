import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSettler } from '../../../utils/services/settle-at-rest.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the settler', () => {
  it('waits until nothing is written, and settles once', async () => {
    const settleWords = vi.fn(async () => undefined);
    const settle = createSettler({ settleWords }, 100);
    for (let write = 0; write < 5; write += 1) {
      settle();
      await vi.advanceTimersByTimeAsync(60);
    }
    expect(settleWords).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(settleWords).toHaveBeenCalledOnce();
  });

  it('tries again after the next write where it failed', async () => {
    const settleWords = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('full'));
    const settle = createSettler({ settleWords }, 100);
    settle();
    await vi.advanceTimersByTimeAsync(100);
    settle();
    await vi.advanceTimersByTimeAsync(100);
    expect(settleWords).toHaveBeenCalledTimes(2);
  });
});
