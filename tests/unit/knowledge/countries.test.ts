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

it('takes the parties of other countries for no American ones', () => {
  expect(readCountries('Social Democrats and Free Democrats').size).toBe(0);
  expect([...readCountries('The Liberal Democrats lost.')]).toEqual([['GB', 1]]);
});

it('lets the words that parliaments share say less where another country is named', () => {
  expect([...readCountries('The Senate in Rome')]).toEqual([
    ['IT', 1],
    ['US', 0.5],
  ]);
  expect([...readCountries('The Senate')]).toEqual([['US', 1]]);
  expect([...readCountries('The Senate of the United States, not of Italy')]).toContainEqual(['US', 2]);
});

it('reads the place of an agency’s report in capitals', () => {
  expect([...readCountries('SYDNEY, Prices rose.')]).toEqual([['AU', 1]]);
  expect([...readCountries('It rained.\nHONG KONG (Reuters) - Banks rose.')]).toEqual([['HK', 1]]);
  expect([...readCountries('BRASÍLIA (Reuters) - Banks rose.')]).toEqual([['BR', 1]]);
});
