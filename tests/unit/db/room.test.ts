import { describe, expect, it, vi } from 'vitest';
import { createRoomCheck, hasRoom } from '../../../utils/db/room.ts';

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

describe('createRoomCheck', () => {
  it('asks anew after a second, and not before', async () => {
    let time = 0;
    const check = vi.fn(async () => time < 1_000);
    const isThereRoom = createRoomCheck(check, () => time);
    expect([await isThereRoom(), await isThereRoom()]).toEqual([true, true]);
    time = 999;
    expect(await isThereRoom()).toBe(true);
    expect(check).toHaveBeenCalledTimes(1);
    time = 1_000;
    expect(await isThereRoom()).toBe(false);
  });
});
