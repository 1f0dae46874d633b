import { describe, expect, it } from 'vitest';
import { hasRoom } from '../../../utils/db/room.ts';

const MB = 1024 * 1024;

describe('hasRoom', () => {
  it.each([
    [{ quota: 1_000 * MB, usage: 1 * MB }, true],
    [{ quota: 20 * MB, usage: 1 * MB }, true],
    [{ quota: 20 * MB, usage: 10 * MB }, false],
    [{ quota: 0, usage: 0 }, false],
    [{}, true],
    [{ usage: 1 * MB }, true],
  ])('%j: %s', async (estimate, expected) => {
    expect(await hasRoom(async () => estimate)).toBe(expected);
  });

  it('believes in room where the browser does not say', async () => {
    expect(await hasRoom(() => Promise.reject(new TypeError('refused')))).toBe(true);
  });
});
