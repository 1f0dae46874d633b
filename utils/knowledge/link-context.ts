import type { Article, Entity } from '../types.ts';
import { readCountries } from './countries.ts';
import { countDomains, type Domain, splitForDomains } from './domains.ts';
import { foldText } from './fold-text.ts';
import { normaliseName } from './normalise-name.ts';
import { readAges } from './read-ages.ts';
import { type Introduction, readStrangers } from './read-strangers.ts';
import { countTrades, type Trade } from './trades.ts';

/** What those in an article of whom there is no doubt say of the company that the others keep. */
export interface Company {
  /** How many of them are at home in each country, by ISO code. */
  readonly countries: ReadonlyMap<string, number>;
  /** How many of them hold or held public office there. */
  readonly officials: ReadonlyMap<string, number>;
  /** How many organisations among them are of each trade. */
  readonly trades: ReadonlyMap<Trade, number>;
  /** Normalised names of those that the people among them are known for: the company whose founder is named. */
  readonly bodies: ReadonlySet<string>;
}

/** What an article tells of the world that its names live in. Read once for an article, used for each entity. */
export interface LinkContext {
  /** YYYY-MM-DD, null where unknown. */
  readonly published: string | null;
  /** Folded words of title, standfirst and body. */
  readonly words: ReadonlySet<string>;
  /** Normalised names of everybody in the article. */
  readonly names: ReadonlySet<string>;
  /** How many people the article names. */
  readonly people: number;
  /** Share of each country, by ISO code, in all that the article says of countries; they sum to 1. */
  readonly countries: ReadonlyMap<string, number>;
  /** Words of each walk of life, each counted once. */
  readonly domains: ReadonlyMap<Domain, number>;
  /** Words of each trade of organisations, each counted once. */
  readonly trades: ReadonlyMap<Trade, number>;
  /** Ages that stand right behind names ("Jane Roe, 41,"), by normalised name. */
  readonly ages: ReadonlyMap<string, number>;
  /** People who are introduced by their everyday work or life, as nobody known is, by normalised name. */
  readonly strangers: ReadonlyMap<string, Introduction>;
  /** Those in the article of whom there is no doubt, and what they say of the rest; null where nobody has looked. */
  readonly company: Company | null;
}

type ArticleText = Pick<Article, 'url' | 'title' | 'standfirst' | 'published' | 'lang'> & {
  readonly blocks: readonly { readonly text: string }[];
};

/** A national site or a regional language is worth this many mentions of its country: a hint, no more. */
const SITE_WEIGHT = 2;

const SITE_COUNTRIES: Readonly<Record<string, string>> = {
  uk: 'GB',
  scot: 'GB',
  wales: 'GB',
  gov: 'US',
  mil: 'US',
  ie: 'IE',
  au: 'AU',
  nz: 'NZ',
  ca: 'CA',
  in: 'IN',
  za: 'ZA',
  ng: 'NG',
  ke: 'KE',
};

/** Reads the context of an article. `published` overrides the date found in the page where a better one is known. */
export function readLinkContext(
  article: ArticleText,
  entities: readonly Pick<Entity, 'kind' | 'name' | 'aliases'>[],
  published: string | null = article.published,
): LinkContext {
  const text = [article.title, article.standfirst ?? '', ...article.blocks.map((block) => block.text)].join(
    '\n',
  );
  const words = new Set(foldText(text).split(/[^\p{L}\p{N}-]+/u));
  return {
    published,
    words,
    names: new Set(
      entities.flatMap(({ kind, name, aliases }) =>
        [name, ...aliases].map((form) => normaliseName(form, kind)),
      ),
    ),
    people: entities.filter(({ kind }) => kind === 'person').length,
    countries: shareCountries(text, article),
    domains: countDomains(new Set(splitForDomains(text))),
    trades: countTrades(words),
    ages: readAges(text, entities),
    strangers: readStrangers(text, entities),
    company: null,
  };
}

function shareCountries(text: string, { url, lang }: ArticleText): Map<string, number> {
  const counts = readCountries(text);
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  const hints = [
    SITE_COUNTRIES[host.split('.').at(-1) ?? ''],
    /^en-(GB|US|IE|AU|NZ|CA|IN|ZA)$/i.exec(lang ?? '')?.[1],
  ];
  for (const hint of hints)
    if (hint) counts.set(hint.toUpperCase(), (counts.get(hint.toUpperCase()) ?? 0) + SITE_WEIGHT);
  const sum = [...counts.values()].reduce((a, b) => a + b, 0);
  return new Map([...counts].map(([code, count]) => [code, count / sum]));
}
