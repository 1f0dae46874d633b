import { describe, expect, it } from 'vitest';
import { findHeaded } from '../../../../utils/entities/mentions/find-headed.ts';
import { findNames, type Names } from '../support/name-places.ts';

function headedIn(text: string, names: Names = {}, confidence = 0.9): string[] {
  const mentions = findNames(text, names).map((mention) => ({ ...mention, confidence }));
  return findHeaded(text, mentions)
    .filter((found) => !mentions.includes(found))
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('bodies that their last word tells', () => {
  it.each([
    ['It was seen by the small Spiral Collective.', 'organisation Spiral Collective'],
    ['Housing Authority Chief Manager Ada Lund said so.', 'organisation Housing Authority'],
    ['It fell in the lower Chamber of Deputies today.', 'organisation Chamber of Deputies'],
    ['So its Office of the Inspector General wrote.', 'organisation Office of the Inspector General'],
    [
      'So said Vale’s Office of the Inspector General yesterday.',
      'organisation Office of the Inspector General',
    ],
    ['It went to the small Children’s Harbour Fund there.', 'organisation Children’s Harbour Fund'],
    ['In the Vale Rivers Committee, nobody spoke.', 'organisation Vale Rivers Committee'],
  ])('%s', (text, expected) => {
    expect(headedIn(text)).toContain(expected);
  });

  it('takes in a place that the recogniser saw in the name, unless it is sure of it', () => {
    const names: Names = { place: ['Middle Vale'] };
    const text = 'He leads the Middle Vale Bureau there.';
    expect(headedIn(text, names)).toEqual(['organisation Middle Vale Bureau']);
    expect(headedIn(text, names, 0.99)).toEqual([]);
  });

  it.each([
    ['a common noun', 'She left the High Court and the Planning Committee. The Board met.'],
    [
      'the beginning of another name',
      'They saw Housing Authority Tower burn there, and the Boat League of Vale Cup.',
    ],
    ['a title case line', 'How To Run a Rivers Trust for the Town'],
    ['a part of a word', 'He sat on Lund Bank-owned land and in x@Vale Trust.'],
  ])('leaves %s', (_, text) => {
    expect(headedIn(text)).toEqual([]);
  });

  it('takes the longer of two names at one place', () => {
    expect(headedIn('It was sent to the Council of Lund and Vale Trust.')).toEqual([
      'organisation Council of Lund and Vale Trust',
    ]);
  });

  it('leaves what holds somebody, or a body', () => {
    expect(headedIn('They met Ada Lund Trust.', { person: ['Ada Lund'] })).toEqual([]);
    expect(headedIn('They met Rivers Lund Trust.', { organisation: ['Lund Trust'] })).toEqual([]);
  });
});
