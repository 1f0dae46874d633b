import { expect, it } from 'vitest';
import { readCountries } from '../../../utils/knowledge/countries.ts';

it('counts names, demonyms and seats of power by country, by case and by whole words', () => {
  const text =
    'Downing Street said British and French troops would meet South Koreans; polish the brass, Indiana.';
  expect([...readCountries(text)]).toEqual([
    ['GB', 2],
    ['FR', 1],
    ['US', 1],
  ]);
});

it('reads the longest name', () => {
  expect([...readCountries('South Korea and Northern Ireland')]).toEqual([
    ['KR', 1],
    ['GB', 1],
  ]);
});

it('leaves names that two places share alone', () => {
  expect(readCountries('Georgia, Jordan and Turkey').size).toBe(0);
});

it('takes no part of the world for the country that is called like it', () => {
  expect(readCountries('North American and Latin American states, in South America').size).toBe(0);
  expect(readCountries('The American South').get('US')).toBe(1);
});
