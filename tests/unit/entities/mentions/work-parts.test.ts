import { describe, expect, it } from 'vitest';
import { collectWorkParts } from '../../../../utils/entities/mentions/work-parts.ts';
import { findNames, type Names } from '../support/name-places.ts';

function partsIn(text: string, names: Names): string[] {
  const mentions = findNames(text, names);
  const starts = collectWorkParts(text, mentions);
  return mentions.filter(({ start }) => starts.has(start)).map(({ start, end }) => text.slice(start, end));
}

describe('names that are parts of a work’s', () => {
  it.each([
    ['Her book is “The Pump Plot: A Secret History of the CIA.”', { organisation: ['CIA'] }, 'CIA'],
    ['He said so on “Harbour Joe,” adding more.', { person: ['Joe'] }, 'Joe'],
    ['They sang "Red for Ed" all day.', { person: ['Ed'] }, 'Ed'],
  ] as [string, Names, string][])('%s', (text, names, part) => {
    expect(partsIn(text, names)).toEqual([part]);
  });

  it.each([
    ['They call him “Joe Okafor”.', { person: ['Joe Okafor'] }],
    ['The account of “The Harbour Board” is closed.', { organisation: ['Harbour Board'] }],
    ['“Joe is there,” she said of Joe.', { person: ['Joe'] }],
    ['Idris “Big Joe” Okafor fought.', { person: ['Joe'] }],
    ['“Ask Joe,” she said. “Joe knows.”', { person: ['Okafor'] }],
  ] as [string, Names][])('but not in: %s', (text, names) => {
    expect(partsIn(text, names)).toEqual([]);
  });
});
