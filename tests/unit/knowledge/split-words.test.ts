import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../utils/knowledge/split-words.ts';

describe('splitWords', () => {
  it('folds and takes each word once', () => {
    expect(splitWords('Café, CAFÉ — the cafe’s “menu”; 3.5 %')).toEqual([
      'cafe',
      'the',
      'cafes',
      'menu',
      '3',
      '5',
    ]);
  });

  it('splits scripts without spaces', () => {
    expect(splitWords('東京は高い')).toEqual(['東京', 'は', '高い']);
  });

  it('cuts what nobody types, between characters', () => {
    const [word] = splitWords('𝒳'.repeat(100));
    expect(word).toBe('x'.repeat(40));
    expect(splitWords('𐐨'.repeat(100))[0]).toBe('𐐨'.repeat(40));
  });

  it('finds nothing in markup but its words', () => {
    expect(splitWords('<img src=x onerror=alert(1)>')).toEqual(['img', 'src', 'x', 'onerror', 'alert', '1']);
  });

  it('splits its own words into themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const words = splitWords(text);
        expect(new Set(words).size).toBe(words.length);
        for (const word of words) expect(splitWords(word)).toEqual([word]);
      }),
      { numRuns: 1000 },
    );
  });
});
