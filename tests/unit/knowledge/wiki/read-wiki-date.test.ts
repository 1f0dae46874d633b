import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWikiDate } from '../../../../utils/knowledge/wiki/read-wiki-date.ts';

const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727';
const JULIAN = 'http://www.wikidata.org/entity/Q1985786';

const time = (written: string, precision: number, calendarmodel = GREGORIAN) => ({
  time: written,
  precision,
  calendarmodel,
});

describe('readWikiDate', () => {
  it.each([
    ['+1982-09-10T00:00:00Z', 11, '1982-09-10'],
    ['+1982-09-00T00:00:00Z', 10, '1982-09'],
    ['+1982-00-00T00:00:00Z', 9, '1982'],
    ['+0476-09-04T00:00:00Z', 11, '0476-09-04'],
    // What is written is more precise than what is known.
    ['+1982-01-01T00:00:00Z', 9, '1982'],
    // Said to be precise to the day, and is not.
    ['+1982-09-00T00:00:00Z', 11, '1982-09'],
    ['+1982-00-00T00:00:00Z', 11, '1982'],
    ['+1982-13-40T00:00:00Z', 11, '1982'],
  ])('reads %s of precision %i as %s', (written, precision, date) => {
    expect(readWikiDate(time(written, precision))).toBe(date);
  });

  it.each([
    ['a decade', time('+1980-00-00T00:00:00Z', 8)],
    ['a time before our era', time('-0044-03-15T00:00:00Z', 11)],
    ['the year zero', time('+0000-00-00T00:00:00Z', 9)],
    ['a year of five digits', time('+12345-01-01T00:00:00Z', 9)],
    ['a text', '+1982-09-10T00:00:00Z'],
    ['nothing', null],
  ])('takes no date from %s', (_what, value) => {
    expect(readWikiDate(value)).toBeNull();
  });

  it('takes the year alone of a date by the Julian calendar', () => {
    expect(readWikiDate(time('+1564-04-26T00:00:00Z', 11, JULIAN))).toBe('1564');
  });

  it('gives a date of a pack or null, whatever it is given', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ time: fc.string({ unit: 'binary' }), precision: fc.integer() }),
      fc.record({
        time: fc.stringMatching(/^[+-]\d{4}-\d{2}-\d{2}T00:00:00Z$/),
        precision: fc.integer({ min: 6, max: 14 }),
      }),
    );
    fc.assert(
      fc.property(anything, (value) => {
        expect(readWikiDate(value) ?? '2000').toMatch(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
      }),
    );
  });
});
