import { expect, it } from 'vitest';
import { listLookUpKeys } from '../../../utils/knowledge/list-entry-keys.ts';
import { writeGivenNameInFull } from '../../../utils/knowledge/short-given-names.ts';

it('writes a short given name in full, in each way there is', () => {
  expect(writeGivenNameInFull('ed vale')).toEqual(['edward vale']);
  expect(writeGivenNameInFull('steve de la vale')).toEqual(['steven de la vale', 'stephen de la vale']);
  expect(writeGivenNameInFull('edmund vale')).toEqual([]);
  expect(writeGivenNameInFull('constructor vale')).toEqual([]);
});

it('looks a person up by it last of all, an organisation never', () => {
  expect(listLookUpKeys('person', ['Tom R. Vale', 'Vale'])).toEqual([
    'tom r vale',
    'tom vale',
    'thomas r vale',
    'thomas vale',
  ]);
  expect(listLookUpKeys('organisation', ['Tom Vale'])).toEqual(['tom vale']);
});
