import { readCountries } from './countries.ts';
import type { PackRole } from './pack.ts';
import { readTitle } from './titles.ts';

/**
 * Whether a title as an article writes it names an office as a register does: "Home Secretary" is "Secretary of
 * State for the Home Department", "Security Minister" is "Minister for Security", "Tory MP" is any MP's seat of that
 * party. The kind of office must be one, and everything that the article adds must stand in the register's title or
 * organisation. A shadow minister is no minister.
 */
export function matchesTitle(written: string, role: Pick<PackRole, 'title' | 'organisation'>): boolean {
  const article = readTitle(written);
  const register = readTitle(role.title);
  if (article.rank === null || article.rank !== register.rank) return false;
  const known = new Set([...register.subject, ...readTitle(role.organisation ?? '').subject]);
  const countries = new Set(readCountries(`${role.title} ${role.organisation ?? ''}`).keys());
  const isNational = NATIONAL.has(article.rank);
  return [...article.subject].every(
    (word) => known.has(PARTIES[word] ?? word) || (isNational && isOfCountry(word, countries)),
  );
}

/** Whether a written title leaves one holder at a time: "development minister", but neither "minister" nor "Tory MP". */
export function namesOnePost(written: string): boolean {
  const { rank, subject } = readTitle(written);
  return rank !== null && !SEATS.has(rank) && subject.size > 0;
}

/** Offices that hundreds hold at once, whatever is said of their party or country. */
const SEATS: ReadonlySet<string> = new Set([
  'lords',
  'msp',
  'senedd',
  'mla',
  'mp',
  'state senator',
  'state representative',
  'senator',
  'representative',
  'whip',
]);

/** Offices of a country, whose name may stand before them: "French president". A senator's state is another matter. */
const NATIONAL: ReadonlySet<string> = new Set([
  'president',
  'vice president',
  'prime minister',
  'deputy prime minister',
  'chancellor',
  'first minister',
  'minister',
  'king',
  'queen',
  'governor general',
]);

/** Short names of parties, and the word of the register's. */
const PARTIES: Readonly<Record<string, string>> = {
  tory: 'conservative',
  lib: 'liberal',
  dem: 'democrat',
  democratic: 'democrat',
  snp: 'scottish',
  gop: 'republican',
};

/** "French president" is "President of France". */
function isOfCountry(word: string, countries: ReadonlySet<string>): boolean {
  const named = [...readCountries(word.charAt(0).toUpperCase() + word.slice(1)).keys()];
  return named.some((country) => countries.has(country));
}
