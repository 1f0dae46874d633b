import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceAround } from '../../../utils/page/sentence.ts';

function around(text: string, name: string, lang: string | null = 'en'): string {
  const start = text.indexOf(name);
  return sentenceAround(text, { start, end: start + name.length }, lang);
}

describe('the sentence around a name', () => {
  test('is the one that holds it', () => {
    const text = 'The quay was shut. Marta Quillfeather had the key. Nobody asked her.';
    expect(around(text, 'Quillfeather')).toBe('Marta Quillfeather had the key.');
    expect(around(text, 'The quay')).toBe('The quay was shut.');
    expect(around(text, 'asked her')).toBe('Nobody asked her.');
  });

  test.each([
    ['It rained. She met Dr. Ilse Rook at noon. They left.', 'Rook', 'She met Dr. Ilse Rook at noon.'],
    ['It rained. She met Mr. Vestbø. They left.', 'Vestbø', 'She met Mr. Vestbø.'],
    ['It rained. The letter by J. R. Hallow came. They left.', 'Hallow', 'The letter by J. R. Hallow came.'],
    [
      'It rained. Crane Ltd. Shipping of Oslo paid. They left.',
      'Shipping',
      'Crane Ltd. Shipping of Oslo paid.',
    ],
  ])('is not cut at a shortened word: %s', (text, name, sentence) => {
    expect(around(text, name)).toBe(sentence);
  });

  test('ends after the name where an abbreviation begins the next', () => {
    expect(around('She met Vestbø. Mr. Rook was late.', 'Vestbø')).toBe('She met Vestbø.');
  });

  test('falls back where the page declares a language that is none', () => {
    expect(around('One. Two of Rook. Three.', 'Rook', '???')).toBe('Two of Rook.');
  });

  test('is cut around the name where it has no end', () => {
    const text = `${'word '.repeat(400)}Marta Quillfeather ${'word '.repeat(400)}`;
    const sentence = around(text, 'Marta Quillfeather');
    expect(sentence.length).toBeLessThanOrEqual(602);
    expect(sentence).toContain('Marta Quillfeather');
    expect(sentence.startsWith('…') && sentence.endsWith('…')).toBe(true);
  });

  test('holds the name, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before} Quillfeather ${after}`;
        const start = before.length + 1;
        const sentence = sentenceAround(text, { start, end: start + 12 }, null);
        expect(sentence).toContain('Quillfeather');
      }),
    );
  });
});
