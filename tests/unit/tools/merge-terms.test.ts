import { describe, expect, it } from 'vitest';
import { mergeTerms, type Term } from '../../../tools/packs/merge-roles.ts';

const term = (
  from: string,
  to: string | null,
  title = 'MP for Fareham (Conservative)',
  mayContinue = true,
): Term => ({
  title,
  organisation: 'House of Commons',
  from,
  to,
  source: 'mysociety',
  mayContinue,
});

const spans = (terms: Term[], gap = 75) => mergeTerms(terms, gap).map(({ from, to }) => [from, to]);

describe('mergeTerms', () => {
  it('makes one role of terms with a dissolution between them', () => {
    expect(
      spans([
        term('2019-12-13', '2024-05-30'),
        term('2015-05-08', '2017-05-03'),
        term('2017-06-09', '2019-11-06'),
      ]),
    ).toEqual([['2015-05-08', '2024-05-30']]);
  });

  it('keeps a longer gap', () => {
    expect(spans([term('2001-01-01', '2005-04-11'), term('2005-06-26', '2010-04-12')])).toHaveLength(2);
    expect(spans([term('2001-01-01', '2005-04-11'), term('2005-06-25', '2010-04-12')])).toHaveLength(1);
    expect(spans([term('2001-01-01', '2005-01-03'), term('2005-01-14', null)], 10)).toHaveLength(2);
    expect(spans([term('2001-01-01', '2005-01-03'), term('2005-01-13', null)], 10)).toHaveLength(1);
  });

  it('keeps another seat or party apart', () => {
    expect(
      spans([term('2024-07-05', '2026-01-26'), term('2026-01-27', null, 'MP for Fareham (Reform UK)')]),
    ).toEqual([
      ['2024-07-05', '2026-01-26'],
      ['2026-01-27', null],
    ]);
  });

  it('starts anew after a resignation, however short the gap', () => {
    expect(
      spans([term('1997-05-01', '2008-06-18', 'MP', false), term('2008-07-11', '2010-04-12', 'MP')]),
    ).toHaveLength(2);
  });

  it('stays open where a term is open', () => {
    expect(spans([term('2015-05-08', '2017-05-03'), term('2017-06-09', null)])).toEqual([
      ['2015-05-08', null],
    ]);
  });

  it('leaves out a term that ends before it begins', () => {
    expect(spans([term('2025-09-01', '2025-05-14')])).toEqual([]);
  });
});
