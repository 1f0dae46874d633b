import { type Domain, isDomain } from '../knowledge/domains.ts';
import type { Company, LinkContext } from '../knowledge/link-context.ts';
import type { Introduction } from '../knowledge/read-strangers.ts';
import { countTrades, isTrade, type Trade } from '../knowledge/trades.ts';
import { type Guard, isList, isOneOf, isRecord, isText, isWhole, orNull } from '../messages/guard.ts';
import { isDay } from '../messages/guards-article.ts';

/** A context as JSON, with the address of its article. */
export interface StoredContext {
  readonly address: string;
  readonly published: string | null;
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly people: number;
  readonly countries: readonly { readonly code: string; readonly share: number }[];
  readonly domains: readonly { readonly domain: Domain; readonly count: number }[];
  readonly ages: readonly { readonly name: string; readonly age: number }[];
  readonly strangers: readonly { readonly name: string; readonly by: Introduction }[];
  readonly company: StoredCompany | null;
}

interface StoredCompany {
  readonly countries: readonly CountryCount[];
  readonly officials: readonly CountryCount[];
  readonly trades: readonly { readonly trade: Trade; readonly count: number }[];
  readonly bodies: readonly string[];
}

interface CountryCount {
  readonly code: string;
  readonly count: number;
}

/** An article has some two thousand different words; these bounds keep one that is endless out of the storage. */
const MOST_WORDS = 20_000;
const MOST_NAMES = 5_000;
const LONGEST_WORD = 100;
const LONGEST_NAME = 300;

const isShare: Guard<number> = (value): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1;

const isCount = isWhole(0, 1e6);

const isCountryCounts = isList(isRecord<CountryCount>({ code: isText(2), count: isCount }), 300);

const isStoredCompany = isRecord<StoredCompany>({
  countries: isCountryCounts,
  officials: isCountryCounts,
  trades: isList(
    isRecord({
      trade: (value: unknown): value is Trade => typeof value === 'string' && isTrade(value),
      count: isCount,
    }),
    100,
  ),
  bodies: isList(isText(LONGEST_NAME), MOST_NAMES),
});

export const isStoredContext = isRecord<StoredContext>({
  address: isText(8_192),
  published: orNull(isDay),
  words: isList(isText(LONGEST_WORD), MOST_WORDS),
  names: isList(isText(LONGEST_NAME), MOST_NAMES),
  people: isCount,
  countries: isList(isRecord({ code: isText(2), share: isShare }), 300),
  domains: isList(
    isRecord({
      domain: (value: unknown): value is Domain => typeof value === 'string' && isDomain(value),
      count: isCount,
    }),
    100,
  ),
  ages: isList(isRecord({ name: isText(LONGEST_NAME), age: isWhole(0, 200) }), MOST_NAMES),
  strangers: isList(
    isRecord({
      name: isText(LONGEST_NAME),
      by: isOneOf<Introduction>({ work: true, life: true, place: true, namesake: true }),
    }),
    MOST_NAMES,
  ),
  company: orNull(isStoredCompany),
});

export function toStoredContext(address: string, context: LinkContext): StoredContext {
  const { published, words, names, people, countries, domains, ages, strangers, company } = context;
  return {
    address,
    published,
    words: [...words].filter((word) => word.length <= LONGEST_WORD).slice(0, MOST_WORDS),
    names: boundNames(names),
    people,
    countries: Array.from(countries, ([code, share]) => ({ code, share })),
    domains: Array.from(domains, ([domain, count]) => ({ domain, count })),
    ages: Array.from(ages, ([name, age]) => ({ name, age })).filter(
      ({ name }) => name.length <= LONGEST_NAME,
    ),
    strangers: Array.from(strangers, ([name, by]) => ({ name, by })).filter(
      ({ name }) => name.length <= LONGEST_NAME,
    ),
    company: company && {
      countries: listCounts(company.countries),
      officials: listCounts(company.officials),
      trades: Array.from(company.trades, ([trade, count]) => ({ trade, count })),
      bodies: boundNames(company.bodies),
    },
  };
}

export function toLinkContext(stored: StoredContext): LinkContext {
  const { published, words, names, people, countries, domains, ages, strangers, company } = stored;
  return {
    published,
    words: new Set(words),
    names: new Set(names),
    people,
    countries: new Map(countries.map(({ code, share }) => [code, share])),
    domains: new Map(domains.map(({ domain, count }) => [domain, count])),
    trades: countTrades(words),
    ages: new Map(ages.map(({ name, age }) => [name, age])),
    strangers: new Map(strangers.map(({ name, by }) => [name, by])),
    company: company && toCompany(company),
  };
}

function boundNames(names: Iterable<string>): string[] {
  return [...names].filter((name) => name.length <= LONGEST_NAME).slice(0, MOST_NAMES);
}

function toCompany({ countries, officials, trades, bodies }: StoredCompany): Company {
  return {
    countries: new Map(countries.map(({ code, count }) => [code, count])),
    officials: new Map(officials.map(({ code, count }) => [code, count])),
    trades: new Map(trades.map(({ trade, count }) => [trade, count])),
    bodies: new Set(bodies),
  };
}

function listCounts(counts: ReadonlyMap<string, number>): CountryCount[] {
  return Array.from(counts, ([code, count]) => ({ code, count }));
}
