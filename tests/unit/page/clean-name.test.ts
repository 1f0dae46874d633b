import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanName } from '../../../utils/page/clean-name.ts';

describe('cleanName', () => {
  test.each([
    ['Ada Vance', 'Ada Vance'],
    [' “Ada\n  Vance,” ', 'Ada Vance'],
    ['Vance’s', 'Vance'],
    ['Vance Ltd.', 'Vance Ltd.'],
    ['Harbour Board (North)', 'Harbour Board (North)'],
  ])('of %j is %j', (words, name) => {
    expect(cleanName(words)).toBe(name);
  });

  test.each(['', ' – ', '1984', 'a word too many '.repeat(10)])('of %j is nothing', (words) => {
    expect(cleanName(words)).toBeNull();
  });

  test('begins with a letter or a figure, and is short, whatever is selected', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
        const name = cleanName(words);
        if (name !== null) expect(name).toMatch(/^[\p{L}\p{N}].{0,119}$/su);
      }),
    );
  });
});
