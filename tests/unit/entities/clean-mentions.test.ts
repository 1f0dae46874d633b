import { describe, expect, it } from 'vitest';
import { cleanMentions } from '../../../utils/entities/clean-mentions.ts';
import { findNames } from './support/name-places.ts';

function clean(text: string, person: readonly string[]): string[] {
  return cleanMentions(text, findNames(text, { person })).map(({ start, end }) => text.slice(start, end));
}

describe('cleanMentions', () => {
  it.each(['Adam Smith', 'Sara Lindqvist', 'Joan Wright', 'Tom Boatwright', 'Nell Cartwright', 'Smith'])(
    'keeps %s, whose surname ends like a trade',
    (name) => {
      expect(clean(`The plan was drawn by ${name} in May.`, [name])).toEqual([name]);
    },
  );

  it('leaves out a title without a name, and a letter', () => {
    expect(clean('Defendant was seen by Officer at the door of A.', ['Defendant', 'Officer', 'A'])).toEqual(
      [],
    );
  });

  it('keeps what tells father and son apart', () => {
    const names = ['Ivo Lund', 'Lund'];
    expect(clean('So said Ivo Lund Sr. to her. Ivo Lund III came.', names)).toEqual([
      'Ivo Lund Sr.',
      'Ivo Lund III',
    ]);
    expect(clean('So said Ivo Lund Srem. Lund IV came.', names)).toEqual(['Ivo Lund', 'Lund']);
  });

  it('takes in an article that is written as part of the name', () => {
    const text = 'So she told The Lowmark Post. The Lowmark Post wrote it.';
    const mentions = cleanMentions(text, findNames(text, { organisation: ['Lowmark Post'] }));
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The Lowmark Post',
      'Lowmark Post',
    ]);
  });

  it('begins no body’s name with a sentence’s first word', () => {
    const text = 'And Harbour writers left. While Lyst Bank slept.';
    const mentions = cleanMentions(
      text,
      findNames(text, { organisation: ['And Harbour', 'While Lyst Bank'] }),
    );
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Harbour', 'Lyst Bank']);
  });

  it('leaves out what a wrong encoding has spoilt', () => {
    const spoilt = 'I\u00e2\u0080\u0099ve';
    expect(clean(`${spoilt} met Adam Smith, and Weâ€™re here.`, [spoilt, 'Adam Smith', 'Weâ€™re'])).toEqual([
      'Adam Smith',
    ]);
  });
});
