import { describe, expect, it } from 'vitest';
import type { ForestData } from '../../../utils/article/forest.ts';
import { bindForest, explainSum, sumForest, toProbability } from '../../../utils/article/forest.ts';

/** One tree: long < 10 gives -1; else links < 0.5 gives 2, any other -0.5. */
const DATA: ForestData = {
  features: ['long', 'links'],
  base: 0.25,
  roots: [0],
  feature: [0, -1, 1, -1, -1],
  value: [10, -1, 0.5, 2, -0.5],
  right: [2, 0, 4, 0, 0],
  mean: [0.1, -1, 0.7, 2, -0.5],
};
const NAMES = ['links', 'unused', 'long'];

function makeRow(links: number, long: number): Float64Array {
  return Float64Array.from([links, 99, long]);
}

describe('forest', () => {
  it.each([
    [0, 9, -0.75],
    [0, 10, 2.25],
    [0.5, 10, -0.25],
  ])('sums for %d links and length %d', (links, long, sum) => {
    expect(sumForest(bindForest(DATA, NAMES), makeRow(links, long))).toBe(sum);
  });

  it('gives each column its step along the path', () => {
    const shares = explainSum(DATA, bindForest(DATA, NAMES), makeRow(0, 10));
    expect(shares[2]).toBeCloseTo(0.6);
    expect(shares[0]).toBeCloseTo(1.3);
    expect(shares[1]).toBe(0);
  });

  it('refuses to be bound where a feature is missing', () => {
    expect(() => bindForest(DATA, ['long'])).toThrow(RangeError);
  });

  it('turns log-odds into probabilities', () => {
    expect(toProbability(0)).toBe(0.5);
    expect(toProbability(Math.log(3))).toBeCloseTo(0.75);
  });
});
