import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isBoolean,
  isBoth,
  isList,
  isOneOf,
  isRecord,
  isText,
  isWhole,
  isWording,
  orNull,
} from '../../../utils/messages/guard.ts';

describe('guards', () => {
  it('bound texts', () => {
    expect(isText(3)('abc')).toBe(true);
    expect(isText(3)('abcd')).toBe(false);
    expect(isText(3)(3)).toBe(false);
    expect(isWording(3)(' a ')).toBe(true);
    expect(isWording(3)(' \n ')).toBe(false);
    expect(isWording(3)('')).toBe(false);
  });

  it('bound whole numbers', () => {
    expect(isWhole(0, 5)(0)).toBe(true);
    expect(isWhole(0, 5)(5)).toBe(true);
    for (const value of [-1, 6, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '1', null, 1n]) {
      expect(isWhole(0, 5)(value)).toBe(false);
    }
  });

  it('take words from a list only', () => {
    const isColour = isOneOf({ red: true, blue: true });
    expect(isColour('red')).toBe(true);
    expect(isColour('toString')).toBe(false);
    expect(isColour('__proto__')).toBe(false);
    expect(isColour(['red'])).toBe(false);
  });

  it('bound lists and look into holes', () => {
    const isShort = isList(isText(5), 2, 1);
    expect(isShort(['a', 'b'])).toBe(true);
    expect(isShort([])).toBe(false);
    expect(isShort(['a', 'b', 'c'])).toBe(false);
    expect(isShort(['a', 1])).toBe(false);
    expect(isShort(new Array(2))).toBe(false);
    expect(isShort({ length: 1, 0: 'a' })).toBe(false);
  });

  it('want records to have exactly their keys', () => {
    const isPoint = isRecord({ x: isWhole(0, 9), y: orNull(isWhole(0, 9)) });
    expect(isPoint({ x: 1, y: null })).toBe(true);
    expect(isPoint({ x: 1 })).toBe(false);
    expect(isPoint({ x: 1, y: undefined })).toBe(false);
    expect(isPoint({ x: 1, y: 2, z: 3 })).toBe(false);
    expect(isPoint([1, 2])).toBe(false);
    expect(isPoint(null)).toBe(false);
    expect(isPoint(Object.create({ x: 1, y: 2 }))).toBe(false);
  });

  it('add a rule to a guard', () => {
    const isEven = isBoth(isWhole(0, 9), (value) => value % 2 === 0);
    expect(isEven(4)).toBe(true);
    expect(isEven(5)).toBe(false);
    expect(isEven('4')).toBe(false);
  });

  it('never throw, whatever comes', () => {
    const isAnything = isRecord({ a: isList(isRecord({ b: orNull(isText(3)) }), 3), c: isBoolean });
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (value) => {
        expect(isAnything(value)).toBe(false);
        expect(isAnything({ a: value, c: true })).toBe(Array.isArray(value) && value.length === 0);
      }),
    );
  });
});
