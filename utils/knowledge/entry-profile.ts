import { readCountries } from './countries.ts';
import { type Domain, readDomains } from './domains.ts';
import { foldText } from './fold-text.ts';
import { listEntryKeys } from './list-entry-keys.ts';
import type { PackEntry } from './pack.ts';
import { countTrades, type Trade } from './trades.ts';

/** What an entry says of itself, in the terms in which an article is read. */
export interface EntryProfile {
  readonly entry: PackEntry;
  readonly keys: ReadonlySet<string>;
  /** Folded words of description, roles and organisations that single the entry out. */
  readonly words: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly domains: ReadonlySet<Domain>;
  readonly trades: ReadonlySet<Trade>;
  /** Known only from registers that list everything of a kind, down to what no article will ever name. */
  readonly isListed: boolean;
  /** A body or company of many countries: news of any of them may name it. */
  readonly isWorldwide: boolean;
}

/** Being in one of these says nothing of how likely somebody is meant. */
const REGISTERS: ReadonlySet<string> = new Set(['nsi', 'ror', 'football', 'factbook', 'openstates']);

/** Words that stand in thousands of descriptions and single out none. */
const PLAIN = new Set(
  (
    'the of and for in at on by with from to a an is was part as its since until former earlier founded born died based first last ' +
    'member house commons lords senate representatives parliament mp district state minister secretary parliamentary under ' +
    'department office government us uk united states kingdom british american company organisation organization body ' +
    'senator representative president prime political party university college school institute hospital foundation ' +
    'chain group club football national international public agency service council non conservative labour republican ' +
    'democrat democratic new great world whip assistant deputy commissioner lord leader ' +
    'without portfolio home scotland scottish wales welsh england english'
  ).split(' '),
);

const OF_MANY_COUNTRIES =
  /\bmultinational\b|\bof (?:the European Union|the euro area|(?:\d+ )?(?:European |African |Arab )?states)\b/i;

/** Reads an entry's profile. Words of its own names are left out: they prove nothing. */
export function readProfile(entry: PackEntry): EntryProfile {
  const keys = new Set(listEntryKeys(entry));
  const own = new Set([...keys].flatMap((key) => key.toLowerCase().split(' ')));
  const text = [
    entry.description,
    ...entry.roles.flatMap((role) => [role.title, role.organisation ?? '']),
  ].join(' ; ');
  const words = foldText(text).split(/[^\p{L}\p{N}-]+/u);
  return {
    entry,
    keys,
    words: new Set(
      words.filter((word) => word.length > 3 && !PLAIN.has(word) && !own.has(word) && !/^\d/.test(word)),
    ),
    countries: new Set(isInternational(entry) ? [] : readCountries(text).keys()),
    domains: readDomains(text),
    trades: new Set(countTrades(words).keys()),
    isListed: isListed(entry),
    isWorldwide: entry.kind !== 'person' && OF_MANY_COUNTRIES.test(entry.description),
  };
}

/** What registers say of bodies that may be of many countries; universities and companies are of one. */
const OPEN_KIND = /^(Research funder|Non-profit organisation|Institute|Organisation) in /;

/** Such a body is at home in the news of every country, wherever its seat is. */
export function isInternational({
  kind,
  name,
  description,
}: Pick<PackEntry, 'kind' | 'name' | 'description'>): boolean {
  if (kind !== 'organisation') return false;
  if (/^(International|Intergovernmental|United Nations)\b/.test(description)) return true;
  return /^International\b/.test(name) && OPEN_KIND.test(description);
}

/**
 * Whether an entry is known from registers alone. Departments of state are known to all; the hundreds of committees
 * beside them are not, unless our own list names them.
 */
export function isListed({ source, further = {}, description }: PackEntry): boolean {
  const isMinor =
    source === 'govuk' &&
    further.supplement === undefined &&
    !/^UK (non-)?ministerial department/.test(description);
  return isMinor || [source, ...Object.keys(further)].every((key) => REGISTERS.has(key));
}
