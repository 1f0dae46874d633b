import { describe, expect, it } from 'vitest';
import { type Candidate, compareTimes, rankHits } from '../../../utils/notes/rank-hits.ts';
import { makeNote } from './example-note.ts';

function makeCandidate(id: string, text: string, name: string, updated = 1): Candidate {
  return { note: makeNote({ id, updated }), words: text.split(' '), nameWords: name.split(' ') };
}

function rank(query: string, candidates: readonly Candidate[]): string[] {
  return rankHits(query.split(' '), candidates).map(({ note }) => note.id);
}

describe('rankHits', () => {
  it('puts a name before a text, a whole word before its beginning', () => {
    const candidates = [
      makeCandidate('beginning', 'wrens nest here', 'odile marchetti'),
      makeCandidate('word', 'a wren sings', 'odile marchetti'),
      makeCandidate('name beginning', 'a bird', 'tobias wrenfield'),
      makeCandidate('name', 'a bird', 'tobias wren'),
    ];
    expect(rank('wren', candidates)).toEqual(['name', 'name beginning', 'word', 'beginning']);
  });

  it('adds up the words of the query', () => {
    const candidates = [
      makeCandidate('one', 'bridges were opened', 'tobias wren', 9),
      makeCandidate('both', 'bridge opened', 'tobias wren', 1),
    ];
    expect(rank('bridge opened', candidates)).toEqual(['both', 'one']);
  });

  it('puts the newer first among equals, and is always the same', () => {
    const candidates = [
      makeCandidate('a', 'bridge', 'x', 1),
      makeCandidate('b', 'bridge', 'x', 2),
      makeCandidate('c', 'bridge', 'x', 2),
    ];
    expect(rank('bridge', candidates)).toEqual(['c', 'b', 'a']);
    expect(rank('bridge', candidates.toReversed())).toEqual(['c', 'b', 'a']);
  });
});

describe('compareTimes', () => {
  it('is an order', () => {
    const a = makeNote({ id: 'a' });
    expect(compareTimes(a, a)).toBe(0);
    expect(compareTimes(a, makeNote({ id: 'b' }))).toBe(-compareTimes(makeNote({ id: 'b' }), a));
  });
});
