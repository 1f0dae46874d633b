import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSlices } from '../../../utils/services/read-slices.ts';

function pack(lines: readonly string[], ending = '\n]}\n'): ArrayBuffer {
  return new Uint8Array(gzipSync(`{"head":1,"entries":[\n${lines.join(',\n')}${ending}`)).buffer;
}

async function readAll(bytes: ArrayBuffer, from: number, total: number, size: number) {
  const slices: (readonly unknown[])[] = [];
  for await (const slice of readSlices(bytes, from, total, size)) slices.push(slice);
  return slices;
}

const NUMBERS = ['0', '1', '2', '3', '4', '5', '6'];

describe('readSlices', () => {
  it.each([
    [0, 3, [[0, 1, 2], [3, 4, 5], [6]]],
    [3, 3, [[3, 4, 5], [6]]],
    [6, 3, [[6]]],
    [7, 3, []],
    [0, 7, [[0, 1, 2, 3, 4, 5, 6]]],
    [0, 9, [[0, 1, 2, 3, 4, 5, 6]]],
  ])('gives what stands from %i on, %i at a time', async (from, size, slices) => {
    expect(await readAll(pack(NUMBERS), from, 7, size)).toEqual(slices);
  });

  it('puts together what the stream has cut, in letters of all sizes', async () => {
    // Far more than comes out of the stream at once, and of one slice more than its buffer holds at first.
    const texts = Array.from({ length: 4_000 }, (_, at) => `${at} ${'Žižek 台積電 '.repeat(40)}`);
    const lines = texts.map((text) => JSON.stringify({ text }));
    const slices = await readAll(pack(lines), 0, texts.length, 3_000);
    expect(slices.map(({ length }) => length)).toEqual([3_000, 1_000]);
    expect(slices.flat()).toEqual(texts.map((text) => ({ text })));
  });

  it.each([
    ['fewer entries than it says', pack(NUMBERS), 8],
    ['more entries than it says', pack(NUMBERS), 6],
    ['no end', pack(NUMBERS, '\n'), 7],
    ['another end', pack(NUMBERS, '\n]}]\n'), 7],
  ])('refuses a pack with %s', async (_name, bytes, total) => {
    await expect(readAll(bytes, 0, total, 3)).rejects.toThrow(/not as many entries|JSON/u);
  });

  it('refuses a line that is no JSON, and a file that is cut off', async () => {
    await expect(readAll(pack(['0', '{', '2']), 0, 3, 2)).rejects.toThrow(SyntaxError);
    await expect(readAll(pack(NUMBERS).slice(0, -12), 0, 7, 3)).rejects.toThrow();
  });
});
