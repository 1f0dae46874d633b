import { KNOWN_NAMES } from '../../ner/known-names.ts';
import type { Mention } from '../../types.ts';
import { isGeneric, isOrganisationWord } from '../names/organisation-name.ts';
import { fold } from '../text/fold.ts';
import { COMMON_ACRONYMS } from './common-acronyms.ts';
import { isGlossedThing } from './is-glossed-thing.ts';
import { isMade, isModel } from './is-model.ts';
import { DOUBTFUL_ENDS, THING_ENDS } from './thing-ends.ts';

/** Offices that a body's name never ends in, save behind "of" ("Office of the President"). */
const OFFICES = new Set(
  'judge president minister senator congressman congresswoman governor mayor administrator superintendent manager committeeman committeewoman whip chairman chairwoman commissioner ambassador'.split(
    ' ',
  ),
);

/** "Senate Republican Leader"; a paper may be called a leader, too. */
const LEADER = /\b(?:Majority|Minority|Republican|Democratic|Opposition|Party|House|Senate|Deputy)\sLeader$/u;
/** "S&P 500": the number makes the house's name that of a list. */
const INDEX = /^(?:S&P|FTSE|Nasdaq|Russell|Fortune|Forbes|Stoxx|Nikkei)\s\d{2,4}(?!\d)/u;
/** "MEC for Cooperative Governance", "Minister of Finance": an office, not the body that it leads. */
const OFFICE_FOR =
  /^(?:General Manager|Managing Director|Executive Director|Vice President|Deputy Minister|Chief Executive|MEC|Minister|Secretary|Commissioner|Chancellor|Ambassador|Director|Head|President)\s(?:of|for)\s/u;
