import { expect, it } from 'vitest';
import { findTeams } from '../../../../utils/entities/mentions/find-teams.ts';
import { findNames } from '../support/name-places.ts';

it.each([
  [
    'a verb of playing beside a score',
    'Eastern Vale beat Port Harrow, 3-1.',
    ['Eastern Vale', 'Port Harrow'],
  ],
  ['a win over it', 'They had a 4-1 win over Port Harrow on Monday.', ['Port Harrow']],
  [
    'a club’s word used alone',
    'It is 2-1. Castleton City won. Then City lost, and City wept.',
    ['Castleton City'],
  ],
  ['no score', 'Eastern Vale beat Port Harrow to the prize.', []],
  ['a score elsewhere', 'It ended 3-1. They left Port Harrow on Monday.', []],
  ['the ground', 'Eastern Vale suffered a 3-1 loss at Harrow Field.', []],
  ['a national team', 'Croatia beat Spain, 3-1.', []],
])('%s', (_, text, teams) => {
  const place = ['Eastern Vale', 'Port Harrow', 'Castleton City', 'Harrow Field', 'Croatia', 'Spain'];
  expect([...findTeams(text, findNames(text, { place }))]).toEqual(teams);
});
