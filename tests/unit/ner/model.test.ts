import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ModelError } from '../../../utils/ner/bytes.ts';
import { readModel } from '../../../utils/ner/model.ts';

const file = new Uint8Array(readFileSync(new URL('../../../public/models/en.bin', import.meta.url)));
const read = (bytes: Uint8Array) => readModel(bytes.slice().buffer);

describe('readModel', () => {
  it('reads the shipped model', () => expect(read(file).lang).toBe('en'));

  it.each([
    ['nothing', new Uint8Array(0), 'not a model'],
    ['a web page', new TextEncoder().encode('<!doctype html><title>Not found</title>'), 'not a model'],
    ['half a model', file.slice(0, file.length >> 1), 'cut off'],
    ['all but the last byte', file.slice(0, -1), 'cut off'],
    ['another version', file.map((byte, i) => (i === 4 ? 99 : byte)), 'version 99'],
    ['a changed byte', file.map((byte, i) => (i === file.length - 5000 ? byte ^ 1 : byte)), 'damaged'],
  ])('refuses %s with a clear message', (_, bytes, message) => {
    expect(() => read(bytes)).toThrow(ModelError);
    expect(() => read(bytes)).toThrow(message);
  });

  it('refuses every shorter head of the file', () => {
    for (let size = 0; size < 400; size += 7) expect(() => read(file.slice(0, size))).toThrow(ModelError);
  });
});
