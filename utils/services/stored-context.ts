import { type Domain, isDomain } from '../knowledge/domains.ts';
import type { LinkContext } from '../knowledge/link-context.ts';
import { countTrades } from '../knowledge/trades.ts';
import { type Guard, isList, isRecord, isText, isWhole, orNull } from '../messages/guard.ts';
import { isDay } from '../messages/guards-article.ts';

/** A context as JSON, with the address of its article. */
export interface StoredContext {
  readonly address: string;
  readonly published: string | null;
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly countries: readonly { readonly code: string; readonly share: number }[];
  readonly domains: readonly { readonly domain: Domain; readonly count: number }[];
}

/** An article has some two thousand different words; these bounds keep one that is endless out of the storage. */
const MOST_WORDS = 20_000;
const MOST_NAMES = 5_000;
const LONGEST_WORD = 100;
const LONGEST_NAME = 300;

const isShare: Guard<number> = (value): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1;

export const isStoredContext = isRecord<StoredContext>({
  address: isText(8_192),
  published: orNull(isDay),
  words: isList(isText(LONGEST_WORD), MOST_WORDS),
  names: isList(isText(LONGEST_NAME), MOST_NAMES),
  countries: isList(isRecord({ code: isText(2), share: isShare }), 300),
  domains: isList(
    isRecord({
      domain: (value: unknown): value is Domain => typeof value === 'string' && isDomain(value),
      count: isWhole(0, 1e6),
    }),
    100,
  ),
});

export function toStoredContext(address: string, context: LinkContext): StoredContext {
  const { published, words, names, countries, domains } = context;
  return {
    address,
    published,
    words: [...words].filter((word) => word.length <= LONGEST_WORD).slice(0, MOST_WORDS),
    names: [...names].filter((name) => name.length <= LONGEST_NAME).slice(0, MOST_NAMES),
    countries: Array.from(countries, ([code, share]) => ({ code, share })),
    domains: Array.from(domains, ([domain, count]) => ({ domain, count })),
  };
}

export function toLinkContext({ published, words, names, countries, domains }: StoredContext): LinkContext {
  return {
    published,
    words: new Set(words),
    names: new Set(names),
    countries: new Map(countries.map(({ code, share }) => [code, share])),
    domains: new Map(domains.map(({ domain, count }) => [domain, count])),
    trades: countTrades(words),
  };
}
