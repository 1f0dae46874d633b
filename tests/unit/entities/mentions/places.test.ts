import { describe, expect, it } from 'vitest';
import { settleKinds } from '../../../../utils/entities/mentions/settle-kinds.ts';
import { findNames, type Names } from '../support/name-places.ts';

function kindsIn(text: string, names: Names): string[] {
  return settleKinds(text, findNames(text, names)).map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );
}

describe('supposed people and bodies by where they are', () => {
  it.each([
    ['It stands on Corvane Rd. in Lund.', { organisation: ['Corvane Rd.'] }, 'place Corvane Rd.'],
    ['They came to the river town Vale Corvane.', { person: ['Vale Corvane'] }, 'place Vale Corvane'],
    ['He came to the monastery of Vale Corvane.', { person: ['Vale Corvane'] }, 'place Vale Corvane'],
    ['They met in the state capital Corvane, far south.', { person: ['Corvane'] }, 'place Corvane'],
    ['The Vale Corvane villagers agreed.', { person: ['Vale Corvane'] }, 'place Vale Corvane'],
    [
      'It met in the Corvane Convention Center.',
      { organisation: ['Corvane Convention Center'] },
      'place Corvane Convention Center',
    ],
    [
      'He spoke on stage at the Corvane Center.',
      { organisation: ['Corvane Center'] },
      'place Corvane Center',
    ],
  ] as [string, Names, string][])('knows a place: %s', (text, names, expected) => {
    expect(kindsIn(text, names)).toContain(expected);
  });

  it.each([
    [
      'A scientist at the Corvane Center said so.',
      { organisation: ['Corvane Center'] },
      'organisation Corvane Center',
    ],
    [
      'The Corvane Center said it would close. A concert at the Corvane Center was called off.',
      { organisation: ['Corvane Center'] },
      'organisation Corvane Center',
    ],
    [
      'A concert at the Corvane Center was called off by the chair of the Corvane Center.',
      { organisation: ['Corvane Center'] },
      'organisation Corvane Center',
    ],
    ['In the town Ada grew up in, it rained.', { person: ['Ada'] }, 'person Ada'],
    ['The village Ada Lund came from is small.', { person: ['Ada Lund'] }, 'person Ada Lund'],
    [
      'The Corvane St. Council met.',
      { organisation: ['Corvane St. Council'] },
      'organisation Corvane St. Council',
    ],
    ['Ada Lund’s village burned.', { person: ['Ada Lund'] }, 'person Ada Lund'],
  ] as [string, Names, string][])('but no place in: %s', (text, names, expected) => {
    expect(kindsIn(text, names)).toContain(expected);
  });

  it.each([
    [0.5, 'place Corvane'],
    [0.7, 'organisation Corvane'],
  ])('takes one word behind a place for another, %f sure of a body', (confidence, expected) => {
    const kinds = (text: string) =>
      settleKinds(
        text,
        findNames(text, { place: ['Markvale'], organisation: ['Corvane'] }).map((mention) => ({
          ...mention,
          confidence,
        })),
      ).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
    expect(kinds('It stands at Markvale, Corvane, and grows.')).toContain(expected);
    expect(kinds('It left Markvale, Corvane grew.')).toContain('organisation Corvane');
  });
});
