import { dropPossessive, fold } from '../text/fold.ts';
import { GENERIC_NOUNS, SHARED_FIRST } from './organisation-name.ts';

/** Characters: what is shorter may be two names that only look alike. */
const SHORTEST = 6;
const ADDRESS = /\.(?:com|org|net|co\.uk)$/iu;
/** Places that a body sets behind its name: "Harbour League NYC" is the "Harbour League". */
const PLACES = new Set('nyc uk usa us dc la eu uae nz'.split(' '));
/** Bodies of which a place or a house has one, so that "the Medical Center" is the one that has been named. */
const HEADS = new Set(
  (
    'center centre hospital museum council board commission committee department ministry college school university ' +
    'institute foundation academy library'
  ).split(' '),
);
/** An acronym that is spoken as a word: "Nato". */
const SPOKEN = /^\p{Lu}\p{Ll}{3,7}$/u;

/** "Department of Justice", "U.S. Department of Justice" */
const OF = /^(?:us |uk )?(department|ministry) of (.+)$/u;

/** Names that readers everywhere know for one body; none is the other's initials. */
const SAME = new Map(
  [
    ['republican party', 'gop', 'grand old party'],
    ['islamic state', 'islamic state group', 'isis', 'isil', 'daesh'],
    ['huffington post', 'huffpost'],
    ['conservative party', 'tory party'],
    ['volkswagen', 'vw'],
    ['metropolitan police', 'met police', 'scotland yard'],
  ].flatMap(([first, ...others]) => [first!, ...others].map((name): [string, string] => [name, first!])),
);

/** A name without its gaps, a ministry's with what it is for in front, and without the end of an address: the same for "Live Nation" and "LiveNation.com"; null where short. */
export function squeeze(name: string, tokens: readonly string[]): string | null {
  const known = SAME.get(tokens.join(' '));
  if (known) return known;
  const bare = dropPossessive(name);
  const joined = ADDRESS.test(bare) ? fold(bare.replace(ADDRESS, '')) : tokens.join(' ').replace(OF, '$2 $1');
  const letters = joined.replace(/[^\p{L}\p{N}&]/gu, '');
  return letters.length < SHORTEST ? null : letters;
}

/** A name without the end of an address: "AARP" of "AARP.org". */
export function withoutAddress(name: string): string {
  return name.replace(ADDRESS, '');
}

const PARTS = new Set(
  'college school faculty department institute center centre laboratory library clinic'.split(' '),
);

/** Whether a longer name is that of a body within the shorter one's: a railway's police, "Elmgrove Tech College of Engineering". */
export function isPart(short: readonly string[], long: readonly string[]): boolean {
  if (long[long.length - 1] === 'police') return true;
  const rest = long.slice(short.length);
  return PARTS.has(rest[0]!) && (rest[1] === 'of' || rest[1] === 'for');
}

/** Whether a name is the other with a place behind it. */
export function isPlaced(short: readonly string[], long: readonly string[]): boolean {
  return long.length === short.length + 1 && PLACES.has(long[short.length]!);
}

/** Bodies within which others go by a name that begins with theirs: "White House Office of Management and Budget". */
const HOUSES = new Set([
  'united nations',
  'european union',
  'african union',
  'white house',
  'state department',
]);

/** Whether a longer name that begins with this one is another body's. */
export function isHouse(tokens: readonly string[]): boolean {
  return HOUSES.has(tokens.join(' '));
}

/** Whether a name is the other with its country in front: "the U.S. Senate" is the Senate where no other has been named. */
export function isNational(short: readonly string[], long: readonly string[]): boolean {
  return long.length === short.length + 1 && (long[0] === 'us' || long[0] === 'uk');
}

/** Whether initials may be written as this word, which has to be a name of its own otherwise. */
export function isSpokenAcronym(name: string): boolean {
  return SPOKEN.test(name);
}

/**
 * Whether a name that ends in what the body is can be the end of a longer name: of two words behind "the" at every place
 * ("the Medical Center"), or the longer one without its first word.
 *
 * @param isPointed whether "the" stands before every mention of the short one
 */
export function isEndOfBody(short: readonly string[], long: readonly string[], isPointed: boolean): boolean {
  const head = short[short.length - 1]!;
  if (!HEADS.has(head) || SHARED_FIRST.has(short[0]!) || GENERIC_NOUNS.has(short[0]!)) return false;
  return isPointed || (short.length > 2 && long.length === short.length + 1);
}
