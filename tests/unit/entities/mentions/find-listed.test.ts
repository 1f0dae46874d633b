import { expect, it } from 'vitest';
import { findListed } from '../../../../utils/entities/mentions/find-listed.ts';
import { findNames } from '../support/name-places.ts';

it.each([
  ['She met Katie Lund, Georg Marsh, and Chelsea Vale.', 0.5, 'person'],
  ['She met Chelsea Vale and Katie Lund.', 0.5, 'person'],
  ['She met Katie Lund, Georg Marsh, and Chelsea Vale.', 0.8, 'place'],
  ['She met Katie Lund in Chelsea Vale.', 0.5, 'place'],
  ['She met Katie Lund, Georg Marsh, and Chelsea Park.', 0.5, 'place'],
  ['She met Katie Lund, Georg Marsh, and Harrow Vale.', 0.5, 'place'],
])('%s', (text, confidence, expected) => {
  const place = ['Chelsea Vale', 'Chelsea Park', 'Harrow Vale'];
  const mentions = findNames(text, { person: ['Katie Lund', 'Georg Marsh'], place }).map((mention) => ({
    ...mention,
    confidence,
  }));
  const doubted = mentions.findIndex(({ kind }) => kind === 'place');
  expect(findListed(text, mentions)[doubted]!.kind).toBe(expected);
});
