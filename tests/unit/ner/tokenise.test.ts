import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTokens } from '../../../utils/ner/merge.ts';
import { splitSentences } from '../../../utils/ner/sentences.ts';
import { tokenise } from '../../../utils/ner/tokenise.ts';

const forms = (text: string) => mergeTokens(tokenise(text)).map((token) => token.form);

describe('tokenise and merge', () => {
  it.each([
    ['Meta’s plan', ['Meta', "'s", 'plan']],
    ["they can't, won’t", ['they', 'ca', "n't", ',', 'wo', "n't"]],
    ['O’Brien and O’ Casey', ["O'Brien", 'and', "O'Casey"]],
    ['J. K. Harlow of St. Ives', ['J.K.', 'Harlow', 'of', 'St.', 'Ives']],
    ['Acme Inc. bought it.', ['Acme', 'Inc.', 'bought', 'it', '.']],
    ['the U.S. and U.N.', ['the', 'U.S.', 'and', 'U.N.']],
    ['Hong Kong-based', ['Hong', 'Kong', '-', 'based']],
    ['one – two -- three', ['one', '—', 'two', '--', 'three']],
    ['“Quoted” ‘words’', ['"', 'Quoted', '"', "'", 'words', "'"]],
    ['a\u00A0hard\u00ADware shop', ['a', 'hardware', 'shop']],
    ['Zoe\u0308 and Franc\u0327ois', ['Zo\u00eb', 'and', 'Fran\u00e7ois']],
    ['AT&T and P&O', ['AT&T', 'and', 'P&O']],
    ['1,200 children, 4.5bn', ['1,200', 'children', ',', '4.5bn']],
  ])('%s', (text, expected) => expect(forms(text)).toEqual(expected));

  it.each([
    'write to ann.lee@paper.example.co.uk, now',
    'see https://site.example/Some_Name?q=Ann now',
    'see www.site.example/Ann.',
    'see site.co.uk/Ann now',
    'by @AnnLee today',
  ])('keeps a link in one token: %s', (text) => {
    expect(tokenise(text).filter((token) => token.isLink)).toHaveLength(1);
    expect(
      tokenise(text)
        .filter((token) => !token.isLink)
        .some((token) => /Ann|ann/.test(token.form)),
    ).toBe(false);
  });

  it('gives places inside of the text, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(1000), (text, offset) => {
        let last = offset;
        for (const { start, end } of mergeTokens(tokenise(text, offset))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(offset + text.length);
          last = end;
        }
      }),
    );
  });

  it('loses no letter or digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const kept = tokenise(text).map(({ start, end }) => text.slice(start, end));
        const letters = (s: string) => s.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(kept.join(''))).toBe(letters(text));
      }),
    );
  });
});

describe('splitSentences', () => {
  const split = (text: string) =>
    splitSentences(mergeTokens(tokenise(text))).map((tokens) => tokens.map((token) => token.form).join(' '));

  it.each([
    ['He left. She stayed.', ['He left .', 'She stayed .']],
    ['“He left.” She stayed.', ['" He left . "', 'She stayed .']],
    [
      'Dr. Lee met Mr. Poe of Acme Inc. in the U.S. The talks failed.',
      ['Dr. Lee met Mr. Poe of Acme Inc. in the U.S.', 'The talks failed .'],
    ],
    ['It rose 4.5 per cent. it said', ['It rose 4.5 per cent . it said']],
  ])('%s', (text, expected) => expect(split(text)).toEqual(expected));
});
