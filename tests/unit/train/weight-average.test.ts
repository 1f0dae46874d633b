import { expect, test } from 'vitest';
import { WeightAverage } from '../../../tools/train/weight-average.ts';

const at = (weights: number[], steps: number[]) => ({
  weights: Float32Array.from(weights),
  steps: Float32Array.from(steps),
});

test('writes the mean of what was added', () => {
  const average = new WeightAverage();
  average.add(at([1, -2], [0.5]));
  average.add(at([3, 2], [1.5]));
  const last = at([100, 100], [100]);
  average.writeTo(last);
  expect(last).toEqual(at([2, 0], [1]));
});

test('keeps steps that are ruled out ruled out', () => {
  const average = new WeightAverage();
  for (let k = 0; k < 3; k++) average.add(at([0], [Number.NEGATIVE_INFINITY]));
  const last = at([0], [Number.NEGATIVE_INFINITY]);
  average.writeTo(last);
  expect(last.steps[0]).toBe(Number.NEGATIVE_INFINITY);
});

test('leaves the last weights where nothing was added', () => {
  const last = at([7], [8]);
  new WeightAverage().writeTo(last);
  expect(last).toEqual(at([7], [8]));
});
