import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { createRecogniserLoader } from '../../../utils/services/load-recogniser.ts';

const fake = vi.hoisted(() => ({
  runtime: { getURL: (path: string) => `chrome-extension://abcdef${path}` },
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

function readModelFile(): ArrayBuffer {
  const file = readFileSync('public/models/en.bin');
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
}

describe('createRecogniserLoader', () => {
  it('loads the shipped model once, when first asked', async () => {
    const fetchFile = vi.fn(async () => readModelFile());
    const load = createRecogniserLoader(fetchFile);
    expect(fetchFile).not.toHaveBeenCalled();
    const [first, second] = await Promise.all([load(), load()]);
    expect(first.lang).toBe('en');
    expect(second).toBe(first);
    expect(await load()).toBe(first);
    expect(fetchFile).toHaveBeenCalledTimes(1);
  });

  it('tries again after a failure', async () => {
    const fetchFile = vi
      .fn<(path: string) => Promise<ArrayBuffer>>()
      .mockRejectedValueOnce(new Error('not there'))
      .mockResolvedValueOnce(readModelFile().slice(0, 1_000))
      .mockImplementation(async () => readModelFile());
    const load = createRecogniserLoader(fetchFile);
    await expect(load()).rejects.toThrow('not there');
    await expect(load()).rejects.toThrow();
    expect((await load()).lang).toBe('en');
  });
});
