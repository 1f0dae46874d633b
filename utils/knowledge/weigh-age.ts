import type { EntryProfile } from './entry-profile.ts';
import type { LinkContext } from './link-context.ts';

/** Nobody holds an office before, in years of age. */
const COMING_OF_AGE = 18;

/**
 * 1.5 where the age that the article gives is the entry's, -2 where it is not or the entry held office as a child then.
 * -1 where the entry gives no birth to compare: whoever is introduced by their age is mostly somebody of whom nobody has
 * heard.
 */
export function weighAge(key: string, { entry }: EntryProfile, { ages, published }: LinkContext): number {
  const age = ages.get(key);
  if (age === undefined) return 0;
  const born = /\bborn (\d{4})\b/.exec(entry.description)?.[1];
  if (published === null) return -1;
  const year = Number(published.slice(0, 4));
  if (born === undefined) {
    const begun = entry.roles.flatMap(({ from }) => (from === null ? [] : Number(from.slice(0, 4))));
    return age < COMING_OF_AGE + year - Math.min(...begun) ? -2 : -1;
  }
  const years = year - Number(born);
  return years === age || years === age + 1 ? 1.5 : -2;
}
