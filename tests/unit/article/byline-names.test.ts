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
    ['Ann B. May', ['Ann B. May']],
    ['Ann B. Orr Staff Writer', ['Ann B. Orr']],
    ['Maria de la Cruz Senior Science Editor', ['Maria de la Cruz']],
    ['Jonathan V. Last', ['Jonathan V. Last']],
    ['Kim In-kyung', ['Kim In-kyung']],
    ['The Rev. Al Orr', ['The Rev. Al Orr']],
    ['Min Jin Orr', ['Min Jin Orr']],
    ['An Orr', ['An Orr']],
    ['Conan O&#039;Orr', ['Conan O’Orr']],
    ['Anna Smith–Orr', ['Anna Smith–Orr']],
    ['Ann Orr Updated: 4 May', ['Ann Orr']],
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
    expect(readBylineNames(text, 'declared')).toEqual(names);
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
    expect(readBylineNames(text, 'marked')).toEqual(names);
  });

  it.each([
    ['By Ann Orr', ['Ann Orr']],
    ['By Reuters', ['Reuters']],
    ['By popular demand, the show returns to town', []],
    ['By night the square is empty.', []],
    ['By the time she was thirty, Ann Orr had written two novels', []],
  ])('takes shown words behind "By" where they look like a name: %s', (text, names) => {
    expect(readBylineNames(text, 'said')).toEqual(names);
  });

  it('is linear in the length of what it is given', () => {
    const started = performance.now();
    for (const text of [
      ' '.repeat(50_000),
      'by '.repeat(20_000),
      'A, '.repeat(20_000),
      `${'a'.repeat(50_000)}. B`,
    ])
      readBylineNames(text, 'declared');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
