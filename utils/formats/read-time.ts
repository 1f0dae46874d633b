/** Milliseconds since 1970 from an ISO 8601 date or a moment written by a spreadsheet; null where it is none. */
export function readTime(text: string): number | null {
  const time = Date.parse(text);
  return Number.isNaN(time) || time < 0 ? null : time;
}
