import type { PackDate } from '../pack.ts';
import { isObject } from '../read-field.ts';

/** "+1982-09-10T00:00:00Z"; unknown parts are zero. */
const TIME = /^\+(\d{4})-(\d{2})-(\d{2})T/u;

/** Characters of a date that each of Wikidata's precisions leaves standing: year, month, day. */
const WRITTEN: Readonly<Record<number, number>> = { 9: 4, 10: 7, 11: 10 };

const JULIAN = 'Q1985786';

/**
 * A time of Wikidata's as far as it is precise; null where it is less so than a year, or before year 1. A date by the
 * Julian calendar is another day by ours, so only its year is taken.
 */
export function readWikiDate(value: unknown): PackDate | null {
  if (!isObject(value)) return null;
  const { time, precision, calendarmodel } = value;
  if (typeof time !== 'string' || typeof precision !== 'number') return null;
  const match = TIME.exec(time);
  const isJulian = typeof calendarmodel === 'string' && calendarmodel.endsWith(`/${JULIAN}`);
  const written = WRITTEN[isJulian ? Math.min(precision, 9) : precision];
  if (match === null || written === undefined) return null;
  const [, year = '', month = '', day = ''] = match;
  if (year === '0000') return null;
  if (written === 4) return year;
  if (!isBetween(month, 12)) return year;
  return written === 7 || !isBetween(day, 31) ? `${year}-${month}` : `${year}-${month}-${day}`;
}

function isBetween(digits: string, most: number): boolean {
  return Number(digits) >= 1 && Number(digits) <= most;
}
