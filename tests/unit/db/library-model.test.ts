import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../../utils/db/library.ts';
import type { Note } from '../../../utils/types.ts';
import { makeLibrary, STORES } from './example-library.ts';

const PEOPLE = ['Tobias Wren', 'Odile Marchetti', 'Marta Wren'] as const;

type Step =
  | { readonly do: 'save'; readonly who: number; readonly text: string }
  | { readonly do: 'edit'; readonly which: number; readonly text: string; readonly isStale: boolean }
  | { readonly do: 'remove' | 'restore'; readonly which: number };

const text = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), fc.constant('bridge'));
const which = fc.nat(9);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('save'), who: fc.nat(PEOPLE.length - 1), text }),
  fc.record({ do: fc.constant('edit'), which, text, isStale: fc.boolean() }),
  fc.record({ do: fc.constantFrom('remove', 'restore'), which }),
);

interface Known {
  readonly who: number;
  note: Note;
  isRemoved: boolean;
}

/** What a reader would expect of the library, in the plainest way. */
async function takeStep(library: Library, known: Known[], current: Step): Promise<void> {
  if (current.do === 'save') {
    const about = { kind: 'person', names: [PEOPLE[current.who] ?? ''] } as const;
    const note = await library.save(about, current.text, null);
    known.push({ who: current.who, note, isRemoved: false });
    return;
  }
  const target = known[current.which % Math.max(1, known.length)];
  if (target === undefined) return;
  const { id, updated } = target.note;
  if (current.do === 'edit') {
    const editing = library.edit(id, { text: current.text }, current.isStale ? updated - 1 : updated);
    if (target.isRemoved) await expect(editing).rejects.toMatchObject({ code: 'missing' });
    else if (current.isStale) await expect(editing).rejects.toMatchObject({ code: 'conflict' });
    else target.note = await editing;
  } else if (current.do === 'remove') {
    await library.remove(id);
    target.isRemoved = true;
  } else {
    target.note = await library.restore(id);
    target.isRemoved = false;
  }
}

describe.each(STORES)('whatever is done to a library in %s', (_keeping, open) => {
  it('shows each note that is there, with its last words, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const library = await makeLibrary(open);
        const known: Known[] = [];
        for (const current of steps) await takeStep(library, known, current);

        const live = known.filter(({ isRemoved }) => !isRemoved);
        const newestFirst = live.map(({ note }) => note).sort((a, b) => b.updated - a.updated);
        expect((await library.list(null, 500)).map(({ note }) => note)).toEqual(newestFirst);
        expect((await library.readState()).notes).toBe(live.length);
        const counts = PEOPLE.map((_, who) => live.filter((one) => one.who === who).length);
        const all = PEOPLE.map((name) => ({ kind: 'person', names: [name] }) as const);
        expect(await library.countAbout(all)).toEqual(counts);
        const found = (await library.search('bridge', 500)).map(({ note }) => note.id);
        const expected = newestFirst.filter((note) => note.text === 'bridge').map(({ id }) => id);
        expect(new Set(found)).toEqual(new Set(expected));
      }),
      { numRuns: 25 },
    );
  });
});
