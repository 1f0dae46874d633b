import { describe, expect, it } from 'vitest';
import { settleAlikeLists } from '../../../../utils/entities/mentions/alike-lists.ts';
import { findClassLists } from '../../../../utils/entities/mentions/class-lists.ts';
import type { Mention } from '../../../../utils/types.ts';
import { findNames, type Names } from '../support/name-places.ts';

/** Names as a recogniser half as sure as can be gives them. */
function findUnsure(text: string, names: Names): Mention[] {
  return findNames(text, names).map((mention) => ({ ...mention, confidence: 0.7 }));
}

function kindsOf(text: string, mentions: readonly Mention[]): string[] {
  return mentions.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('members of a class', () => {
  it.each([
    ['It has games such as Arden Fall and Lyst.', { organisation: ['Arden Fall', 'Lyst'] }, 'other Lyst'],
    ['Residents of Ha Lyst, Arden and Tonn fear it.', { person: ['Tonn'] }, 'place Tonn'],
    ['She has worked at companies like Corvane and Lyst.', { other: ['Lyst'] }, 'organisation Lyst'],
    ['She has worked at companies like Corvane and Lyst.', {}, 'organisation Corvane'],
    ['It raided exchanges, including Lyst and Tonn.', { place: ['Lyst'] }, 'organisation Lyst'],
    ['Arden, Lyst and other video games are late.', { organisation: ['Lyst'] }, 'other Lyst'],
  ] as [string, Names, string][])('are told by it: %s', (text, names, expected) => {
    expect(kindsOf(text, findClassLists(text, findUnsure(text, names)))).toContain(expected);
  });

  it.each([
    ['He met publishers such as Ada Okafor.', { person: ['Ada Okafor'] }, 'person Ada Okafor'],
    ['Cities like Lyst, HBA and Tonn sued.', { organisation: ['HBA'] }, 'organisation HBA'],
    ['Firms like Twitter grew.', { other: ['Twitter'] }, 'other Twitter'],
    ['He likes games. Corvane does not.', { organisation: ['Corvane'] }, 'organisation Corvane'],
  ] as [string, Names, string][])('stay what they are in: %s', (text, names, expected) => {
    expect(kindsOf(text, findClassLists(text, findUnsure(text, names)))).toContain(expected);
  });
});

describe('lists of places', () => {
  const settle = (text: string, names: Names) =>
    kindsOf(text, settleAlikeLists(text, findUnsure(text, names)));

  it('have no other members', () => {
    expect(
      settle('from Arden, Lyst, Tonn as well as Vale', {
        place: ['Arden', 'Lyst', 'Vale'],
        person: ['Tonn'],
      }),
    ).toContain('place Tonn');
  });

  it.each([
    [
      'a full name',
      'from Arden, Lyst and Ada Tonn',
      { place: ['Arden', 'Lyst'], person: ['Ada Tonn'] },
      'person Ada Tonn',
    ],
    [
      'a body by its words',
      'from Arden, Lyst and Tonn Bank',
      { place: ['Arden', 'Lyst'], organisation: ['Tonn Bank'] },
      'organisation Tonn Bank',
    ],
    ['one place', 'Arden and Tonn', { place: ['Arden'], person: ['Tonn'] }, 'person Tonn'],
  ] as [string, string, Names, string][])('do not take %s', (_, text, names, expected) => {
    expect(settle(text, names)).toContain(expected);
  });
});
