import { describe, expect, it } from 'vitest';
import { compareTimes } from '../../../utils/notes/compare-notes.ts';
import { makeNote } from './example-note.ts';

describe('compareTimes', () => {
  it('is an order', () => {
    const a = makeNote({ id: 'a' });
    expect(compareTimes(a, a)).toBe(0);
    expect(compareTimes(a, makeNote({ id: 'b' }))).toBe(-compareTimes(makeNote({ id: 'b' }), a));
  });
});
