import { describe, expect, it } from 'vitest';
import { read } from './support/name-places.ts';

const people = {
  person: [
    'Ada Okafor',
    'Okafor',
    'Khalid bin Rashid',
    'Bin Rashid',
    'bin Rashid',
    'Rashid',
    'Jean-Luc Marsh',
    'J.-L. Marsh',
    'Marsh',
    'Lee Min Ho',
    'Lee Min-ho',
  ],
};
const mentionsOf = (text: string, names: Parameters<typeof read>[1]): Record<string, number> =>
  Object.fromEntries(read([text], names).entities.map(({ name, mentions }) => [name, mentions.length]));

describe('one entity each', () => {
  it('keeps two full names apart that an "and" sets side by side', () => {
    const person = ['John Lund', 'John Q. Lund'];
    expect(mentionsOf('John Lund and John Q. Lund met. John Lund left.', { person })).toEqual({
      'John Lund': 2,
      'John Q. Lund': 1,
    });
    expect(mentionsOf('John Lund came. John Q. Lund left.', { person })).toEqual({ 'John Q. Lund': 2 });
  });

  it.each([
    [
      'a particle',
      'Khalid bin Rashid came. Bin Rashid spoke, and Mr bin Rashid left.',
      { 'Khalid bin Rashid': 3 },
    ],
    [
      'an honorific',
      'Ada Okafor OBE came. Dame Ada Okafor, Dr Okafor and Rep. Okafor are one.',
      { 'Dame Ada Okafor OBE': 4 },
    ],
    ['a possessive', "Ada Okafor came. Okafor’s car, Okafor's dog.", { 'Ada Okafor': 3 }],
    ['a name with and without its hyphen', 'Lee Min Ho came. Lee Min-ho left.', { 'Lee Min Ho': 2 }],
    ['initials of a hyphenated name', 'Jean-Luc Marsh came. J.-L. Marsh wrote.', { 'Jean-Luc Marsh': 2 }],
  ])('by %s', (_, text, found) => {
    expect(mentionsOf(text, people)).toEqual(found);
  });

  it('with no part of a longer name counted again', () => {
    const { entities } = read(['The Harbour Trust and the Harbour Trust Bank met. Harbour Trust paid.'], {
      organisation: ['Harbour Trust Bank', 'Harbour Trust'],
    });
    const places = entities.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
    expect(places).toHaveLength(3);
    for (const [at, { start }] of places.entries())
      if (at > 0) expect(start).toBeGreaterThanOrEqual(places[at - 1]!.end);
  });
});
