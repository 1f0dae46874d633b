const DAY = 86_400_000;
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Whole days from one full date to another; null unless both are YYYY-MM-DD. */
export function daysBetween(from: string | null, to: string | null): number | null {
  if (!isFullDate(from) || !isFullDate(to)) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The year of a date of any precision. */
export function yearOf(date: string | null): string | null {
  return date === null ? null : date.slice(0, 4);
}

/** "5 July 2024", "July 2024" or "2024" as YYYY-MM-DD, YYYY-MM or YYYY; null where it is none of them. */
export function parseWrittenDate(written: string): string | null {
  const match = /^(?:(?:(\d{1,2}) )?([A-Za-z]+) )?(\d{4})$/.exec(written.trim());
  if (!match) return null;
  const [, day, name, year] = match;
  if (!name) return year ?? null;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return null;
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  return day ? `${prefix}-${day.padStart(2, '0')}` : prefix;
}

function isFullDate(date: string | null): date is string {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date);
}
