import { readDeathYear } from './death-year.ts';
import { readProfile } from './entry-profile.ts';
import { listKnownFor } from './known-for.ts';
import type { Company, LinkContext } from './link-context.ts';
import { officesOn } from './offices-on.ts';
import type { PackEntry } from './pack.ts';
import type { Trade } from './trades.ts';

/** The company counts for less than what the article says of countries in so many words. */
const COMPANY_SHARE = 0.4;

/**
 * Reads the company of an article from the entries that its entities surely mean.
 * @param sure of each entity of whom there is no doubt, the entry
 */
export function readCompany(
  sure: readonly PackEntry[],
  { published }: Pick<LinkContext, 'published'>,
): Company {
  const countries = new Map<string, number>();
  const officials = new Map<string, number>();
  const trades = new Map<Trade, number>();
  const bodies = new Set(sure.flatMap(listKnownFor));
  for (const profile of new Map(sure.map((entry) => [entry.id, readProfile(entry)])).values()) {
    const isOfficial =
      profile.domains.has('politics') &&
      officesOn(profile.entry, published).length > 0 &&
      !isDead(profile.entry, published);
    // A company of many countries is at home in none of them.
    const [home, another] = profile.countries;
    if (home !== undefined && another === undefined) {
      add(countries, home);
      if (isOfficial && profile.entry.kind === 'person') add(officials, home);
    }
    if (profile.entry.kind !== 'person') for (const trade of profile.trades) add(trades, trade);
  }
  return { countries, officials, trades, bodies };
}

/** Whether somebody had died in a year before the article's. */
function isDead(entry: PackEntry, published: string | null): boolean {
  const died = readDeathYear(entry);
  return died !== null && published !== null && died < Number(published.slice(0, 4));
}

/** The context of an article with what its company adds to it. */
export function joinCompany(context: LinkContext, company: Company): LinkContext {
  const trades = new Map(context.trades);
  for (const [trade, count] of company.trades) trades.set(trade, (trades.get(trade) ?? 0) + count);
  return { ...context, countries: joinShares(context.countries, company.countries), trades, company };
}

function joinShares(
  shares: ReadonlyMap<string, number>,
  counts: ReadonlyMap<string, number>,
): Map<string, number> {
  const sum = [...counts.values()].reduce((a, b) => a + b, 0);
  if (sum === 0) return new Map(shares);
  const weight = shares.size === 0 ? 1 : COMPANY_SHARE;
  const joined = new Map([...shares].map(([code, share]) => [code, share * (1 - weight)]));
  for (const [code, count] of counts) joined.set(code, (joined.get(code) ?? 0) + (weight * count) / sum);
  return joined;
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
