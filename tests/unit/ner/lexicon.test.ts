import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../utils/ner/lexicon.ts';

describe('createLexicon', () => {
  const lexicon = createLexicon([
    { name: 'Ann Lee', kind: 'person' },
    { name: 'Ann Lee Foundation', kind: 'organisation' },
    { name: 'Ann Lee', kind: 'organisation' },
    { name: 'Zorbit', kind: null },
    { name: '   ', kind: 'person' },
    { name: 'a b c d e f g h i j k l m', kind: 'person' },
  ]);

  it('matches the longest names, from left to right', () => {
    const forms = 'The Ann Lee Foundation met Ann Lee of Zorbit'.split(' ');
    expect(lexicon.match(forms)).toEqual([
      { start: 1, end: 4, value: 'organisation' },
      { start: 5, end: 7, value: 'person' },
      { start: 8, end: 9, value: null },
    ]);
  });

  it('keeps to the spelling', () => expect(lexicon.match(['ann', 'lee'])).toEqual([]));

  it('takes many names that begin alike', () => {
    const names = Array.from({ length: 50_000 }, (_, k) => ({
      name: `John Smith${k}`,
      kind: 'person' as const,
    }));
    const many = createLexicon(names);
    const began = performance.now();
    for (let k = 0; k < 2000; k++) many.match(['John', `Smith${k}`, 'and', 'John', 'Nobody']);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
