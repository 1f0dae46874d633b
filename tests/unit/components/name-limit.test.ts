import { expect, it } from 'vitest';
import { NAME_LIMIT } from '../../../components/model/name-limit.ts';
import { NAME_LIMIT as TAKEN } from '../../../utils/messages/name-limit.ts';

it('lets as long a name be written as the background takes', () => {
  expect(NAME_LIMIT).toBe(TAKEN);
});
