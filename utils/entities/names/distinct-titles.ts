import { FULL_TITLES } from './short-titles.ts';

/** Titles by which two people of one surname are told apart. "Mr" and "Ms" say no more than a gender. */
const TITLES: ReadonlySet<string> = new Set(
  'senator representative governor doctor professor judge justice mayor president sheriff reverend detective sergeant lieutenant captain colonel general councillor coach officer inspector'.split(
    ' ',
  ),
);

/** Other words for the same office. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['pastor', 'reverend'],
]);

/** The title right before a name that others of the surname need not have, in full; null without one. */
export function distinctTitleBefore(text: string, start: number): string | null {
  const word = /(?<![\p{L}-])(\p{Lu}\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 18), start))?.[1];
  if (!word) return null;
  const lower = word.toLowerCase();
  const title = FULL_TITLES.get(lower) ?? SAME.get(lower) ?? lower;
  return TITLES.has(title) ? title : null;
}
