import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../utils/db/find-places.ts';
import { hashKey } from '../../../utils/db/hash-key.ts';
import { makeSlice, RUN } from '../../../utils/db/make-slice.ts';
import { listEntryKeys } from '../../../utils/knowledge/list-entry-keys.ts';
import { makeEntry } from '../services/example-pack.ts';

const MOST = 1_000;

describe('findPlaces', () => {
  it('finds every entry by every one of its names, in whichever slice it stands', () => {
    const names = fc.array(fc.stringMatching(/^[A-E][a-c]{1,3} [A-E][a-c]{0,2}$/), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(names, { maxLength: 80 }), fc.integer({ min: 1, max: 2 }), (people, runs) => {
        const entries = people.map(([name = '', ...aliases], at) => ({ ...makeEntry(at), name, aliases }));
        const size = runs * RUN;
        const slices = entries.flatMap((_, at) =>
          at % size === 0 ? [makeSlice('p', at, entries.slice(at, at + size)).names] : [],
        );
        for (const key of new Set(entries.flatMap(listEntryKeys))) {
          const expected = entries.flatMap((entry, at) => (listEntryKeys(entry).includes(key) ? [at] : []));
          expect(findPlaces(slices, hashKey(key), MOST)).toEqual(expected);
        }
        expect(findPlaces(slices, hashKey('nobody of this name'), MOST)).toEqual([]);
      }),
    );
  });

  it('finds no more than is asked for', () => {
    const entries = Array.from({ length: 9 }, (_, at) => ({ ...makeEntry(at), name: 'Ada Byron' }));
    const { names } = makeSlice('p', 0, entries);
    expect(findPlaces([names, names], hashKey('ada byron'), 11)).toHaveLength(11);
  });
});

describe('hashKey', () => {
  // What is stored was hashed by an earlier version: these never change.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j', (key, hash) => {
    expect(hashKey(key)).toBe(hash);
  });
});
