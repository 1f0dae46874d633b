import { expect, it } from 'vitest';
import { read } from '../support/name-places.ts';

it.each([
  ['He is at the University of Texas at Austin, they say.', ['University of Texas at Austin']],
  ['He left the University of Wisconsin-Madison.', ['University of Wisconsin-Madison']],
  [
    'The University of California, Berkeley, beat the University of California, San Diego.',
    ['University of California, Berkeley', 'University of California, San Diego'],
  ],
  ['He left the University of Texas at noon.', ['University of Texas']],
  ['He left the University of Virginia, Harvard and Yale.', ['University of Virginia']],
])('%s', (text, expected) => {
  const { entities } = read([text], {
    organisation: [
      'University of Texas',
      'University of Wisconsin',
      'University of California',
      'University of Virginia',
    ],
    place: ['Austin', 'San Diego'],
  });
  expect(entities.map(({ name }) => name)).toEqual(expected);
});
