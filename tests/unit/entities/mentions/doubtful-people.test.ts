import { describe, expect, it } from 'vitest';
import { settleDoubtful } from '../../../../utils/entities/mentions/doubtful-people.ts';
import { findNames } from '../support/name-places.ts';

function settle(
  text: string,
  person: string,
  confidence = 0.7,
  people = new Map<string, number>(),
): string | null {
  const mentions = findNames(text, { person: [person] }).map((mention) => ({ ...mention, confidence }));
  return settleDoubtful(text, mentions, people).get(person) ?? null;
}

describe('doubtful people', () => {
  it.each([
    ['They sail to Lyst. In Lyst it rained.', 'Lyst', 'other'],
    ['They bought the Lyst. It fell as Lyst did.', 'Lyst', 'other'],
    ['The Lyst said no. They asked Lyst.', 'Lyst', 'organisation'],
    ['They asked LYSt. LYSt Director Ada Vale left.', 'LYSt', 'organisation'],
    ['Near Kudz Ze there is gold. Kudz Ze is far.', 'Kudz Ze', 'other'],
  ])('%s → %s', (text, name, kind) => {
    expect(settle(text, name)).toBe(kind);
  });

  it.each([
    ['named once', 'They sail to Lyst.', 'Lyst'],
    ['who speaks', 'Lyst said no. They asked Lyst.', 'Lyst'],
    ['with a title', 'Mr Lyst came. They asked Lyst.', 'Lyst'],
    ['with an office', 'Judge Lyst came. They asked Lyst.', 'Lyst'],
    ['with an age', 'Lyst, 41, came. They asked Lyst.', 'Lyst'],
    ['with an age in brackets', 'Lyst (16) came. They asked Lyst.', 'Lyst'],
    ['with a family', 'Lyst’s wife came. They asked Lyst.', 'Lyst'],
    ['who is called so', 'A child named Lyst came. They asked Lyst.', 'Lyst'],
    ['with a given name', 'They asked Mary. Nobody saw Mary.', 'Mary'],
    ['of a longer name', 'They saw Oma Lyst. They asked Lyst, and Lyst left.', 'Lyst'],
    ['with particles', 'They saw al-Lyst. They asked Lyst, and Lyst left.', 'Lyst'],
  ])('leaves somebody %s', (_, text, name) => {
    expect(settle(text, name)).toBeNull();
  });

  it('leaves of whom the recogniser is sure, or who bears a full name here', () => {
    const text = 'They sail to Lyst. In Lyst it rained.';
    expect(settle(text, 'Lyst', 0.95)).toBeNull();
    expect(settle(text, 'Lyst', 0.7, new Map([['Lyst', 0]]))).toBeNull();
    expect(settle('Near Kudz Ze there is gold. Kudz Ze is far.', 'Kudz Ze', 0.85)).toBeNull();
  });
});
