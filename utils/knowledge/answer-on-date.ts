import type { Office } from './offices-on.ts';

/**
 * Whether somebody was in office on the article's date. The offices that the article's own title names decide
 * ("Home Secretary": not whether she was still an MP); where it names none, any office does.
 * @param isNamed whether the article's title names an office
 * @returns null where there is no office, or dates and snapshots leave it open
 */
export function answerOnDate(
  offices: readonly Office[],
  isNamed: (office: Office) => boolean,
): 'in-office' | 'not-in-office' | null {
  const named = offices.filter(isNamed);
  const deciding = named.length > 0 ? named : offices;
  if (deciding.some(({ onDate }) => onDate === 'held')) return 'in-office';
  if (deciding.length === 0 || deciding.some(({ onDate }) => onDate === null)) return null;
  return 'not-in-office';
}
