import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeId } from '../../utils/make-id.ts';

function makeAt(time: number): string {
  return makeId({ now: () => time, fillRandom: (bytes) => crypto.getRandomValues(bytes) });
}

describe('makeId', () => {
  it('makes UUIDs of version 7', () => {
    expect(makeAt(Date.UTC(2024, 2, 2))).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u,
    );
    // The example of RFC 9562, appendix A.6.
    const id = makeId({ now: () => 0x017f22e279b0, fillRandom: (bytes) => bytes.fill(0xff) });
    expect(id).toBe('017f22e2-79b0-7fff-bfff-ffffffffffff');
  });

  it('sorts by time', () => {
    const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });
    fc.assert(
      fc.property(time, time, (a, b) => {
        fc.pre(a < b);
        expect(makeAt(a) < makeAt(b)).toBe(true);
      }),
    );
  });

  it('never makes one twice', () => {
    expect(new Set(Array.from({ length: 1_000 }, () => makeAt(1))).size).toBe(1_000);
  });
});
