import { expect, test } from 'vitest';
import { addressOf } from '../../../utils/page/watch-address.ts';

test.each([
  ['https://a.example/story', 'https://a.example/story'],
  ['https://a.example/story?p=2#comments', 'https://a.example/story?p=2'],
  ['https://a.example/story#', 'https://a.example/story'],
  ['https://a.example/#/story/1', 'https://a.example/#/story/1'],
  ['https://a.example/app#!/story/1', 'https://a.example/app#!/story/1'],
])('the address of %s is %s', (href, address) => {
  expect(addressOf({ href })).toBe(address);
});
