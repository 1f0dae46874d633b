import { expect, it } from 'vitest';
import { RecentMap } from '../../../utils/ner/recent-map.ts';

it('forgets what was not asked for since the turn before last', () => {
  const map = new RecentMap<string, number>();
  map.set('a', 1);
  map.set('b', 2);
  map.turn();
  expect(map.recent).toBe(0);
  expect(map.get('a')).toBe(1);
  expect(map.recent).toBe(1);
  map.turn();
  expect(map.get('b')).toBeUndefined();
  expect(map.get('a')).toBe(1);
});
