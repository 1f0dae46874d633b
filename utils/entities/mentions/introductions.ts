import type { EntityKind } from '../../types.ts';

const FIRST = "\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?<!['’]s)";
const PARTICLES = '(?:(?:van|von|de|der|den|bin|al|el|la|di|da|du)\\s){0,2}';
const ONE_OR_MORE = `${FIRST}(?:\\s${PARTICLES}${FIRST}){0,2}`;
/** What stands in the name of a paper, a station or a club, and in nobody's. */
const ON_AIR =
  'News|Sky|BBC|Sports?|Radio|TV|Television|Times|Post|Mail|Daily|Magazine|Media|Journalism|Press|Online|Live|Group|Team|FC|City|United|University|Council|Police';
const TWO_OR_MORE = `${FIRST}(?:\\s${PARTICLES}${FIRST}){1,2}`;
const BODY = "\\p{Lu}[\\p{L}\\p{N}’'&-]*(?:\\s(?:(?:of|the|and|for|&)\\s)?\\p{Lu}[\\p{L}\\p{N}’'&-]*){0,3}";
const COMPANY = "\\p{Lu}[\\p{L}\\p{N}’'&-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}’'&-]*){0,3}";

// Forms of address: nobody but a person bears them, so that one word after them is enough.
const ADDRESS =
  'Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lady|Baroness|Rev|Sen|Rep|Gov|Cllr|Sgt|Insp|Supt|Lt|Capt|Maj|Cpl|Judge|Det|Del|Sergeant|Inspector|Superintendent';
const TITLE =
  'Professor|Justice|Reverend|Senator|Governor|Mayor|Councillor|Detective|Constable|Officer|Captain|Congressman|Congresswoman|Sheriff|Coach';
const KIN =
  'wife|husband|son|daughter|mother|father|brother|sister|partner|girlfriend|boyfriend|fiancée|fiancé|widow|widower|' +
  'neighbour|neighbor|grandson|granddaughter|niece|nephew';
const BODIES =
  'union|charity|newspaper|magazine|journal|website|broadcaster|publisher|retailer|supermarket|airline|think tank|thinktank|start-up|' +
  'startup|consultancy|insurer|lender|carmaker|automaker|brewer|news agency|law firm|investment bank|record label|tabloid|' +
  'NGO|news portal|news site|chipmaker|drugmaker|conglomerate|pollster|non-profit|nonprofit|watchdog|television channel|TV channel|news channel|radio station|TV network|boy band|girl group|rock band|pop group|non-governmental organi[sz]ation|rental company|rights group|advocacy group|trade group';

const COMPANIES =
  'company|group|firm|manufacturers?|makers?|label|charity|retailer|airline|bank|think tank|startup|start-up|band|agency|club|union';
const STAFF =
  'analyst|CEO|chief executive|co-founder|coach|manager|quarterback|captain|striker|midfielder|defender|winger|goalkeeper|goalie|centre-half|' +
  'chairman|chairwoman|boss|defenseman|pitcher|linebacker|wide receiver|running back|point guard|forward|spokesman|spokeswoman|spokesperson';
// Capitalised where a sentence starts, and no names.
const EPITHETS =
  'Former|Interim|Acting|Assistant|Head|Chief|Senior|Junior|Veteran|Star|Fellow|New|Old|Young|Team|Club|Then|The|A|An|His|Her|Its|Their|' +
  'Our|My|And|But|When|As|While|After|Market|Equity|Research|Lead|Industry|Political|Campaign|Company|Police|Union|Party|Government|' +
  'Republican|Democrat|Democratic|Conservative|Labour|General|Deputy|Vice|Co|Ex|Rival|Longtime|Rookie|Backup|Starting|Welsh|Greek|Swiss|Danish';

/** Words that introduce a name; the names are the pattern's groups. */
export interface Introduction {
  readonly pattern: RegExp;
  readonly kind: EntityKind;
  /** Whether it leaves what the recogniser takes for a person of several words, an office, a platform and the like. */
  readonly isShy?: boolean;
  /** Whether a name of several words is a body's though the recogniser is sure of a place: somebody works at it. */
  readonly isWorkplace?: boolean;
  /** So sure may the recogniser be that a single word is a person's name, and it gives way to a shy introduction; else it never does. */
  readonly yields?: number;
}

