import { expect, it } from 'vitest';
import { partBodies } from '../../../../utils/entities/mentions/part-bodies.ts';
import { findNames } from '../support/name-places.ts';

it.each([
  ['School of Boats and the School of Nets', 0.9, ['School of Boats', 'School of Nets']],
  ['Loud Engines and Orbit Vale', 0.4, ['Loud Engines', 'Orbit Vale']],
  ['Loud Engines and Orbit Vale', 0.6, ['Loud Engines and Orbit Vale']],
  ['Bill and Ada Vale', 0.4, ['Bill and Ada Vale']],
  ['Loud Engines and Ada Vale Foundation', 0.4, ['Loud Engines and Ada Vale Foundation']],
  ['Vale University’s School of Boats', 0.9, ['Vale University', 'School of Boats']],
  ['Vale’s School of Boats', 0.9, ['Vale’s School of Boats']],
  ['Board of Boats and Nets', 0.4, ['Board of Boats and Nets']],
])('%s, %f sure', (name, confidence, expected) => {
  const text = `It goes to the ${name}, they said.`;
  const mentions = findNames(text, { organisation: [name] }).map((mention) => ({ ...mention, confidence }));
  expect(partBodies(text, mentions).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
