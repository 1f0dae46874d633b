import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../utils/db/library.ts';
import { makeLibrary, STORES } from './example-library.ts';

const wren = { kind: 'person', names: ['Tobias Wren', 'Wren'] } as const;
const harbour = { kind: 'organisation', names: ['Harbour Commission'] } as const;

describe.each(STORES)('search in %s', (_keeping, open) => {
  let library: Library;

  beforeEach(async () => {
    library = await makeLibrary(open);
    await library.save(wren, 'Opened the bridge at Møllevik.', null);
    await library.save(wren, 'Spoke on <b>harbour</b> fees; x marks it.', null);
    await library.save(harbour, 'Wrens nest under the quay.', null);
  });

  async function search(query: string): Promise<string[]> {
    return (await library.search(query, 10)).map(({ note }) => note.text.slice(0, 6));
  }

  it('finds beginnings of words, whatever the case and accents', async () => {
    expect(await search('BRID')).toEqual(['Opened']);
    expect(await search('mollev')).toEqual(['Opened']);
    expect(await search('ridge')).toEqual([]);
  });

  it('finds what was mistyped, where nothing has the word itself', async () => {
    expect(await search('brigde')).toEqual(['Opened']);
    expect(await search('harbuor fees')).toEqual(['Spoke ']);
    expect(await search('tobais bridge')).toEqual(['Opened']);
    expect(await search('xyzzy')).toEqual([]);
  });

  it('finds by the sentence that was being read', async () => {
    const source = { url: 'https://a.example/', title: '', siteName: null, published: null, place: null };
    await library.save(wren, 'Odd.', { ...source, sentence: 'The lighthouse was sold.' });
    expect(await search('lighthouse')).toEqual(['Odd.']);
  });

  it('finds by name, before text', async () => {
    expect(await search('harbour')).toEqual(['Wrens ', 'Spoke ']);
    expect(await search('wren')).toEqual(['Spoke ', 'Opened', 'Wrens ']);
  });

  it('wants every word, each wherever it is', async () => {
    expect(await search('wren harbour')).toEqual(['Spoke ', 'Wrens ']);
    expect(await search('wren bridge')).toEqual(['Opened']);
    expect(await search('wren bridge quay')).toEqual([]);
  });

  it('takes one or two letters as a word of the text and as a beginning of a name', async () => {
    expect(await search('x')).toEqual(['Spoke ']);
    expect(await search('at')).toEqual(['Opened']);
    expect(await search('br')).toEqual([]);
    expect(await search('ha')).toEqual(['Wrens ']);
  });

  it.each(['', '   ', '…', '%_*', '\uffff'])('finds nothing for %j', async (query) => {
    expect(await search(query)).toEqual([]);
  });

  it('gives no more than asked for', async () => {
    expect(await library.search('wren', 2)).toHaveLength(2);
  });

  it('forgets the words that an edit took out', async () => {
    const [hit] = await library.search('bridge', 1);
    await library.edit(hit?.note.id ?? '', { text: 'Closed the tunnel.' }, hit?.note.updated ?? 0);
    expect(await search('bridge')).toEqual([]);
    expect(await search('tunnel')).toEqual(['Closed']);
  });
});
