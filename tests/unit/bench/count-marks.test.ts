import { expect, it } from 'vitest';
import { countMarks } from '../../bench/pages/count-marks.ts';

it('counts marks by words and kind, each annotated mention once, and leaves out what is not in the text', () => {
  const gold = {
    ...{ file: 'a.html', layoutUrl: 'https://a.example/' },
    paragraphs: ['Ann Perkins joined Oxfam.', 'Perkins left the Oxfam of old.'],
    names: [
      { type: 'PER', text: 'Ann Perkins' },
      { type: 'ORG', text: 'Oxfam' },
      { type: 'PER', text: 'Perkins' },
      { type: 'ORG', text: 'the Oxfam' },
    ],
  } as const;
  const marks = [
    { type: 'PER', text: 'Ann Perkins' },
    { type: 'PER', text: 'Oxfam' },
    { type: 'ORG', text: 'Oxfam' },
    { type: 'ORG', text: 'Oxfam' },
    { type: 'ORG', text: 'The Caption' },
  ] as const;
  expect(countMarks(gold, marks)).toEqual({
    typed: { hits: 3, extra: 1, missed: 1 },
    untyped: { hits: 3, extra: 1, missed: 1 },
    outside: 1,
  });
});
