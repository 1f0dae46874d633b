import type { EntryProfile } from './entry-profile.ts';
import type { LinkContext } from './link-context.ts';

/** Above this share an article is about a country. */
const MAIN_SHARE = 0.5;

/** A trade with so many times fewer words than the article's main one is touched in passing. */
const MARGINAL = 3;

/**
 * Where the countries of an entry stand in the article's: 1 where it is about one of them, 0.5 where it names one,
 * -1 where it is about others only, 0 where either says nothing or the entry is of many countries.
 */
export function weighCountry({ countries, isWorldwide }: EntryProfile, context: LinkContext): number {
  if (countries.size === 0 || context.countries.size === 0) return 0;
  const share = shareCountries(countries, context);
  if (share >= MAIN_SHARE) return 1;
  if (share > 0) return 0.5;
  return isWorldwide ? 0 : -1;
}

/** The share of countries in all that an article says of countries, 0 to 1. */
export function shareCountries(
  countries: ReadonlySet<string>,
  context: Pick<LinkContext, 'countries'>,
): number {
  return [...countries].reduce((sum, country) => sum + (context.countries.get(country) ?? 0), 0);
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

/**
 * What an article's business says of an organisation: 1.5 where it has two words of the entry's trades, 0.75 where it
 * has one, -2 where it has none but is plainly about others. 0 where either says nothing, or where the trade is but
 * one of many that a long article touches.
 */
export function weighTrade({ trades }: EntryProfile, context: LinkContext): number {
  if (trades.size === 0) return 0;
  const most = [...trades].reduce((sum, trade) => sum + (context.trades.get(trade) ?? 0), 0);
  const main = Math.max(0, ...context.trades.values());
  if (most > 0 && most * MARGINAL < main) return 0;
  if (most > 0) return most > 1 ? 1.5 : 0.75;
  return main > 1 ? -2 : 0;
}
