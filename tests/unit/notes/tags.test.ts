import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTags, joinTags, normaliseTag } from '../../../utils/notes/tags.ts';

describe('tags', () => {
  it('are found where they are typed in a text, and nowhere else', () => {
    expect(findTags('#Bridge, and #harbour/fees. See issue #12, C#sharp and &#x27;')).toEqual([
      'bridge',
      'harbour/fees',
    ]);
    expect(findTags('https://news.example/a#part and http://x.example/#b')).toEqual([]);
    expect(findTags('(#Élysée) #élysée #2024-budget')).toEqual(['élysée', '2024-budget']);
  });

  it('are one of several spellings', () => {
    expect(normaliseTag(' ##Two words! ')).toBe('two-words');
    expect(normaliseTag('#')).toBe('');
    expect(joinTags(['Bridge', 'to check'], 'The #bridge again')).toEqual(['bridge', 'to-check']);
  });

  it('stay the same when they are read again', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 })), (typed) => {
        const tags = joinTags(typed, '');
        expect(joinTags(tags, '')).toEqual(tags);
      }),
    );
  });
});
