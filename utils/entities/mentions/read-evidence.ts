import type { Mention, MentionKind } from '../../types.ts';
import { guessGender } from '../names/gender.ts';
import { canAbbreviate, isOrganisationWord } from '../names/organisation-name.ts';
import { isRoleNoun } from '../roles/role-nouns.ts';
import { isSpeechVerb } from '../speech-verbs.ts';
import { fold } from '../text/fold.ts';
import { isLocatedBehind, isVenue } from './venues.ts';

/** A name of several words that the recogniser is this sure of is no company's because of a "which". */
const SURE = 0.8;

/** What is this sure to be a place or a thing stays one, though it ends as a body's name. */
const LIKELY = 0.9;

/** Shops and houses called after their founders: the end of the name is no possessive. */
const SHOPS = new Set(
  (
    'applebee arby bloomingdale dillard domino dunkin hardee kellogg kohl lowe macy mcdonald mcvitie moody nando popeye ' +
    'sainsbury sotheby wegman whataburger zabar'
  ).split(' '),
);

const BODIES = new Set(
  'university college school academy institute hospital infirmary museum council police court bank fc parliament'.split(
    ' ',
  ),
);
/** Last words of a company's name that end the name of no place or work. */
const FIRMS = new Set(
  (
    'productions studios holdings industries technologies ventures airlines airways motors pharmaceuticals interactive software labs ' +
    'pharma therapeutics robotics biosciences logistics semiconductors inc ltd llc plc corp gmbh'
  ).split(' '),
);
const PAPERS = new Set(
  'times post herald tribune gazette chronicle telegraph journal guardian mail examiner observer standard inquirer'.split(
    ' ',
  ),
);
const STREETS = new Set('street road avenue boulevard crescent drive lane'.split(' '));

// Who is said to belong to a company by its bare name; "aide" or "spokesman" would fit a person as well.
const COMPANY_ROLE =
  /^\s(?:(?!(?:and|or)\s)\p{L}+\s)?(?:analysts?|economists?|ceo|cfo|chief executive|chief financial|co-founders?|shareholders?|shares|stock|investors?)\b/iu;
