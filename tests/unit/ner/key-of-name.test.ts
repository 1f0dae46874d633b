import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyOfName } from '../../../utils/ner/key-of-name.ts';
import { mergeTokens } from '../../../utils/ner/merge.ts';
import { tokenise } from '../../../utils/ner/tokenise.ts';

const asTokenised = (name: string) =>
  mergeTokens(tokenise(name))
    .map(({ form }) => form)
    .join(' ');

it.each([
  ['Rolls-Royce', 'Rolls - Royce'],
  ["Levi's Plaza", "Levi 's Plaza"],
  ['Marks & Spencer', 'Marks & Spencer'],
  ['AT&T', 'AT&T'],
  ['J.P. Morgan', 'J.P. Morgan'],
  ['Hawaiʻi Post', 'Hawaiʻi Post'],
  ['', ''],
])('cuts %s as a text is cut', (name, key) => {
  expect(keyOfName(name)).toBe(key);
});

it('cuts any name as the tokeniser does', () => {
  const piece = fc.constantFrom(
    'Ab',
    'é',
    'O',
    '7',
    '11th',
    "'s",
    '’s',
    'ʼ',
    '-',
    '&',
    ' & ',
    ' ',
    '.',
    "'",
    'St',
    'com',
    '/',
    '@',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const name = pieces.join('').trim();
      expect(keyOfName(name)).toBe(asTokenised(name));
    }),
    { numRuns: 3000 },
  );
});