export const INTRODUCTIONS: readonly Introduction[] = [
  // "Det Sgt Will Marsh"
  {
    kind: 'person',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:(?:${TITLE})\\s)?(?:(?:${ADDRESS})\\.?\\s)+(${ONE_OR_MORE})|(?:${TITLE})\\s(${TWO_OR_MORE}))`,
      'dgu',
    ),
  },
  // "his wife, Ivy,"
  {
    kind: 'person',
    pattern: new RegExp(
      `(?:\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)|['’]s)\\s(?:\\p{Ll}+\\s)?(?:${KIN}),?\\s(${ONE_OR_MORE})(?=[,.;()]|\\s(?:and|who|was|is|said|says)\\s)`,
      'dgu',
    ),
  },
  // "the journal Nature Astronomy"
  {
    kind: 'organisation',
    pattern: new RegExp(
      `\\b(?:${BODIES})\\s(?:the\\s)?(?:["“‘](${BODY}),?["”’]|(${BODY})(?=[,.;:()”"]|\\s["“]?\\p{Ll}))`,
      'dgu',
    ),
  },
  // "Charity Baby Lifeline said", where a sentence starts
  {
    kind: 'organisation',
    pattern: new RegExp(
      `(?:^|\\n|[.!?][”"’']?\\s)(?:Charity|Retailer|Supermarket|Broadcaster|Insurer|Lender|Carmaker|Automaker|Brewer|Airline|Housebuilder)\\s(${BODY})(?=[,.;:()]|['’]s\\s|\\s\\p{Ll})`,
      'dgu',
    ),
  },
  // "Friends of the Earth"
  {
    kind: 'organisation',
    pattern: new RegExp(`\\b(Friends\\sof\\sthe\\s${COMPANY})(?=[,.;:()]|\\s\\p{Ll})`, 'dgu'),
  },
  // "the Unite union"; an adjective of nationality is no name.
  {
    kind: 'organisation',
    pattern: new RegExp(
      `\\b[Tt]he\\s(${BODY})(?<!an|ish|ese|ch|-based)\\s(?:union|charity|think tank|news agency)\\b`,
      'dgu',
    ),
  },
  // "The group that owns her music, Big Machine, says": set off behind a noun that is not another's ("head of the group, …").
  {
    kind: 'organisation',
    pattern: new RegExp(
      `(?<!\\b(?:of|at|for|from)\\s)\\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)(?:\\s[\\p{L}’'-]+){0,2}\\s(?:${COMPANIES})(?:\\s(?:that|which|behind)(?:\\s[\\p{L}’'-]+){1,7})?,\\s(${COMPANY})(?:\\sand\\s(${COMPANY}))?(?=[,.;])(?!,\\swho\\b)`,
      'dgu',
    ),
  },
  // "Jefferies analyst Ada Okafor", "Kansas City Chiefs coach Andy Reid"; the post is looked for first, being rarer than capitals
  {
    kind: 'organisation',
    pattern: new RegExp(
      `\\s(?:${STAFF})\\s(?=\\p{Lu}\\p{Ll})(?<=(?<![\\p{L}\\p{N}’'.-])(?!(?:${EPITHETS})\\s)(${BODY})(?<!an|ish|ese|ch|i|-based|-born|\\s(?:${EPITHETS}))\\s(?:head\\s|assistant\\s)?(?:${STAFF})\\s)`,
      'dgu',
    ),
  },
  // "Originally published by Live Science"
  {
    kind: 'organisation',
    pattern: new RegExp(
      `\\b(?:[Oo]riginally|[Ff]irst)\\s(?:published|broadcast|appeared|aired)\\s(?:by|on|in|at)\\s(?:the\\s)?(${BODY})(?=[,.;)]|\\s(?:on|in)\\s(?:\\d|\\p{Lu}\\p{Ll}+day|\\p{Lu}\\p{Ll}+\\s\\d))`,
      'dgu',
    ),
  },
  // "Follow Ada Lund on Twitter"
  {
    kind: 'person',
    pattern: new RegExp(
      `\\b[Ff]ollow\\s(?!The\\s)(?!(?:\\p{L}+\\s){0,3}(?:${ON_AIR})\\b)(${TWO_OR_MORE})\\son\\s(?:Twitter|X|Facebook|Instagram|Threads|Bluesky)\\b`,
      'dgu',
    ),
  },
  // "HONOLULU (KHON) —"
  {
    kind: 'organisation',
    pattern: /(?:^|\n)\p{Lu}{3}[\p{L} .,’'-]{0,40}\s?\((\p{Lu}[\p{L}\p{N}.& ]{1,28})\)\s?[—–-]/dgu,
  },
];