const TICKER = /^(?:['’]s)?\s\((?:(?:NYSE|NASDAQ|LSE|ASX|TSX|NSE|BSE)\s?:\s?)?(\p{Lu}{2,5})\)/iu;
const LISTED = /^(?:['’]s)?\s\((?:NYSE|NASDAQ|LSE|ASX|TSX|NSE|BSE)\s?:/i;
const HOME =
  /(?:\b\d{1,3}, of\s|\b(?:Street|Road|Avenue|Drive|Lane|Crescent|St\.|Rd\.|Ave\.|Blvd\.),\s|\bM(?:S|E)?Ps? for\s)$/u;
// Words between an article and a noun that stay within one phrase.
const ADJECTIVES = "(?:(?!(?:of|at|for|in|with|from|to|who|and)\\b)[\\p{L}\\p{N}’'.-]+\\s)";
/** "Elmgrove, a global provider of …": what only a company is called, not somebody who works there ("a company director"). */
const COMPANY_NOUN = new RegExp(
  `^,\\s(?:an?|the)\\s(?:${ADJECTIVES}{0,4}(?:company|firm|corporation|manufacturer|supplier|retailer|start-?up|chain|subsidiary|` +
    'airline|carmaker|automaker|chipmaker|drugmaker|insurer|brewery|charity|non-?profit|think tank|consultancy|conglomerate|coalition|vendor)|' +
    `${ADJECTIVES}{1,4}(?:provider|maker|distributor)|(?:global|leading|major)\\s(?:\\p{L}+\\s)?producer)` +
    '(?=[,.;]|\\s(?:that|which|based|in|of|for|with|focused|headquartered|behind|owned|whose)\\b)',
  'u',
);
/** Where a report comes from, in front of it: "YAOUNDÉ, May 13 (IPS) - ". */
const DATELINE = /^, [^\n]{2,30}?\s?(?:—|–|--|-)\s/u;
/** "the man from Glenrow", "a 34-year-old Park Holm woman" */
const PEOPLE = '(?:man|woman|boy|girl|teenager|couple|residents?|villagers?)';
const FROM = new RegExp(`\\b${PEOPLE}\\s(?:from|of)\\s$`, 'u');
const AGED = /\b\d{1,2}[\s-]years?[\s-]old\s$/u;
const IS_ONE = new RegExp(`^\\s${PEOPLE}\\b`, 'u');
/** "said Skyward’s Mr Lund": whose people are called by their surnames. */
const OWNS = /^['’]s\s(?:Mr|Mrs|Ms|Dr)\.?\s\p{Lu}/u;
/** "the engineering firm Arden Webb," */
const FIRM_BEFORE =
  /\b(?:firm|company|start-?up|manufacturer|contractor|developer|supplier|consultancy|charity|group)\s$/u;
/** Whom somebody sits in parliament for is a constituency. */
const MEMBER_FOR = /\b(?:[Mm]ember|MPs?|TDs?|MSPs?)\sfor\s$/u;
/** "the state capital of St. Paul" */
const TOWN_OF =
  /\b(?:city|town|village|capital|suburb|settlement|municipality|hamlet|port|island|province|monastery|abbey|diocese|parish|sub-?county)\sof\s$/u;
/** "Earl of Kent": somebody called by a title. */
const PEER = /^(?:Duke|Duchess|Earl|Countess|Marquess|Prince|Princess)\sof\s\p{Lu}\p{Ll}+$/u;
const AFTER_STATE =
  /^,\s(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|IL|IN|IA|KS|KY|LA|MI|MN|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|ON|BC|NSW)(?![\p{L}\p{N}])/u;
/** "Rivers Rd.", "Harbour Ave" */
const SHORT_STREET = /\s(?:St|Ave|Rd|Blvd|Hwy|Pkwy)\.?$/u;
/** "the riverside town Vale Horn": what a place is, right before its name. */
const TOWN_BEFORE =
  /\b(?:town|village|suburb|hamlet|seaport|township|(?:state|provincial|regional)\scapital)\s$/u;
/** Whoever lives somewhere, behind its name: "Vale Horn villagers". */
const DWELLERS =
  /^\s(?:villagers|residents|townspeople|communities|village|district|province|municipality|township|neighbou?rhood)\b/u;
const VENUES = new Set(
  'amphitheatre amphitheater arena auditorium ballroom pavilion racecourse stadium'.split(' '),
);
/** What ends the names of grounds, buildings and ways, and no body's. */
const GROUNDS = new Set(
  (
    'terminal airport heliport bridge plaza mall tower towers palace castle cathedral basilica beach island islands river lake valley peninsula mountains canyon strait highway street avenue ' +
    'boulevard square quay wharf pier marina tunnel reservoir dam volcano glacier rainforest savannah fjord lagoon archipelago residences apartments park forest temple mosque shrine monastery interchange stand'
  ).split(' '),
);
/** Places whose names end as a body's. */
const PLACES = new Set([
  'West Bank',
  'Left Bank',
  'Right Bank',
  'South Bank',
  'Outer Banks',
  'New York City',
  'Mexico City',
  'Vatican City',
  'Soviet Union',
]);
/** The town that a state is governed from, which no bank is called. */
const CAPITAL = /^(?:National|Federal|State|Provincial|Regional) Capital$/u;
const STATES = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT ' +
    'VT VA WA WV WI WY DC ON BC QC AB NSW'
  ).split(' '),
);

/** What a company may be as well as somebody. */
const BUSINESSES = new Set(
  'owner operator publisher maker producer developer sponsor promoter organiser organizer landlord employer partner member leader founder'.split(
    ' ',
  ),
);

/** Seats that stand for whoever governs from them. */
const SEATS = new Set([
  'Vatican',
  'Holy See',
  'Kremlin',
  'Pentagon',
  'White House',
  'Downing Street',
  'Capitol',
]);

/** As newspapers write the states behind a town: "Carson, Calif." */
const STATES_IN_SHORT =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta|Sask|Man)$/;

/** What the words around a mention say that it is, whatever the recogniser thinks; null where they say nothing. */
export function readEvidence(text: string, mention: Mention): MentionKind | null {
  const { kind, start, end } = mention;
  const name = text.slice(start, end);
  const words = name.split(/\s+/u);
  const last = fold(words[words.length - 1]!);
  const before = text.slice(Math.max(0, start - 24), start);
  if (kind === 'place' || kind === 'other') {
    if (SEATS.has(name) && speaks(text, end)) return 'organisation';
    if (words.length === 1) return null;
    if (PAPERS.has(last) || FIRMS.has(last) || fold(words[0]!) === 'journal') return 'organisation';
    if (mention.confidence < LIKELY && isOrganisationWord(last) && !isOther(text, name, end))
      return 'organisation';
    if (mention.confidence < SURE && COMPANY_NOUN.test(text.slice(end, end + 90))) return 'organisation';
    return kind === 'place' && BODIES.has(last) ? 'organisation' : null;
  }
  if (
    kind === 'person' &&
    FIRM_BEFORE.test(before) &&
    /^(?:['’]s\b|[,.;:)]|$)/u.test(text.slice(end, end + 3))
  )
    return 'organisation';
  if (words.length > 1 && SHORT_STREET.test(name)) return 'place';
  if (kind === 'person' && (isTown(text, mention, before) || DWELLERS.test(text.slice(end, end + 15))))
    return 'place';
  if (kind === 'person' && (MEMBER_FOR.test(before) || TOWN_OF.test(before) || isHome(text, start, end)))
    return 'place';
  if (kind === 'person' && words.length === 1 && OWNS.test(text.slice(end, end + 9))) return 'organisation';
  if (
    !/\p{Ll}/u.test(name) &&
    (start === 0 || text[start - 1] === '\n') &&
    DATELINE.test(text.slice(end, end + 36))
  )
    return 'place';
  if (kind === 'organisation' && PEER.test(name)) return 'person';
  if (
    kind === 'organisation' &&
    (PLACES.has(name) || CAPITAL.test(name) || (words.length > 1 && isGround(words, last)))
  )
    return 'place';
  if (HOME.test(before) || (words.length > 1 && VENUES.has(last))) return 'place';
  if (STATES.has(name) && /,\s$/.test(before)) return 'place';
  if (STATES_IN_SHORT.test(name) && text[end] === '.' && /,\s$|\($/.test(before)) return 'place';
  const after = text.slice(end, end + 90);
  if (
    kind === 'organisation' &&
    words.length > 1 &&
    isSpeakingTrade(text, start, end) &&
    !isOrganisationWord(last)
  )
    return 'person';
  if (kind === 'organisation') return isVenue(text, start, name, last) ? 'place' : null;
  if (
    AFTER_STATE.test(after) &&
    !/\b(?:[A-Z]\.|Mr|Mrs|Ms|Dr)\s/u.test(name) &&
    words.length < 3 &&
    // "Ada Lund, SC, told the judges"
    !(words.length === 2 && mention.confidence > SURE)
  )
    return 'place';
  if (COMPANY_NOUN.test(after)) return 'organisation';
  const isSure = words.length > 1 && mention.confidence > SURE;
  return readAboutPerson(after.slice(0, 40), name, words, last, isSure);
}

/** Whether a supposed person is a street or a company. */
function readAboutPerson(
  after: string,
  name: string,
  words: readonly string[],
  last: string,
  isSure: boolean,
): MentionKind | null {
  if (words.length > 1 && STREETS.has(last) && guessGender(fold(words[0]!)) === null) return 'place';
  // "a film by Quint Corvane, which flopped"
  if ((!isSure && (/^,\swhich\b/.test(after) || COMPANY_ROLE.test(after))) || LISTED.test(after))
    return 'organisation';
  const ticker = TICKER.exec(after)?.[1];
  return ticker && words.length === 1 && canAbbreviate(ticker, name) ? 'organisation' : null;
}

/** "Section 194 Committee", "Management of Organization", "Elmgrove Center, Hartford, CT" */
function isOther(text: string, name: string, end: number): boolean {
  return (
    /\d|\bof\s\S+$|\s(?:Award|Prize|Medal|Act|Festival|Cup|Trophy|Day|Week|Month|Year)\s(?:for|of|in)\s/u.test(
      name,
    ) || isLocatedBehind(text, end)
  );
}

/** "Lund International Airport", but not "Lund Council Tower" */
function isGround(words: readonly string[], last: string): boolean {
  if (last === 'reserve')
    return /^(?:nature|natural|wildlife|forest|game|marine|biosphere)$/iu.test(words.at(-2) ?? '');
  return (
    GROUNDS.has(last) && !words.some((word) => isOrganisationWord(word) && fold(word) !== 'international')
  );
}

/** "The Kremlin said", "has denied" */
function speaks(text: string, end: number): boolean {
  const verb = /^\s(?:has\s|had\s)?(\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1];
  return verb !== undefined && isSpeechVerb(verb);
}

/** Whether a supposed person is where somebody is from. */
function isHome(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 18), start);
  return FROM.test(before) || (AGED.test(before) && IS_ONE.test(text.slice(end, end + 12)));
}

/** "Another villager, Lipa Potobe, said", "The director of the museum, Ivo Lund, said": a company holds no post of these. */
function isSpeakingTrade(text: string, start: number, end: number): boolean {
  const trade =
    /\b(?:[Aa]|[Aa]n|[Aa]nother|[Oo]ne|[Ff]ellow|[Tt]he)\s(?:[\p{Ll}-]+\s){0,2}([\p{Ll}-]+)(?:\s(?:of|for|at)\s[^,.;:\n]{2,48})?,\s$/u.exec(
      text.slice(Math.max(0, start - 90), start),
    )?.[1];
  if (trade === undefined || BUSINESSES.has(trade)) return false;
  if (!(isRoleNoun(trade) || /(?:villager|resident|local)$/u.test(trade))) return false;
  const verb = /^,\s(?:\p{Ll}+ly\s)?(\p{Ll}+)/u.exec(text.slice(end, end + 30))?.[1];
  return verb !== undefined && isSpeechVerb(verb);
}

/** "the party town Vale Horn" */
function isTown(text: string, { end }: Mention, before: string): boolean {
  // "The village Ada Lund came from" is not hers.
  return TOWN_BEFORE.test(before) && /^(?:[.,;)]|\s(?:in|near|on)\s)/u.test(text.slice(end, end + 6));
}

/** Whether the possessive after a name is part of it: "Lowe’s", "Macy’s". */
export function isShop(text: string, start: number, end: number): boolean {
  return /^['’]s(?!\p{L})/u.test(text.slice(end, end + 3)) && SHOPS.has(fold(text.slice(start, end)));
}
