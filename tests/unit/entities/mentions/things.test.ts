import { describe, expect, it } from 'vitest';
import { collectFaint } from '../../../../utils/entities/mentions/faint-names.ts';
import { collectGlossedThings } from '../../../../utils/entities/mentions/glossed-things.ts';
import { isModel } from '../../../../utils/entities/mentions/is-model.ts';
import { collectLocated } from '../../../../utils/entities/mentions/located-names.ts';
import { collectTitles } from '../../../../utils/entities/mentions/quoted-titles.ts';
import { weighUses } from '../../../../utils/entities/mentions/weigh-uses.ts';
import type { Mention } from '../../../../utils/types.ts';
import { findNames, type Names } from '../support/name-places.ts';

function findUnsure(text: string, names: Names, confidence = 0.7): Mention[] {
  return findNames(text, names).map((mention) => ({ ...mention, confidence }));
}

describe('acronyms of things', () => {
  it.each([
    ['Time To First Grain (TTFG) fell. TTFG counts.', { organisation: ['TTFG'] }],
    [
      'The Deep Launch Craft is late, and the TDLC costs more.',
      { organisation: ['TDLC'], other: ['The Deep Launch Craft'] },
    ],
  ] as [string, Names][])('are spelt out as one: %s', (text, names) => {
    expect([...collectGlossedThings(text, findUnsure(text, names))]).toEqual([names.organisation![0]]);
  });

  it.each([
    ['The Harbour Trust Board (HTB) met.', { organisation: ['Harbour Trust Board', 'HTB'] }],
    ['The Air Crash Branch (ACB) came.', { organisation: ['ACB'] }],
    [
      'Farrow, Strand and Gill (FSG) prints it.',
      { person: ['Farrow', 'Strand', 'Gill'], organisation: ['FSG'] },
    ],
    ['The HTB met.', { organisation: ['HTB'] }],
  ] as [string, Names][])('are none in: %s', (text, names) => {
    expect(collectGlossedThings(text, findUnsure(text, names)).size).toBe(0);
  });
});

describe('acronyms of which the recogniser is sure', () => {
  it('are bodies’, however they are spelt out', () => {
    const text = 'The East Vale Cooperation (EVC) met.';
    expect(collectGlossedThings(text, findUnsure(text, { organisation: ['EVC'] }, 0.8)).size).toBe(1);
    expect(collectGlossedThings(text, findUnsure(text, { organisation: ['EVC'] }, 0.95)).size).toBe(0);
  });
});

describe('models', () => {
  it.each(['Nissan Leaf', 'Kia EV6', 'Corvane GS50', 'EF12 Pro', 'Apple Watch', 'Airbus A320'])(
    '%s is one',
    (name) => {
      expect(isModel(name)).toBe(true);
    },
  );

  it.each([
    'Toyota Motor',
    'Ford Foundation',
    'Channel 4',
    'Honda',
    'Samsung Electronics',
    'Apple India',
    'Group of G7',
    'Jaguar Land Rover',
    'COP28 Presidency',
    'A24 Films',
    'Kawasaki Yamaha',
    'Lexus Philippines',
  ])('%s is none', (name) => {
    expect(isModel(name)).toBe(false);
  });
});

describe('titles in quotation marks', () => {
  it.each(['They play “Lyst Tonn” loud.', 'They heard “Night File: Lyst Tonn,” too.'])(
    'are no bodies: %s',
    (text) => {
      expect([...collectTitles(text, findUnsure(text, { organisation: ['Lyst Tonn'] }))]).toEqual([
        'Lyst Tonn',
      ]);
    },
  );

  it.each([
    ['He called “Lyst Bank” by phone.', 'Lyst Bank'],
    ['“Lyst Tonn is late,” he said.', 'Lyst Tonn'],
    ['He called “HBA” by phone.', 'HBA'],
  ])('leave: %s', (text, name) => {
    expect(collectTitles(text, findUnsure(text, { organisation: [name] })).size).toBe(0);
  });
});

describe('places taken for bodies', () => {
  it('are where things are', () => {
    const text = 'A fire in Lyst Tonn. Lyst Tonn is calm.';
    expect([...collectLocated(text, findUnsure(text, { organisation: ['Lyst Tonn'] }))]).toEqual([
      'Lyst Tonn',
    ]);
  });

  it.each([
    ['It was published in Lyst Tonn.', 'Lyst Tonn'],
    ['It was passed in Parliament.', 'Parliament'],
    ['He has shares in Corvane.', 'Corvane'],
    ['She is high in Lyst Bank.', 'Lyst Bank'],
    ['It is so in Lyst Tonn’s words.', 'Lyst Tonn'],
  ])('are not told by: %s', (text, name) => {
    expect(collectLocated(text, findUnsure(text, { organisation: [name] })).size).toBe(0);
  });
});

describe('names by their uses', () => {
  const weigh = (text: string) =>
    weighUses(text, findUnsure(text, { person: ['Corvane'] }), new Map()).get('Corvane') ?? null;

  it.each([
    ['Corvane’s employees left. Many are on Corvane.', 'organisation'],
    ['They meet on Corvane. The Corvane app is new.', 'other'],
    ['Corvane said no. Corvane, who is 40, works on.', null],
    ['They meet on Corvane.', null],
  ] as const)('%s → %s', (text, kind) => {
    expect(weigh(text)).toBe(kind);
  });
});

describe('faint names', () => {
  it('are single words taken for people, save those that tell by themselves', () => {
    const text = 'Lyst, Lyst Bank, Vale and Mary, and Ulf Tonn';
    const names: Names = { person: ['Lyst', 'Mary', 'Ulf Tonn'], organisation: ['Vale', 'Lyst Bank'] };
    expect([...collectFaint(text, findUnsure(text, names, 0.35))]).toEqual(['Lyst']);
    expect(collectFaint(text, findUnsure(text, names, 0.45)).size).toBe(0);
  });
});
