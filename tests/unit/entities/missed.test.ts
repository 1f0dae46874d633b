import { describe, expect, it } from 'vitest';
import { addMissed } from '../../../utils/entities/add-missed.ts';
import { findNames, type Names } from './support/name-places.ts';

function missedIn(text: string, names: Names): string[] {
  const mentions = findNames(text, names);
  const starts = new Set(mentions.map(({ start }) => start));
  return addMissed(text, mentions)
    .filter(({ start }) => !starts.has(start))
    .map(({ start, end, kind }) => `${kind} ${text.slice(start, end)} ${start}`);
}

describe('names that the recogniser missed', () => {
  it('finds the surname of somebody named in full', () => {
    const text = 'Ada Okafor came. Nobody saw Okafor’s car, said Okafor.';
    expect(missedIn(text, { person: ['Ada Okafor'] })).toEqual([
      `person Okafor ${text.indexOf('Okafor’s')}`,
      `person Okafor ${text.lastIndexOf('Okafor')}`,
    ]);
  });

  it.each([
    [
      'a word in small letters, too',
      'Ada Will came. Will nobody see it? They will.',
      { person: ['Ada Will'] },
    ],
    ['a longer name', 'Ada Okafor came to Okafor Tower and the Old Okafor.', { person: ['Ada Okafor'] }],
    ['an address', 'Ada Okafor came. Write to x@Okafor.example or @Okafor.', { person: ['Ada Okafor'] }],
    ['another kind', 'Ada Lima flew to Lima. Lima was hot.', { person: ['Ada Lima'], place: ['Lima'] }],
    [
      'a month',
      'Ada May came. They vote in May, on 5 May or May 6. In May nobody votes, nor early May.',
      { person: ['Ada May'] },
    ],
    ['a common noun', 'The Trust gave. The Trust took.', {}],
  ])('leaves %s', (_, text, names: Names) => {
    expect(missedIn(text, names)).toEqual([]);
  });

  it('finds a surname that is a month where it is no date', () => {
    const text = 'Ada May came in May. May said so, and nobody saw May’s car.';
    expect(missedIn(text, { person: ['Ada May'] })).toEqual([
      `person May ${text.indexOf('May said')}`,
      `person May ${text.indexOf('May’s')}`,
    ]);
  });

  it.each([
    'A letter from | came.',
    'A letter from | to Bond came.',
    'The plan was announced by | at noon.',
    'It fell soon after | said so.',
    'It came before | had left.',
    'They heard it from |’s office.',
  ])('finds a surname that is a month where somebody is meant: %s', (sentence) => {
    const text = `Ada May came. ${sentence.replace('|', 'May')}`;
    expect(missedIn(text, { person: ['Ada May'] })).toEqual([
      `person May ${text.indexOf('May', 'Ada May'.length)}`,
    ]);
  });

  it.each([
    'It is to be done by | or June.',
    'Prices rose from | on.',
    'They left after |.',
    'It closed before |, he said.',
    'They had support from | onwards.',
    'He was under pressure from | until winter.',
    'They were on call from | to September.',
  ])('leaves a month where no more is said: %s', (sentence) => {
    expect(missedIn(`Ada May came. ${sentence.replace('|', 'May')}`, { person: ['Ada May'] })).toEqual([]);
  });

  it('keeps the mentions in order and apart', () => {
    const text = 'Okafor won. Ada Okafor and Ben Tarrant left, Tarrant first.';
    const all = addMissed(text, findNames(text, { person: ['Ada Okafor', 'Ben Tarrant'] }));
    expect(all.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Okafor',
      'Ada Okafor',
      'Ben Tarrant',
      'Tarrant',
    ]);
  });
});
