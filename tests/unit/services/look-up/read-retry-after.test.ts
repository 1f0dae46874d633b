import { describe, expect, it } from 'vitest';
import { readRetryAfter } from '../../../../utils/services/look-up/read-retry-after.ts';

const NOW = Date.parse('2026-11-24T10:00:00Z');

describe('readRetryAfter', () => {
  it.each([
    ['120', 120],
    [' 5 ', 5],
    ['Tue, 24 Nov 2026 10:02:30 GMT', 150],
    // Where nothing is said that can be understood, a minute.
    [null, 60],
    ['', 60],
    ['soon', 60],
    // At least a second, at most an hour.
    ['0', 1],
    ['Mon, 23 Nov 2026 10:00:00 GMT', 1],
    ['999999999999', 3_600],
  ])('%j means %i seconds from now', (header, seconds) => {
    expect(readRetryAfter(header, NOW)).toBe(NOW + seconds * 1_000);
  });
});
