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
    'write to Ann.O’Lee@paper.example.com now',
    "write to Ann.O'Lee@paper.example.com now",
    'write to Ann.Lee@pa\u00ADper.ex\u200Bample.com now',
    'by @Ann\u00ADLee today',
    'see HTTPS://SITE.EXAMPLE/Ann_Lee now',
    'see Http://site.example/Ann now',
    'see WWW.SITE.EXAMPLE/Ann.',
    'see Site.com/Ann_Lee now',
    'see sho.rt/AnnLee now',
  ])('keeps a link in one token: %s', (text) => {
    expect(tokenise(text).filter((token) => token.isLink)).toHaveLength(1);
    expect(
      tokenise(text)
        .filter((token) => !token.isLink)
        .some((token) => /Ann|Lee|ann/.test(token.form)),
    ).toBe(false);
  });

  it.each(["'ann.lee@paper.example.com'", '“ann.lee@paper.example.com”', '(ann.lee@paper.example.com).'])(
    'leaves marks around an address out of it: %s',
    (text) => {
      const [link] = tokenise(text).filter((token) => token.isLink);
      expect(link?.form).toBe('ann.lee@paper.example.com');
    },
  );

  it('takes no “and/or” and no company for a link', () => {
    expect(tokenise('Ann and/or Lee of Site.com, Ann/Lee').filter((token) => token.isLink)).toEqual([]);
  });

  it('leaves what cannot be seen out of the ends of a token', () => {
    const text = '\uFEFFAnn Lee\u200B and Jo\u00ADan\u00AD.';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ann',
      'Lee',
      'and',
      'Jo\u00ADan',
      '.',
    ]);
  });

  it('takes no more than in proportion for marks stacked on marks', () => {
    const text = 'e\u0301\u0323'.padEnd(300_000, '\u0301\u0323');
    const begun = performance.now();
    expect(tokenise(text)).toHaveLength(1);
    expect(performance.now() - begun).toBeLessThan(1000);
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

  it('cuts a sentence behind whose full stop marks close without an end', () => {
    const lengths = splitSentences(tokenise(`Ann spoke.${'")'.repeat(2000)}`)).map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(400);
    expect(lengths.reduce((sum, length) => sum + length)).toBe(4003);
  });
});
