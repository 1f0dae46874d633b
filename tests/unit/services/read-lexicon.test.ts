import { describe, expect, it } from 'vitest';
import { LibraryError } from '../../../utils/db/library-error.ts';
import { indexEntries } from '../../../utils/knowledge/entry-index.ts';
import { normaliseName } from '../../../utils/knowledge/normalise-name.ts';
import type { PackEntry } from '../../../utils/knowledge/pack.ts';
import type { Libraries, WholeLibrary } from '../../../utils/services/libraries.ts';
import { createLexiconReader } from '../../../utils/services/read-lexicon.ts';
import type { EntityKind } from '../../../utils/types.ts';
import { makeEntry } from './example-pack.ts';

const entry = (id: string, kind: PackEntry['kind'], name: string): PackEntry => ({
  ...makeEntry(0),
  id,
  kind,
  name,
  source: 'ror',
});

const ENTRIES = [
  entry('a', 'person', 'Odile Marchetti'),
  entry('b', 'organisation', 'Harbour Watch'),
  entry('c', 'organisation', 'Saint Corvin'),
  entry('d', 'product', 'Tidal Office'),
  entry('e', 'person', 'Corvin House'),
  entry('f', 'organisation', 'Corvin House'),
  { ...entry('g', 'organisation', 'Kite Union'), source: 'supplement' },
];

const packs = {
  open: async () => {
    const index = indexEntries(ENTRIES);
    const find = async (names: readonly (readonly string[])[]) => ({
      packs: [],
      entries: names.map((keys) => index.find(keys).map((one) => ({ packId: 'p', entry: one }))),
    });
    return { find };
  },
};

/** A library in which somebody of each name stands. */
function libraryOf(names: readonly (readonly [string, EntityKind])[]): Pick<Libraries, 'open'> {
  const listKinds = async (asked: readonly (readonly string[])[]) =>
    asked.map((keys) => [
      ...new Set(
        names.filter(([name, kind]) => keys.includes(normaliseName(name, kind))).map(([, kind]) => kind),
      ),
    ]);
  return { open: async () => ({ entities: { listKinds } }) as unknown as WholeLibrary };
}

const TEXT =
  'Then by Odile Marchetti, of Harbour Watch, in Saint Corvin, with Tidal Office; at Corvin House and for Marchetti; by Kite Union.';

async function listMatches(read: ReturnType<typeof createLexiconReader>, text = TEXT) {
  const forms = text.split(/[ ,;.]+/);
  const lexicon = await read([{ kind: 'paragraph', text }]);
  return lexicon.match(forms).map(({ start, end, value }) => [forms.slice(start, end).join(' '), value]);
}

describe('createLexiconReader', () => {
  it('takes from packs the people and the well-known bodies, unless something else goes by the name', async () => {
    expect(await listMatches(createLexiconReader(packs, libraryOf([])))).toEqual([
      ['Odile Marchetti', 'person'],
      ['Kite Union', 'organisation'],
    ]);
  });

  it('takes the word of the library before that of a pack, unless it has two of the name', async () => {
    const library = libraryOf([
      ['Odile Marchetti', 'organisation'],
      ['Saint Corvin', 'organisation'],
      ['Corvin House', 'person'],
      ['Corvin House', 'organisation'],
      ['Marchetti', 'person'],
    ]);
    expect(await listMatches(createLexiconReader(packs, library))).toEqual([
      ['Odile Marchetti', 'organisation'],
      ['Saint Corvin', 'organisation'],
      ['Kite Union', 'organisation'],
    ]);
  });

  it('goes without what cannot be opened', async () => {
    const closed = { open: () => Promise.reject(new LibraryError('unavailable', 'no database')) };
    expect(await listMatches(createLexiconReader(closed, closed))).toEqual([]);
    expect(
      await listMatches(createLexiconReader(closed, libraryOf([['Saint Corvin', 'organisation']]))),
    ).toEqual([['Saint Corvin', 'organisation']]);
  });
});
