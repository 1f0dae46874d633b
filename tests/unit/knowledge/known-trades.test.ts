import { describe, expect, it } from 'vitest';
import { isUnknownTrade } from '../../../utils/knowledge/known-trades.ts';

describe('trades that put nobody in the news', () => {
  it.each(['grower', 'thatcher', 'chimney-sweeper', 'ploughman', 'whippet'])(
    'knows a %s by its end',
    (noun) => {
      expect(isUnknownTrade(noun)).toBe(true);
    },
  );

  it.each(['mother', 'grandfather'])('takes being a %s for none: the famous are, too', (noun) => {
    expect(isUnknownTrade(noun)).toBe(false);
  });

  it.each([
    'ex-minister',
    'party-leader',
    'co-author',
    'frontbencher',
    'remainer',
    'treasurer',
    'comptroller',
  ])('takes a %s for no trade of those', (noun) => {
    expect(isUnknownTrade(noun)).toBe(false);
  });
});
