import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../tools/train/options.ts';

describe('readOptions', () => {
  it('reads which sets are left out', () => {
    expect(readOptions(['--without', 'worldwide,btc']).without).toEqual(['worldwide', 'btc']);
    expect(readOptions([])).toMatchObject({ without: [], seed: 7, data: '../shared/ner' });
  });

  it.each([
    [['--without', 'worldwid'], 'worldwid'],
    [['--without', 'btc,World wide'], 'World wide'],
    [['--seed', 'x'], '--seed'],
  ])('refuses %j, rather than train on what was to be left out', (args, words) => {
    expect(() => readOptions(args)).toThrow(words);
  });
});
