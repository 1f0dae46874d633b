import { expect, it } from 'vitest';
import { widenToParticles } from '../../../../utils/entities/mentions/widen-to-particles.ts';
import { findNames } from '../support/name-places.ts';

const PEOPLE = ['Erik', 'Cate', 'Anna von der Mark', 'Mark', 'Hall', 'Meanwhile'];

it.each([
  ['Erik ten Cate spoke.', ['Erik ten Cate']],
  ['Erik Jansen ten Cate spoke.', ['Erik', 'Cate']],
  ['Karin ten Cate spoke. Ten Cate left.', ['Karin ten Cate', 'Ten Cate']],
  ['She counted ten Cate fans.', ['Cate']],
  ['Afterwards ten Cate spoke.', ['Cate']],
  [
    'Anna von der Mark spoke. Von der Mark left, and Mark stayed.',
    ['Anna von der Mark', 'Von der Mark', 'Mark'],
  ],
  ['The hall of Hall.', ['Hall']],
])('%s', (text, expected) => {
  const mentions = widenToParticles(text, findNames(text, { person: PEOPLE }));
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
