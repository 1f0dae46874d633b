import { readdirSync, readFileSync } from 'node:fs';
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

const encode = (text: string): ArrayBuffer => new Uint8Array(Buffer.from(text)).buffer;

/** The same model with another language in its head. */
function readModelIn(lang: string): ArrayBuffer {
  const bytes = new Uint8Array(readModelFile());
  bytes.set(Buffer.from(lang, 'latin1'), 6);
  return bytes.buffer;
}

/** Files of the extension by path; what is not there rejects. */
function serve(files: Record<string, ArrayBuffer>) {
  return vi.fn(async (path: string) => {
    const file = files[path];
    if (file === undefined) throw new Error(`${path} is not there`);
    return file;
  });
}

describe('createRecogniserLoader', () => {
  it('loads the shipped model once, when first asked', async () => {
    const fetchFile = serve({ '/models/models.json': encode('["en"]'), '/models/en.bin': readModelFile() });
    const load = createRecogniserLoader(fetchFile);
    expect(fetchFile).not.toHaveBeenCalled();
    const [first, second] = await Promise.all([load('en'), load('en')]);
    expect(first?.lang).toBe('en');
    expect(second).toBe(first);
    expect(await load('en')).toBe(first);
    expect(fetchFile).toHaveBeenCalledTimes(2);
  });

  it('takes a second language as a file and a word in the list', async () => {
    const fetchFile = serve({
      '/models/models.json': encode('["en", "xx"]'),
      '/models/en.bin': readModelFile(),
      '/models/xx.bin': readModelIn('xx'),
    });
    const load = createRecogniserLoader(fetchFile);
    expect((await load('xx'))?.lang).toBe('xx');
    expect((await load('en'))?.lang).toBe('en');
  });

  it('has none for a language without a model', async () => {
    const fetchFile = serve({ '/models/models.json': encode('["en"]') });
    expect(await createRecogniserLoader(fetchFile)('fr')).toBeNull();
    expect(fetchFile).toHaveBeenCalledTimes(1);
  });

  it('tries again after a failure', async () => {
    const fetchFile = vi
      .fn<(path: string) => Promise<ArrayBuffer>>()
      .mockRejectedValueOnce(new Error('not there'))
      .mockResolvedValueOnce(encode('["en"]'))
      .mockResolvedValueOnce(readModelFile().slice(0, 1_000))
      .mockImplementation(async () => readModelFile());
    const load = createRecogniserLoader(fetchFile);
    await expect(load('en')).rejects.toThrow('not there');
    await expect(load('en')).rejects.toThrow('cut off');
    expect((await load('en'))?.lang).toBe('en');
  });

  it.each([
    ['a list that is none', { '/models/models.json': encode('{"en": 1}') }, 'list of models'],
    ['a missing model', { '/models/models.json': encode('["en"]') }, 'not there'],
    [
      'something else',
      { '/models/models.json': encode('["en"]'), '/models/en.bin': encode('<!doctype html>…') },
      'not a model',
    ],
    [
      'another language under the name',
      { '/models/models.json': encode('["en"]'), '/models/en.bin': readModelIn('xx') },
      'reads xx',
    ],
  ])('says what is wrong with %s', async (_what, files, message) => {
    await expect(createRecogniserLoader(serve(files))('en')).rejects.toThrow(message);
  });

  it('finds the shipped list in step with the files', () => {
    const list = JSON.parse(readFileSync('public/models/models.json', 'utf8')) as string[];
    const files = readdirSync('public/models').filter((file) => file.endsWith('.bin'));
    expect(list.map((lang) => `${lang}.bin`).sort()).toEqual(files.sort());
  });
});
