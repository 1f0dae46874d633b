import { describe, expect, it } from 'vitest';
import { partTitles } from '../../../../utils/entities/mentions/part-titles.ts';
import { findNames, type Names } from '../support/name-places.ts';

function part(text: string, names: Names): string[] {
  return partTitles(text, findNames(text, names)).map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );
}

describe('titles at the end of a body’s name', () => {
  it.each([
    ['Elmgrove School Head Vicky Lorne spoke.', 'Elmgrove School Head', 'organisation Elmgrove School'],
    ['Senate Democratic Leader Vicky Lorne spoke.', 'Senate Democratic Leader', 'organisation Senate'],
    ['Deputy Leader Vicky Lorne spoke.', 'Deputy Leader', 'other Deputy Leader'],
    ['Leader Vicky Lorne spoke.', 'Leader', 'other Leader'],
    ['It came behind Elmgrove Gov. Vicky Lorne.', 'Elmgrove Gov.', 'place Elmgrove'],
    [
      'Elmgrove School Board and Vicky Lorne spoke.',
      'Elmgrove School Board',
      'organisation Elmgrove School Board',
    ],
  ])('%s', (text, organisation, expected) => {
    expect(part(text, { organisation: [organisation], person: ['Vicky Lorne'] })).toContain(expected);
  });

  it('gives a surname that its own verb follows to its bearer', () => {
    const text = 'Vicky Lorne won. Speaking to the Daily Argus Lorne claimed a victory.';
    expect(part(text, { person: ['Vicky Lorne'], organisation: ['Daily Argus Lorne'] })).toEqual([
      'person Vicky Lorne',
      'organisation Daily Argus',
      'person Lorne',
    ]);
  });

  it('keeps a surname that is part of the name', () => {
    const text = 'Vicky Lorne founded the bank Harper Lorne in Leeds.';
    expect(part(text, { person: ['Vicky Lorne'], organisation: ['Harper Lorne'] })).toContain(
      'organisation Harper Lorne',
    );
  });
});
