import type { EntryProfile } from './entry-profile.ts';
import type { LinkContext } from './link-context.ts';

/** Above this share an article is about a country. */
const MAIN_SHARE = 0.5;

/**
 * Where the countries of an entry stand in the article's: 1 where it is about one of them, 0.5 where it names one,
 * -1 where it is about others only, 0 where either says nothing.
 */
export function weighCountry({ countries }: EntryProfile, context: LinkContext): number {
  if (countries.size === 0 || context.countries.size === 0) return 0;
  const share = [...countries].reduce((sum, country) => sum + (context.countries.get(country) ?? 0), 0);
  if (share >= MAIN_SHARE) return 1;
  if (share > 0) return 0.5;
  return -1;
}

/** How many of the words that single an entry out stand in the article, up to a limit. */
export function countSharedWords({ words }: EntryProfile, context: LinkContext, limit: number): number {
  let count = 0;
  for (const word of words) {
    if (context.words.has(word)) count++;
    if (count === limit) break;
  }
  return count;
}

/** The most words that the article has of a walk of life that the entry belongs to. */
export function weighDomain({ domains }: EntryProfile, context: LinkContext): number {
  return Math.max(0, ...[...domains].map((domain) => context.domains.get(domain) ?? 0));
}
