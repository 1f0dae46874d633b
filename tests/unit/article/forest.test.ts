import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packForest } from '../../../tools/pages/pack-forest.ts';
import type { Forest } from '../../../utils/article/forest.ts';
import { explainSum, pickRow, sumForest, toProbability } from '../../../utils/article/forest.ts';
import { unpackForest } from '../../../utils/article/packed-forest.ts';

/** First tree: long < 10 gives -1; else links < 0.5 gives 2, any other -0.5. Second: always 0.25. */
const FOREST: Forest = {
  features: ['long', 'links'],
  base: 0.25,
  roots: [0, 5],
  feature: [0, -1, 1, -1, -1, -1],
  value: [10, -1, 0.5, 2, -0.5, 0.25],
  right: [2, 0, 4, 0, 0, 0],
  mean: [0.125, -1, 0.75, 2, -0.5, 0.25],
};

function makeRow(long: number, links: number): Float64Array {
  return pickRow({ links, unused: 99, long }, FOREST.features);
}

describe('forest', () => {
  it.each([
    [9, 0, -0.5],
    [10, 0, 2.5],
    [10, 0.5, 0],
  ])('sums for length %d and links %d', (long, links, sum) => {
    expect(sumForest(FOREST, makeRow(long, links))).toBe(sum);
  });

  it('gives each feature its step along the path', () => {
    expect([...explainSum(FOREST, makeRow(10, 0))]).toEqual([0.625, 1.25]);
  });

  it('refuses a row where a feature is missing', () => {
    expect(() => pickRow({ long: 1 }, FOREST.features)).toThrow(RangeError);
  });

  it('turns log-odds into probabilities', () => {
    expect(toProbability(0)).toBe(0.5);
    expect(toProbability(Math.log(3))).toBeCloseTo(0.75);
  });
});

describe('a packed forest', () => {
  it('is the same when it is unpacked', () => {
    const { roots, feature, value, right, mean, ...rest } = unpackForest(packForest(FOREST));
    expect({
      ...rest,
      arrays: [roots, feature, value, right, mean!].map((list) => Array.from(list)),
    }).toEqual({
      ...{ features: FOREST.features, base: FOREST.base },
      arrays: [FOREST.roots, FOREST.feature, FOREST.value, FOREST.right, FOREST.mean],
    });
  });

  it('says the same on any row', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true }), fc.float({ noNaN: true }), (long, links) => {
        const row = makeRow(long, links);
        expect(sumForest(unpackForest(packForest(FOREST)), row)).toBe(sumForest(FOREST, row));
      }),
    );
  });

  it('is none where its features are too many for a byte', () => {
    const features = Array.from({ length: 129 }, (_, i) => `feature-${i}`);
    expect(() => packForest({ ...FOREST, features })).toThrow(RangeError);
  });
});
