import { describe, expect, it } from 'vitest';
import { oneSpelling } from '../../../utils/entities/names/one-spelling.ts';
import { read } from './support/name-places.ts';

describe('bodies in two spellings', () => {
  it.each([
    ['Vale Tehreek-e-Insaaf', 'Vale Tehreek-e-Insaf'],
    ['Harbour Labour Organisation', 'Harbour Labor Organization'],
  ])('%s is %s', (one, other) => {
    const { entities } = read([`The ${one} left. The ${other} came back.`], { organisation: [one, other] });
    expect(entities.map(({ mentions }) => mentions.length)).toEqual([2]);
  });

  it('are told from two bodies', () => {
    const { entities } = read(['The Vale Harbour Board met the Vale Labour Board.'], {
      organisation: ['Vale Harbour Board', 'Vale Labour Board'],
    });
    expect(entities).toHaveLength(2);
  });

  it('are not looked for in short names', () => {
    expect(oneSpelling(['insaaf'])).toBeNull();
    expect(oneSpelling(['bees', 'co'])).toBeNull();
  });
});
