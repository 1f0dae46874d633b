import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDate } from '../../../utils/article/dates.ts';

describe('findDate', () => {
  it.each([
    ['2024-03-02T23:30:00-05:00', '2024-03-02'],
    ['2024-03-02 06:30', '2024-03-02'],
    ['20240302', '2024-03-02'],
    ['20240302063000', '2024-03-02'],
    ['2024/3/2', '2024-03-02'],
    ['Sat, 02 Mar 2024 06:30:00 GMT', '2024-03-02'],
    ['2nd of March, 2024', '2024-03-02'],
    ['Posted on March 2nd, 2024 at 6.30am', '2024-03-02'],
    ['Sept. 9, 2023', '2023-09-09'],
    ['31/12/2023', '2023-12-31'],
    ['12/31/2023', '2023-12-31'],
    ['2.3.2024', '2024-03-02'],
    ['1709361000', '2024-03-02'],
    ['1709361000000', '2024-03-02'],
  ])('reads %s', (text, date) => {
    expect(findDate(text)).toBe(date);
  });

  it.each(['', 'yesterday', '03/02/2024', '2024-02-30', '2024-13-01', '12 noon', 'Room 2024', '99999999'])(
    'finds none in %j',
    (text) => {
      expect(findDate(text)).toBeNull();
    },
  );

  it('gives a day that exists, or null, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/-. TZMarch') }), (text) => {
        const date = findDate(text);
        if (date !== null) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
      }),
    );
  });
});
