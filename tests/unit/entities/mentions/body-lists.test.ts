import { describe, expect, it } from 'vitest';
import { findBodyLists } from '../../../../utils/entities/mentions/body-lists.ts';
import type { Mention } from '../../../../utils/types.ts';
import { findNames, type Names } from '../support/name-places.ts';

/** Bodies surely, all else in doubt. */
function findIn(text: string, names: Names): string[] {
  const mentions = findNames(text, names).map(
    (mention): Mention => ({ ...mention, confidence: mention.kind === 'organisation' ? 0.95 : 0.5 }),
  );
  return findBodyLists(text, mentions).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

const organisation = ['Corvane', 'Lyst Bank'];

describe('lists of bodies', () => {
  it.each([
    ['He sold to Corvane, Lyst Bank, and Tonn.', { organisation }, 'organisation Tonn'],
    ['He sold to Corvane, Tonn and Lyst Bank.', { organisation, person: ['Tonn'] }, 'organisation Tonn'],
    ['He sold to Tonn Vale, Corvane and the Lyst Bank.', { organisation }, 'organisation Tonn Vale'],
  ] as [string, Names, string][])('hold bodies only: %s', (text, names, expected) => {
    expect(findIn(text, names)).toContain(expected);
  });

  it.each([
    'He sold to Corvane, Lyst Bank and Twitter.',
    'He sold to Corvane, Lyst Bank and Director Tonn.',
    'He sold to Corvane, Lyst Bank, the Clean Rivers Act.',
    'Later, Corvane and Lyst Bank left.',
    'He sold to Corvane and Tonn, not to Lyst Bank.',
    'He sold to Corvane, Lyst Bank, Tonn, Vale and Mirren, Arden.',
  ])('say nothing in: %s', (text) => {
    expect(findIn(text, { organisation })).toEqual(['organisation Corvane', 'organisation Lyst Bank']);
  });

  it('leave whom the recogniser is sure of', () => {
    const text = 'He met Corvane, Lyst Bank and Tonn.';
    const mentions = findNames(text, { organisation, person: ['Tonn'] });
    expect(findBodyLists(text, mentions)).toEqual(mentions);
  });
});