/** "(NYSE: RIGP)": what a share is called at its exchange, behind the company's name. */
const EXCHANGE = /\((?:NYSE|NASDAQ|LSE|ASX|TSX|NSE|BSE|AMEX|OTC\p{Lu}*)(?:\s\p{L}+)?\s?:\s?$/iu;
const ROOMS = new Set(['oval office', 'west wing', 'situation room', 'rose garden']);
/** Illnesses called after who described them. */
const ILLNESS = /^['’]s?\s(?:disease|syndrome|lymphoma|palsy|sarcoma)\b/u;
const ILL = /^(?:Parkinson|Alzheimer|Crohn|Hodgkin|Huntington|Asperger)$/u;

/** "Convention on Biological Diversity", "Operation Broad Sword" */
const TREATY =
  /^(?:\p{Lu}[\p{L}.]*\s){0,3}(?:Convention|Treaty|Pact|Protocol|Agreement|Declaration|Resolution|Compact)\s(?:on|against|for|with|relating)\b|^Operation\s\p{Lu}(?!.*\b(?:International|Worldwide|Foundation|Network)$)/u;
/** "the BA.5 variant"; behind any other name it is the number of a note. */
const VERSION = /^\.\d/u;
const VERSIONED = /^\p{Lu}{1,3}$/u;
/** "Islamists": whoever believes the same. */
const BELIEVERS = /^\p{Lu}\p{Ll}+ists$/u;
const PORTFOLIO =
  /\b(?:[Mm]inisters?|[Ss]ecretar(?:y|ies)|MECs?|[Cc]ommissioners?|[Ss]pokes(?:man|woman|person))\s(?:of|for)\s(?:the\s)?$/u;
/** "Ada Okafor, M.D.," */
const DEGREE = /^(?:M\.D|Ph\.?D|J\.D|R\.N|D\.O|Ed\.?D|M\.?P\.H|M\.?B\.A|Esq)\.?$/u;
/** "R.D.N." behind a comma; of bodies and places only initials of two letters are set so. */
const LETTERS = /^(?!(?:U\.?S|U\.?K|U\.?N|E\.?U|D\.?C|A\.?P)\.?$)(?:\p{Lu}\.){2,5}$/u;
/** "(R-KY)", ", D-Ohio": whom a member of a parliament sits for. */
const SEAT = /^[RDI]-\p{Lu}[\p{L}.]*$/u;
const PARTIES = new Set('plaintiff defendant claimant respondent appellant petitioner'.split(' '));
const NOBLES =
  /^(?:Duke|Duchess|King|Queen|Prince|Princess|Pope|Pontiff|President|Emperor|Empress|Sultan|Emir)$/u;
const SERIES = /^\s(?:series|drama|adaptation|spin-off|film|movie|sitcom|miniseries)\b/u;
/** Fields that an office or a desk is for: "Labor Secretary", "Energy analyst". */
const FIELDS = new Set(
  (
    'Labor Labour Energy Treasury Defense Defence Health State Justice Education Transport Transportation Environment Agriculture Commerce ' +
    'Interior Housing Finance Culture Science Sports Technology Politics Business Economics Security Immigration Veterans'
  ).split(' '),
);
/** Australia's Labor has analysts, too, and the Treasury spokesmen. */
const BODIES = new Set(['Labor', 'Labour', 'Treasury']);

function holdsField(name: string, after: string): boolean {
  if (/^\s(?:Secretary|Minister|Commissioner)\b/u.test(after)) return true;
  return (
    !BODIES.has(name) &&
    /^\s(?:secretary|minister|commissioner|analyst|correspondent|editor|reporter)\b/u.test(after)
  );
}

/** Those who are called on, and exclamations. */
const CALLS = /^(?:God|Christ|Allah|Yahweh|Lordy|Touché|Santa|Mom|Dad|Mum|Grandma|Grandpa)$/u;
/** What is called after somebody: "Obamacare". */
const POLICIES = /^\p{Lu}\p{Ll}{2,}(?:care|nomics|mania|gate)$/u;
/** Insurance by the state, alone or with its like. */
const INSURANCE =
  /^(?:Social Security|Medicare|Medicaid)(?:(?:, and |, | and )(?:Social Security|Medicare|Medicaid))*$/u;
/** Whoever belongs to a party. */
const MEMBERS =
  /^(?:(?!(?:Liberal|Social|Christian|College|Young|New|Log)\s)\p{Lu}\p{Ll}+\s)?(?:Republicans|Democrats)$/u;
/** "Arden v. Lund": a case goes by its parties. */
const PARTY_BEFORE = /^\sv\.?\s\p{Lu}/u;
const PARTY_AFTER = /\p{L}\sv\.?\s$/u;
/** What an office is for: fields, "Coastal Affairs", two of either with an "and"; no body of its own. */
function isPortfolio(name: string, words: readonly string[], before: string): boolean {
  if (BODIES.has(name) && /pokes/.test(before)) return false;
  return FIELDS.has(words[0]!) || /\sand\s|\s(?:Affairs|Development|Relations|Services)$/u.test(name);
}

/** Surer than this, the recogniser knows a body of a maker's name ("Hyundai Mipo Dockyard"), or of a thing's letters. */
const SURE = 0.9;
const CERTAIN = 0.95;

/** What is fought for or given, and no surname: "Lowmark Cup". */
const PRIZES = /\s(?:Cup|Trophy|Award|Awards|Prize|Prizes|Marathon|Championships?|Festival|Grand\sPrix)$/u;
/** "Lowmark Medal for Harbours": what stands before the small word tells what it is. */
const HEAD = /\s(?:of|for|For|in|on|to)\s.*$/u;
/** What is sold under somebody's name: "Tori Lund cosmetics". */
const BRANDED =
  /^\s(?:cosmetics|shoes|sneakers|jeans|handbags?|perfumes?|fragrances?|sunglasses|chocolates?|shirts?|wines?|whisk(?:e?)y|vodka|beers?|timepieces)\b/u;
/** Those of one mind, where the parties are others. */
const LIKE_MINDED = /^(?:Conservatives|Liberals|Progressives|Socialists|Communists)$/u;
/** Near them, it says that the parties are others; a story from elsewhere may name these in passing. */
const AMERICAN = /\b(?:Republicans?|GOP)\b/u;
/** How near, in UTF-16 units: a paragraph or two. */
const NEAR = 400;
/** Where those of one mind are a party. */
const PARTIES_OF_OTHERS =
  /\b(?:Labour|Tory|Tories|NDP|MPs|House of Commons|[Tt]he Conservatives|(?:Conservative|Liberal|Socialist|Communist) Party)\b/u;
/** What ends no body's name, though a body's word stands in front: "Bank Secrecy Act". */
const LAWS_AND_PRIZES = new Set(
  'act bill amendment treaty accord accords ordinance championship championships cup trophy award awards'.split(
    ' ',
  ),
);
/** "Torres Strait Islanders"; surer than of a people, the recogniser is of a team. */
const PEOPLES =
  /(?:^|\s)(?:Islanders|Peoples|Natives|First Nations|Muslims|Christians|Jews|Hindus|Catholics|Protestants|Evangelicals|Buddhists|Sikhs|Jesuits)$/u;
/** Where a party meets; some churches are called conventions. */
const PARTY_MEETING =
  /\b(?:Democratic|Republican|Libertarian|Labour|Labor|Conservative|Tory|Party|GOP)\s(?:National\s|State\s|Party\s|Spring\s|Annual\s)?(?:Convention|Conference|Caucuses|Primary|Primaries)$/u;
/** "the Silver State", "the Bluegrass State" */
const NICKNAMED_STATE =
  /^(?!(?:Islamic|Ohio|Penn|Free|Deep|Iowa|Kansas|Michigan|Florida|Oregon|Arizona|Washington|Colorado|Utah|Boise|Fresno|Ball|Texas|Georgia)\s)\p{Lu}\p{Ll}+\sState$/u;
/** "Libertarian candidate", "Democratic Latino vote": whoever or whatever belongs to a party. */
const PARTISAN =
  /^(?:Democratic|Republican|Libertarian|Communist|Socialist)(?:\s(?!(?:Party|Caucus|National|Senate|House|Governors)$)\p{Lu}\p{Ll}+)?$/u;
const PARTISANS =
  /^\s(?:candidates?|nominees?|votes?|voters?|primar(?:y|ies)|lawmakers?|senators?|governors?|legislators?|politicians?|operatives?|donors?|ticket|challengers?|rivals?|strategists?|hopefuls?|incumbents?|stronghold|base)\b/u;

const FOLLOWERS = /(?:phile|phobe|crat|goer)s$/iu;

/** Whether a supposed name of a person or body, by its own words or those beside it, names neither. */
export function isNoName(text: string, { kind, start, end, confidence }: Mention): boolean {
  const name = text.slice(start, end);
  const words = name.split(/\s+/u);
  const last = fold(words[words.length - 1]!);
  const before = text.slice(Math.max(0, start - 30), start);
  if ((kind === 'person' || kind === 'organisation') && SEAT.test(name) && /[(,]\s?$/u.test(before))
    return true;
  // "Ada Lund (R)"
  if (kind === 'organisation' && name.length === 1 && before.endsWith('(') && text[end] === ')') return true;
  if (
    (kind === 'person' || kind === 'organisation') &&
    (/[®™]/u.test(name) || /^[®™]/u.test(text.slice(end, end + 1)))
  )
    return true;
  if (kind === 'person') {
    if (words.length > 1 && BRANDED.test(text.slice(end, end + 16))) return true;
    if (CALLS.test(name) || POLICIES.test(name) || PRIZES.test(name)) return true;
    if (words.length === 1 && (PARTY_BEFORE.test(text.slice(end, end + 5)) || PARTY_AFTER.test(before)))
      return true;
    const after = text.slice(end, end + 12);
    if (ILLNESS.test(after) || (ILL.test(name) && /^['’]s/u.test(after))) return true;
    // "the Duke and Duchess | of Kent"; "the Duke"
    if (name.startsWith('of ') || (NOBLES.test(name) && /\b[Tt]he\s$/u.test(before))) return true;
    // "Anglophiles"; the "Roll Hall" of "Rock & Roll Hall of Fame"
    return (
      (words.length === 1 && FOLLOWERS.test(name)) || (last === 'hall' && text.startsWith(' of Fame', end))
    );
  }
  if (kind !== 'organisation') return false;
  if (EXCHANGE.test(before) || isGlossedThing(text, start, end)) return true;
  if (isMade(text, name, start, end)) return true;
  if (isPartisan(text, name, start, end, confidence)) return true;
  if (INDEX.test(text.slice(start, start + 16)) || OFFICE_FOR.test(name) || LEADER.test(name)) return true;
  if (DEGREE.test(name) && /,\s$/.test(before)) return true;
  if (LETTERS.test(name) && /\p{L},\s$/u.test(before) && text[end] === ',') return true;
  if (INSURANCE.test(name) || MEMBERS.test(name)) return true;
  if (
    TREATY.test(name) ||
    (VERSIONED.test(words[words.length - 1]!) && VERSION.test(text.slice(end, end + 3))) ||
    (confidence < SURE && (BELIEVERS.test(name) || isPeople(name)))
  )
    return true;
  if (PARTIES.has(fold(name)) || (/\sTV$/u.test(name) && SERIES.test(text.slice(end, end + 14)))) return true;
  if (FIELDS.has(name) && holdsField(name, text.slice(end, end + 16))) return true;
  // "NGOs", "the AMAs": many of a kind.
  if (
    /^\p{Lu}{2,}s$/u.test(name) ||
    (confidence < CERTAIN && COMMON_ACRONYMS.has(name)) ||
    ROOMS.has(fold(name))
  )
    return true;
  if (confidence <= SURE && isModel(name)) return true;
  // "Minister for Justice and Public Safety"
  if (PORTFOLIO.test(before) && !words.some(isGeneric) && isPortfolio(name, words, before)) return true;
  const head = HEAD.test(name) ? fold(name.replace(HEAD, '').split(' ').at(-1)!) : null;
  if (head !== null && confidence < SURE && words.length > 2 && THING_ENDS.has(head)) return true;
  if (confidence < CERTAIN && words.length > 1 && LAWS_AND_PRIZES.has(last)) return true;
  if (words.some(isOrganisationWord)) return false;
  if (words.length === 1 || /\s(?:of|for)\s/u.test(name)) return false;
  if (DOUBTFUL_ENDS.has(last) && confidence < SURE && KNOWN_NAMES.match(words).length === 0) return true;
  return (
    THING_ENDS.has(last) || OFFICES.has(last) || (/[^\s]{4}ism$/u.test(last) && !FIELDS_OF_BODIES.has(last))
  );
}

/** "Assembly of First Nations" is a body of theirs. */
function isPeople(name: string): boolean {
  return PEOPLES.test(name) && !/\s(?:of|for)\s/u.test(name);
}

/** "Lowmark Tourism" */
const FIELDS_OF_BODIES = new Set(['journalism', 'tourism']);

/** What is a party's or a state's by another name, and no body. */
function isPartisan(text: string, name: string, start: number, end: number, confidence: number): boolean {
  if (PARTY_MEETING.test(name)) return true;
  if (LIKE_MINDED.test(name))
    return AMERICAN.test(text.slice(Math.max(0, start - NEAR), end + NEAR)) && !PARTIES_OF_OTHERS.test(text);
  if (PARTISAN.test(name)) return PARTISANS.test(text.slice(end, end + 16));
  return (
    confidence < SURE &&
    NICKNAMED_STATE.test(name) &&
    /\b[Tt]he\s$/u.test(text.slice(Math.max(0, start - 4), start))
  );
}
