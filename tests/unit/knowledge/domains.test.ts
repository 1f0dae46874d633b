import { expect, it } from 'vitest';
import { countDomains, readDomains } from '../../../utils/knowledge/domains.ts';

it('takes a seat for one in parliament where it is won, lost or marginal, not in a theatre', () => {
  expect(readDomains('he whose seat it is').has('politics')).toBe(true);
  expect(readDomains('she lost her seat').has('politics')).toBe(true);
  expect(readDomains('it is a marginal seat').has('politics')).toBe(true);
  expect(readDomains('she fell asleep in her seat').has('politics')).toBe(false);
});

it('counts a word once for a walk of life', () => {
  expect(countDomains(['welder']).get('everyday')).toBe(1);
});
