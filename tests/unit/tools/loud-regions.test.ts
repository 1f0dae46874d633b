// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findLoudRegions } from '../../../tools/gallery/find-loud-regions.ts';

const faultsOf = (markup: string): string[] => {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  return findLoudRegions(page).map((fault) => fault.split(':')[0] ?? '');
};

describe('findLoudRegions', () => {
  it.each([
    ['<p role="status">Kept.</p><p role="alert">Failed.</p>', 'live region speaks with another'],
    [`<p aria-live="polite">${'Word '.repeat(100)}</p>`, 'live region says too much'],
    ['<div role="status">Found <input aria-label="Name"></div>', 'live region has a field'],
  ])('finds the fault in %s', (markup, fault) => {
    expect(faultsOf(markup)).toEqual([fault]);
  });

  it('leaves one that says one thing, beside others that are silent', () => {
    expect(faultsOf('<p role="status">Kept.</p><p role="status"> </p><p role="status"></p>')).toEqual([]);
  });
});
