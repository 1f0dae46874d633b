import { describe, expect, it } from 'vitest';
import { readBylineNames } from '../../../utils/article/byline-names.ts';

describe('readBylineNames', () => {
  it.each([
    ['By Ann Orr', ['Ann Orr']],
    ['ByAnn Orr', ['Ann Orr']],
    ['Byron Orr', ['Byron Orr']],
    ['Written by: Ann Orr and Obi Ferrant', ['Ann Orr', 'Obi Ferrant']],
    ['Ann Orr &amp; Obi Ferrant', ['Ann Orr', 'Obi Ferrant']],
    ['Ann Orr in Halden, Obi Ferrant in Sund and Ib Moe', ['Ann Orr', 'Obi Ferrant', 'Ib Moe']],
    ['Ann Orr Science reporter', ['Ann Orr']],
    ['ANN ORR, LP National Harbours Writer', ['ANN ORR']],
    ['Ann Orr, The Lantern, Halden', ['Ann Orr', 'The Lantern']],
    ['Ann Orr, PhD, RSN', ['Ann Orr']],
    ['By Dr. Ann Orr - Mar 27, 2024', ['Dr. Ann Orr']],
    ['By Ann B. Orr on 4 May 2024', ['Ann B. Orr']],
    ['By Ann Orr May 4, 2024', ['Ann Orr']],
    ['Ann May', ['Ann May']],
    ['By Ann Orr. Reviewed by Ib Moe, RSN', ['Ann Orr']],
    ['By Ann Orr | Harbours', ['Ann Orr']],
    ['Lantern Staff', ['Lantern Staff']],
    ['maria, katerina', ['maria', 'katerina']],
    ['News desk of the harbour by the sea and of the town', []],
    ['https://example.org/ann-orr', []],
    ['ann@example.org', []],
    ['Written by', []],
    ['admin', []],
    ['', []],
  ])('reads what a page says of its authors: %s', (text, names) => {
    expect(readBylineNames(text, { isSaid: true })).toEqual(names);
  });

  it.each([
    ['Ann Orr', ['Ann Orr']],
    ['Ludwig van der Moe', ['Ludwig van der Moe']],
    ['Print', []],
    ['Sign In', []],
    ['AT THE HARBOUR', []],
    ['What are you looking for?', []],
    ['Shared!', []],
    ['Harbours Editor', []],
    ['Lantern Staff', []],
    ['halden', []],
  ])('takes for a name what looks like one where nothing says that it is: %s', (text, names) => {
    expect(readBylineNames(text, { isSaid: false })).toEqual(names);
  });

  it('is linear in the length of what it is given', () => {
    const started = performance.now();
    for (const text of [
      ' '.repeat(50_000),
      'by '.repeat(20_000),
      'A, '.repeat(20_000),
      `${'a'.repeat(50_000)}. B`,
    ])
      readBylineNames(text, { isSaid: true });
    expect(performance.now() - started).toBeLessThan(500);
  });
});
