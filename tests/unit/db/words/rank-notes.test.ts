import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBlock } from '../../../../utils/db/words/open-block.ts';
import { listWithAll, rankNotes } from '../../../../utils/db/words/rank-notes.ts';
import { listEntries, makeBlock } from '../../../../utils/db/words/word-block.ts';
import type { WordEntry } from '../../../../utils/db/words/word-entry.ts';
import type { IndexPart, WordIndex } from '../../../../utils/db/words/word-index.ts';

function partOf(entries: readonly WordEntry[], gone: readonly number[] = []): IndexPart {
  return { block: openBlock(makeBlock(entries)), gone: new Set(gone) };
}

function note(id: string, text: string, owner = 'e0', updated = 1): WordEntry {
  return { id, words: text === '' ? [] : text.split(' '), owner, updated };
}

const entity = (id: string, names: string): WordEntry => ({ ...note(id, names), owner: '' });

function indexOf(notes: readonly WordEntry[], entities: readonly WordEntry[] = []): WordIndex {
  return { notes: [partOf(notes)], entities: [partOf(entities)] };
}

function rank(query: string, index: WordIndex, limit = 10): readonly string[] {
  return rankNotes(index, query.split(' '), limit);
}

describe('rankNotes', () => {
  it('puts a name before a text, a whole word before its beginning', () => {
    const index = indexOf(
      [
        note('beginning', 'wrens nest here'),
        note('word', 'a wren sings'),
        note('name beginning', 'a bird', 'e1'),
        note('name', 'a bird', 'e2'),
      ],
      [entity('e0', 'odile marchetti'), entity('e1', 'tobias wrenfield'), entity('e2', 'tobias wren')],
    );
    expect(rank('wren', index)).toEqual(['name', 'name beginning', 'word', 'beginning']);
  });

  it('adds up the words of the query', () => {
    const index = indexOf([note('one', 'bridges were opened', 'e0', 9), note('both', 'bridge opened')]);
    expect(rank('bridge opened', index)).toEqual(['both', 'one']);
  });

  it('puts the newer first among equals, and is always the same', () => {
    const notes = [note('a', 'bridge'), note('b', 'bridge', 'e0', 2), note('c', 'bridge', 'e0', 2)];
    expect(rank('bridge', indexOf(notes))).toEqual(['c', 'b', 'a']);
    expect(rank('bridge', indexOf(notes.toReversed()))).toEqual(['c', 'b', 'a']);
    expect(rank('bridge', indexOf(notes), 2)).toEqual(['c', 'b']);
  });

  it('takes what is mistyped for the nearest words in use', () => {
    const notes = [note('a', 'bridge'), note('b', 'brigade')];
    expect(rank('brigde', indexOf(notes))).toEqual(['b', 'a']);
    const withoutBrigade = { notes: [partOf(notes, [1])], entities: [] };
    expect(rank('brigde', withoutBrigade)).toEqual(['a']);
    expect(rank('xyzzy', indexOf(notes))).toEqual([]);
  });

  const word = fc.constantFrom('a', 'be', 'bet', 'beta', 'betas', 'gamma', 'gam', 'delta', 'zeta');
  const words = fc.uniqueArray(word, { maxLength: 5 });
  const entities = fc.array(words, { minLength: 1, maxLength: 4 });
  const notes = fc.array(fc.record({ words, owner: fc.nat(3), updated: fc.nat(5) }), { maxLength: 30 });

  it('is what comes of looking at every note', () => {
    fc.assert(
      fc.property(
        notes,
        entities,
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.nat(29),
        (made, named, query, cut) => {
          const people = named.map((names, at) => entity(`e${at}`, names.join(' ')));
          const all = made.map((one, at) => ({ ...one, id: `n${at}`, owner: `e${one.owner}` }));
          const index: WordIndex = {
            notes: [partOf(all.slice(0, cut)), partOf(all.slice(cut))],
            entities: [partOf(people)],
          };
          const isUsed = (form: string): boolean =>
            people.some(({ words: own }) => own.some((other) => other.startsWith(form))) ||
            all.some(({ words: own }) => own.some((other) => isIn(form, other)));
          fc.pre(query.every(isUsed));
          expect(rankNotes(index, query, 7)).toEqual(rankPlainly(all, people, query).slice(0, 7));
        },
      ),
    );
  });

  it('a block is made of what it says that it was made of', () => {
    fc.assert(
      fc.property(notes, (made) => {
        const all = made.map((one, at) => ({ ...one, id: `n${at}\n`, owner: `e${one.owner}` }));
        const sorted = all
          .map((one) => ({ ...one, words: one.words.toSorted() }))
          .sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(listEntries(makeBlock(all))).toEqual(sorted);
      }),
    );
  });
});

describe('listWithAll', () => {
  it('gives the last made of those that have every whole word, and none that is gone', () => {
    const notes = [
      note('a', 'ada wren'),
      note('b', 'ada wrens'),
      note('c', 'wren ada'),
      note('d', 'wren ada'),
    ];
    const index = { notes: [partOf(notes, [3])], entities: [] };
    expect(listWithAll(index, ['ada', 'wren'], 9)).toEqual(['c', 'a']);
    expect(listWithAll(index, ['ada', 'wren'], 1)).toEqual(['c']);
  });
});

function isIn(form: string, other: string): boolean {
  return form.length > 2 ? other.startsWith(form) : other === form;
}

/** The order by the plainest means. */
function rankPlainly(
  notes: readonly WordEntry[],
  people: readonly WordEntry[],
  query: readonly string[],
): readonly string[] {
  const rate = (form: string, { words, owner }: WordEntry): number => {
    const names = people.find(({ id }) => id === owner)?.words ?? [];
    const inName = names.includes(form) ? 4 : names.some((other) => other.startsWith(form)) ? 3 : 0;
    const inText = words.includes(form) ? 2 : words.some((other) => isIn(form, other)) ? 1 : 0;
    return Math.max(inName, inText);
  };
  return notes
    .map((one) => ({ ...one, rates: query.map((form) => rate(form, one)) }))
    .filter(({ rates }) => rates.every((value) => value > 0))
    .map((one) => ({ ...one, score: one.rates.reduce((sum, value) => sum + value, 0) }))
    .sort((a, b) => b.score - a.score || b.updated - a.updated || (a.id < b.id ? 1 : -1))
    .map(({ id }) => id);
}
