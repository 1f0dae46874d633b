import { describe, expect, it } from 'vitest';
import { type Names, read } from './support/name-places.ts';

function listIn(text: string, names: Names): string[] {
  return read([text], names)
    .entities.map(({ kind, name }) => `${kind} ${name}`)
    .sort();
}

describe('what a name is, by the words beside it', () => {
  it.each<[string, Names, string[]]>([
    [
      'A rival bought Pellegrino & Sons. Pellegrino makes sauces. Giovanni Pellegrino founded it. Pellegrino said so.',
      { person: ['Pellegrino', 'Giovanni Pellegrino'] },
      ['organisation Pellegrino & Sons', 'person Giovanni Pellegrino'],
    ],
    [
      'Ada Lund worked for the engineering firm Arden Webb, and Arden Webb’s partner left.',
      { person: ['Ada Lund', 'Arden Webb'] },
      ['organisation Arden Webb', 'person Ada Lund'],
    ],
    ['It is the company Ada Lund founded, and Ada Lund left.', { person: ['Ada Lund'] }, ['person Ada Lund']],
    ['The member for Goldstein, Ada Lund, left.', { person: ['Goldstein', 'Ada Lund'] }, ['person Ada Lund']],
    ['The Earl of Kent left.', { organisation: ['Earl of Kent'] }, ['person Earl of Kent']],
    [
      'They drank at the Duke of York Hotel.',
      { organisation: ['Duke of York Hotel'] },
      ['organisation Duke of York Hotel'],
    ],
    ['Ada Lund, M.D., left.', { person: ['Ada Lund'], organisation: ['M.D.'] }, ['person Ada Lund']],
    [
      'Acting Labor Secretary Ada Lund met Energy analyst Bo Ray.',
      { person: ['Ada Lund', 'Bo Ray'], organisation: ['Labor', 'Energy'] },
      ['person Ada Lund', 'person Bo Ray'],
    ],
    [
      'Labor leader Ada Lund left.',
      { person: ['Ada Lund'], organisation: ['Labor'] },
      ['organisation Labor', 'person Ada Lund'],
    ],
    [
      'LaShawn English left. “We stay,” English said. They speak English.',
      { person: ['LaShawn English'], other: ['English'] },
      ['person LaShawn English'],
    ],
  ])('%s', (text, names, expected) => {
    expect(listIn(text, names)).toEqual(expected);
  });

  it('takes a surname that is a word, too, for whoever speaks, and a family for nobody', () => {
    const mentionsIn = (text: string): number[] =>
      read([text], { person: ['LaShawn English', 'Lopez', 'Emma Lopez'], other: ['English'] }).entities.map(
        ({ mentions }) => mentions.length,
      );
    expect(mentionsIn('LaShawn English left. “We stay,” English said. They speak English.')).toEqual([2]);
    expect(mentionsIn('Emma Lopez left. The Lopez family came. Lopez wept.')).toEqual([2]);
  });

  it('gives the bare name to whoever of the founder and the firm was named before it', () => {
    const { entities } = read(
      ['A rival bought Pellegrino & Sons. Pellegrino makes sauces. Giovanni Pellegrino founded it.'],
      { person: ['Pellegrino', 'Giovanni Pellegrino'] },
    );
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Pellegrino & Sons', 2],
      ['Giovanni Pellegrino', 1],
    ]);
  });
});
