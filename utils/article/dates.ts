const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
const EARLIEST_YEAR = 1850;
const LATEST_YEAR = 2199;

const ISO = /(?:^|\D)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\D|$)/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:\D|\d{6}|$)/;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ .-]+${MONTH},?[ .-]+(\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH} +(\\d{1,2})(?:st|nd|rd|th)?,? +(?:at +)?(\\d{4})\\b`, 'i');
const NUMBERS = /(?:^|\D)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:\D|$)/;
const EPOCH = /^\d{10}(?:\d{3})?$/;

/** The first date in a text as YYYY-MM-DD, in the time zone in which it is written; null where none is clear. */
export function findDate(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const iso = ISO.exec(trimmed) ?? COMPACT.exec(trimmed);
  if (iso) return readIsoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (EPOCH.test(trimmed)) return readEpoch(Number(trimmed));
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst) return readIsoDate(Number(dayFirst[3]), getMonth(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(trimmed);
  if (monthFirst) return readIsoDate(Number(monthFirst[3]), getMonth(monthFirst[1]!), Number(monthFirst[2]));
  return readNumbers(trimmed);
}

/** YYYY-MM-DD of a year, month (1 to 12) and day, null where there is no such day. */
export function readIsoDate(year: number, month: number, day: number): string | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > last) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function getMonth(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** 31/12/2024 and 12/31/2024 are clear; 03/02/2024 is not, and days with points are day first. */
function readNumbers(text: string): string | null {
  const found = NUMBERS.exec(text);
  if (!found) return null;
  const [first, second, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (first > 12 || /\d\.\d/.test(found[0])) return readIsoDate(year, second, first);
  return second > 12 || first === second ? readIsoDate(year, first, second) : null;
}

function readEpoch(value: number): string {
  return new Date(value > 1e12 ? value : value * 1000).toISOString().slice(0, 10);
}
