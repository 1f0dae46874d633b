import { describe, expect, it } from 'vitest';
import { findBreaches, findCycles } from './find-breaches.ts';
import { findFaults, MEDIAN_FILE, medianLength } from './find-faults.ts';
import { findUnchecked } from './find-unchecked.ts';
import { readSourceTree } from './source-files.ts';

const code = readSourceTree(['.ts', '.tsx']);

describe('the house', () => {
  it('has been read', () => {
    expect(code.size).toBeGreaterThan(50);
    expect(code.has('utils/types.ts')).toBe(true);
  });

  it('has imports that go one way', () => {
    expect(findBreaches(code)).toEqual([]);
  });

  it('has no circles of imports', () => {
    expect(findCycles(code)).toEqual([]);
  });

  it('has short files without any, barrels, default exports and silenced types', () => {
    expect(findFaults(code)).toEqual([]);
    expect(findFaults(readSourceTree(['.css', '.mjs', '.html']))).toEqual([]);
  });

  it('has an axe check for every component', () => {
    expect(findUnchecked(code)).toEqual([]);
  });

  it('keeps the file in the middle under 100 lines', () => {
    expect(medianLength(code)).toBeLessThan(MEDIAN_FILE);
  });
});
