import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../utils/ner/language.ts';

describe('guessLanguage', () => {
  it.each([
    [
      'en',
      'The council said that it was not in favour of the plan, which would have cost more than they had to spend.',
    ],
    [
      'de',
      'Der Rat sagte, dass er nicht für den Plan ist, der mehr kosten würde, als die Stadt im nächsten Jahr ausgeben kann.',
    ],
    [
      'fr',
      'Le conseil a dit que le projet n’est pas une priorité pour la ville et que les coûts sont plus élevés dans ce cas.',
    ],
    [
      'es',
      'El consejo dijo que no está a favor del plan, que costaría más de lo que la ciudad puede gastar en el próximo año.',
    ],
    [
      'nl',
      'De raad zei dat het plan niet in het belang van de stad is en dat er ook nog veel meer geld voor nodig is.',
    ],
    ['ru', 'Совет заявил, что не поддерживает этот план, поскольку он обойдётся городу слишком дорого.'],
    ['ja', 'この計画は費用がかかりすぎるため、市議会は支持しないと述べました。'],
    ['zh', '市议会表示不支持该计划,因为该计划的费用过高,城市明年无法负担。'],
  ])('tells %s', (lang, text) => expect(guessLanguage(text)).toBe(lang));

  it.each([
    ['an empty text', ''],
    ['numbers', '1 2 3 4 5 6 7 8 9 10 11 12 13 14'],
    [
      'a list of names',
      'Ann Lee, Tom Poe, Acme, Paris, Rome, Berlin, Zorbit, Kim, Lena, Omar, Yusuf, Nadia, Olga',
    ],
  ])('is in doubt about %s', (_, text) => expect(guessLanguage(text)).toBeNull());

  it('looks at the head of a long text only', () => {
    const began = performance.now();
    guessLanguage('the cat sat on the mat and '.repeat(200_000));
    expect(performance.now() - began).toBeLessThan(500);
  });
});
