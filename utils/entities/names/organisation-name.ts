import { dropPossessive, fold } from '../text/fold.ts';

// Legal forms, cut from the end of a name before it is compared.
const LEGAL_FORMS = new Set(
  'inc incorporated ltd limited plc corp corporation co company llc llp lp gmbh ag sa nv bv spa ab oyj pty'.split(
    ' ',
  ),
);

const SMALL_WORDS = new Set('of the for and in on at to de la le du des und & a an'.split(' '));

/** Common nouns that a body is called by once it is known: "the Foundation". Alone they name nobody. */
export const GENERIC_NOUNS: ReadonlySet<string> = new Set(
  (
    'foundation trust committee council commission board agency department ministry bank company group party university ' +
    'college school club association union federation institute fund firm charity court network service force team ' +
    'office bureau authority organisation organization corporation coalition alliance league society centre center ' +
    'campaign paper newspaper magazine hospital museum church tribunal panel inquiry taskforce airline regulator ' +
    'consortium partnership academy laboratory lab observatory watchdog think-tank chamber brigade squad'
  ).split(' '),
);

/** First words that many bodies share: alone they are no short form of one of them. */
export const SHARED_FIRST: ReadonlySet<string> = new Set(
  'national royal american british european international united federal new world state house central global north south east west general first great house senate congress parliament cabinet supreme high un eu us uk nato premier democratic republican liberal socialist communist progressive public local'.split(
    ' ',
  ),
);

const COUNTRIES = new Map([
  ['united states', 'us'],
  ['united kingdom', 'uk'],
]);

/** Words of an organisation's name as they are compared: folded, without article and legal form. */
export function organisationTokens(text: string): string[] {
  const tokens = dropPossessive(text)
    .split(/[\s,]+/u)
    .map((token) => fold(token).replace(/^[^\p{L}\p{N}&]+|[^\p{L}\p{N}&!+]+$/gu, ''))
    .filter(Boolean);
  if (tokens.length > 1 && tokens[0] === 'the') tokens.shift();
  // "United States Navy" is the "US Navy".
  const country = tokens.length > 2 ? COUNTRIES.get(tokens.slice(0, 2).join(' ')) : undefined;
  if (country) tokens.splice(0, 2, country);
  while (tokens.length > 1 && LEGAL_FORMS.has(tokens[tokens.length - 1]!)) tokens.pop();
  return tokens;
}

// Last words of companies' and bodies' names that are hardly ever surnames.
const LAST_WORDS = new Set(
  'productions records studios pictures holdings partners industries systems technologies entertainment ventures group airlines airways motors pharmaceuticals energy solutions services networks associates brothers enterprises international laboratories stores foods restaurants'.split(
    ' ',
  ),
);

/** Whether the last word of a name says that it is an organisation's. */
export function isOrganisationWord(word: string): boolean {
  const bare = fold(word);
  return (
    LAST_WORDS.has(bare) ||
    LEGAL_FORMS.has(bare) ||
    (GENERIC_NOUNS.has(bare) && bare !== 'church' && bare !== 'force' && bare !== 'school')
  );
}

/** Whether the last word of a name says that it is a company's, "Sons" among them. */
export function isCompanyWord(word: string): boolean {
  const bare = fold(word);
  return LAST_WORDS.has(bare) || LEGAL_FORMS.has(bare) || bare === 'sons' || bare === 'daughters';
}

const KINDS_OF_SCHOOL = new Set(
  'high middle elementary primary secondary grammar medical law business graduate'.split(' '),
);

/** Whether a name is no more than a common noun: "Foundation", "the Committee". */
export function isGeneric(text: string): boolean {
  const tokens = organisationTokens(text);
  if (tokens.length === 2) return KINDS_OF_SCHOOL.has(tokens[0]!) && tokens[1] === 'school';
  return tokens.length === 1 && GENERIC_NOUNS.has(tokens[0]!);
}

/** Whether a mention looks like an acronym: NCA, BBC, RNLI, UNESCO, MI5, G7. */
export function isAcronym(text: string): boolean {
  return /^(?=.*\p{Lu}.*\p{Lu}|.*\p{Lu}\d)[\p{Lu}\d&.-]{2,9}s?$/u.test(text);
}

/** The initials that a name of several words may be known by, with and without its small words ("nca", "boe", "doj"). */
export function initialsOf(name: string): string[] {
  const words = dropPossessive(name)
    .split(/[\s/-]+/u)
    .map(fold)
    .filter(Boolean);
  if (words.length < 2) return [];
  const bare = words[0] === 'the' ? words.slice(1) : words;
  const main = words.filter((word) => !SMALL_WORDS.has(word));
  const short = main.filter((word, index) => index < 2 || !LEGAL_FORMS.has(word));
  const whole = words[0] === 'the' ? ['the', ...main] : main;
  const all = [main, words, bare, short, whole].map((list) => list.map((word) => word[0]).join(''));
  return [...new Set(all)].filter((letters) => letters.length > 1);
}

/**
 * What a long name may be called without its first word or its last: the "pdmc" of a provincial centre, the "cdc" of a
 * country. Two letters would fit too many.
 */
export function innerInitialsOf(name: string): string[] {
  const words = dropPossessive(name)
    .split(/[\s/-]+/u)
    .map((word) => fold(word).replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
  if (words.length < 4) return [];
  const letters = words.map((word) => word[0]).join('');
  const inner = [letters.slice(1), letters.slice(0, -1), letters.slice(1, -1)];
  return inner.filter((part) => part.length >= SHORTEST_INNER);
}

const SHORTEST_INNER = 3;

/** The letters of an acronym as `initialsOf` gives them: "N.C.A." is "nca". */
export function lettersOf(acronym: string): string {
  return fold(acronym).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether an acronym given in brackets can stand for the name before it: its letters come in this order. */
export function canAbbreviate(acronym: string, name: string): boolean {
  const whole = fold(name);
  return isAbbreviation(acronym, whole.replace(/^the /, '')) || isAbbreviation(acronym, whole);
}

function isAbbreviation(acronym: string, source: string): boolean {
  const letters = lettersOf(acronym);
  if (letters.length < 2 || letters[0] !== source.replace(/[^\p{L}\p{N}]/gu, '')[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = source.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
