import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFullName, normaliseName } from '../../../utils/knowledge/normalise-name.ts';

describe('normaliseName', () => {
  it.each([
    ['Sir Tobias Wren KCB', 'tobias wren'],
    ['The Rt Hon. Odile Marchetti MP', 'odile marchetti'],
    ['Dr. Anneliese Weiß', 'anneliese weiss'],
    ['Seán Ó Ruairc', 'sean o ruairc'],
    ['Łukasz Żółkiewicz', 'lukasz zolkiewicz'],
    ['J. K. Harrow', 'jk harrow'],
    ['J.K. Harrow', 'jk harrow'],
    ['JK Harrow', 'jk harrow'],
    ['Maeve O’Connell', 'maeve oconnell'],
    ["Maeve O'Connell", 'maeve oconnell'],
    ['Jean-Luc  Pellerin', 'jean luc pellerin'],
    ['Lord Ashgrove', 'lord ashgrove'],
    ['Jack Ma', 'jack ma'],
    ['Ian Petrie Jr.', 'ian petrie jr'],
    ['  ', ''],
    ['—', ''],
  ])('person %j → %j', (name, expected) => {
    expect(normaliseName(name, 'person')).toBe(expected);
  });

  it.each([
    ['WHO', 'WHO'],
    ['The WHO', 'WHO'],
    ['W.H.O.', 'WHO'],
    ['The Who', 'who'],
    ['Who', 'who'],
    ['The Times', 'times'],
    ['Hartley & Moss', 'hartley and moss'],
    ['Hartley and Moss', 'hartley and moss'],
    ['Crédit Fernois', 'credit fernois'],
    ['The', 'the'],
  ])('organisation %j → %j', (name, expected) => {
    expect(normaliseName(name, 'organisation')).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        const once = normaliseName(name, 'person');
        expect(normaliseName(once, 'person')).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not mind case and accents written apart', () => {
    fc.assert(
      fc.property(fc.constantFrom('Zoë Brântley', 'Ångström Øst', 'Đặng Văn Lâm'), (name) => {
        expect(normaliseName(name.normalize('NFD').toUpperCase(), 'person')).toBe(
          normaliseName(name, 'person'),
        );
      }),
    );
  });
});

describe('isFullName', () => {
  it.each([
    ['Odile Marchetti', true],
    ['Marchetti', false],
    ['Sir Tobias', false],
    ['Lord Ashgrove', false],
    ['Baroness Lyle of Kettering', true],
    ['', false],
  ])('%j: %s', (name, expected) => {
    expect(isFullName(name)).toBe(expected);
  });
});
