import type { Strings } from '../../utils/strings/strings.ts';

/** How much of a date is written: YYYY, YYYY-MM or YYYY-MM-DD. */
const PARTS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
};

/** Browsers differ in which space they put beside the dash of a range. */
const THIN_SPACE = /\u2009/gu;

/** When an office was held: "6 Sept – 19 Oct 2022", "since 2015", "until Nov 2023"; null where nobody knows. */
export function describeSpan(
  from: string | null,
  to: string | null,
  strings: Pick<Strings, 'locale' | 't'>,
): string | null {
  if (from && to) {
    const format = from.length === to.length ? formatOf(from, strings.locale) : null;
    return format
      ? format.formatRange(readDate(from), readDate(to)).replace(THIN_SPACE, ' ')
      : `${formatDate(from, strings.locale)} – ${formatDate(to, strings.locale)}`;
  }
  if (from) return strings.t('officeSince', formatDate(from, strings.locale));
  return to ? strings.t('officeUntil', formatDate(to, strings.locale)) : null;
}

/** The month of a snapshot: "June 2026", or "2026" where no month is written. */
export function describeMonth(date: string, { locale }: Pick<Strings, 'locale'>): string {
  const month = date.length > 4 ? ({ month: 'long' } as const) : {};
  return new Intl.DateTimeFormat(locale, { year: 'numeric', ...month, timeZone: 'UTC' }).format(
    readDate(date),
  );
}

/** A date as far as it is known: "11 Nov 2023", "Nov 2023", "2023". */
export function describeDate(date: string, { locale }: Pick<Strings, 'locale'>): string {
  return formatDate(date, locale);
}

function formatDate(date: string, locale: string): string {
  return formatOf(date, locale).format(readDate(date));
}

function formatOf(date: string, locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...PARTS[date.length], timeZone: 'UTC' });
}

/** Missing parts are the first of their kind; none of them is written. */
function readDate(date: string): Date {
  return new Date(`${date}${'-01-01'.slice(date.length - 4)}T12:00:00Z`);
}
