import { describe, expect, it } from 'vitest';
import { decideLanguage } from '../../../utils/services/decide-language.ts';

describe('decideLanguage', () => {
  it.each([
    ['en-GB', null, 'en'],
    ['EN_us', null, 'en'],
    ['de', null, 'de'],
    ['gsw-CH', null, 'gsw'],
    [null, null, 'en'],
    ['', null, 'en'],
    ['english', null, 'en'],
    ['x-default', null, 'en'],
    ['en', 'fr', 'fr'],
    ['fr', 'en', 'en'],
    [null, 'de', 'de'],
  ])('declared %j, guessed %j: %s', (declared, guessed, expected) => {
    expect(decideLanguage(declared, guessed)).toBe(expected);
  });
});
