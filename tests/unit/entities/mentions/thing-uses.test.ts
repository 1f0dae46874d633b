import { describe, expect, it } from 'vitest';
import { collectPeople } from '../../../../utils/entities/mentions/collect-names.ts';
import { settleKinds } from '../../../../utils/entities/mentions/settle-kinds.ts';
import { collectThingUses } from '../../../../utils/entities/mentions/thing-uses.ts';
import { findNames, type Names } from '../support/name-places.ts';

function thingsIn(text: string, names: Names, confidence: number): string[] {
  const mentions = findNames(text, names).map((mention) => ({ ...mention, confidence }));
  return [...collectThingUses(text, mentions, collectPeople(text, mentions)).names];
}

describe('names that the article says to be things’', () => {
  it.each([
    ['It fits a condition called BQ. Those with BQ cough.', { organisation: ['BQ'] }],
    ['They play a game called “Corvane” all day.', { person: ['Corvane'] }],
    ['The drug, known as Corvane, is new.', { organisation: ['Corvane'] }],
  ] as [string, Names][])('however sure the recogniser is: %s', (text, names) => {
    expect(thingsIn(text, names, 1)).toEqual([...(names.organisation ?? names.person!)]);
  });

  it.each([
    ['The Corvane supercomputer hums.', { organisation: ['Corvane'] }],
    ['It has the lines of the Corvane sports sedan.', { organisation: ['Corvane'] }],
    ['They watch the TV show Corvane.', { organisation: ['Corvane'] }],
    ['On the upcoming ship she is, in the upcoming Corvane, a cook.', { person: ['Corvane'] }],
    ['They play Corvane, Lund’s gaming platform, at home.', { person: ['Corvane'] }],
    ['They aimed Corvane, a small space telescope, at it.', { person: ['Corvane'] }],
  ] as [string, Names][])('unless it is sure: %s', (text, names) => {
    expect(thingsIn(text, names, 0.6)).toEqual(['Corvane']);
    expect(thingsIn(text, names, 0.9)).toEqual([]);
  });

  it.each([
    ['The maker of the game, called Corvane, grew.', { organisation: ['Corvane'] }],
    ['Corvane, a game developer, grew.', { organisation: ['Corvane'] }],
    ['Corvane, the drug maker, grew.', { organisation: ['Corvane'] }],
    ['Corvane makes a rocket.', { organisation: ['Corvane'] }],
    ['A condition called the Lund Council to act.', { organisation: ['Lund Council'] }],
    ['The novel Corvane wrote sold.', { person: ['Corvane'] }],
    ['Corvane, Lund’s platform manager, left.', { person: ['Corvane'] }],
    ['Ada Lund, who wrote a film, left.', { person: ['Ada Lund'] }],
  ] as [string, Names][])('but not in: %s', (text, names) => {
    expect(thingsIn(text, names, 0.6)).toEqual([]);
  });

  it.each([
    [
      'They saw a film called Oppenheimer. Robert Oppenheimer sighed. Oppenheimer left.',
      { person: ['Robert Oppenheimer', 'Oppenheimer'] },
      ['Robert Oppenheimer', 'Oppenheimer'],
    ],
    [
      'The new frigate, named Harvey Milk, sailed. They praised Harvey Milk.',
      { person: ['Harvey Milk'] },
      ['Harvey Milk'],
    ],
    ['They play a game called Corvane. Many love Corvane.', { person: ['Corvane'] }, []],
    ['They sell a drug called Corvane Lund. Many love Corvane Lund.', { person: ['Corvane Lund'] }, []],
  ] as [string, Names, string[]][])(
    'only in that place where the thing is called after somebody: %s',
    (text, names, left) => {
      const people = settleKinds(text, findNames(text, names)).filter(({ kind }) => kind === 'person');
      expect(people.map(({ start, end }) => text.slice(start, end))).toEqual(left);
    },
  );
});
