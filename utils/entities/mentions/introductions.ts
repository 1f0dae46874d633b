import type { EntityKind } from '../../types.ts';

const FIRST = "\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?<!['’]s)";
const PARTICLES = '(?:(?:van|von|de|der|den|bin|al|el|la|di|da|du)\\s){0,2}';
const ONE_OR_MORE = `${FIRST}(?:\\s${PARTICLES}${FIRST}){0,2}`;
const TWO_OR_MORE = `${FIRST}(?:\\s${PARTICLES}${FIRST}){1,2}`;
const BODY = "\\p{Lu}[\\p{L}\\p{N}’'&-]*(?:\\s(?:(?:of|the|and|for|&)\\s)?\\p{Lu}[\\p{L}\\p{N}’'&-]*){0,3}";

// Forms of address: nobody but a person bears them, so that one word after them is enough.
const ADDRESS =
  'Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lady|Baroness|Rev|Sen|Rep|Gov|Cllr|Sgt|Insp|Supt|Lt|Capt|Maj|Cpl|Judge|Det|Sergeant|Inspector|Superintendent';
const TITLE =
  'Professor|Justice|Reverend|Senator|Governor|Mayor|Councillor|Detective|Constable|Officer|Captain|Congressman|Congresswoman|Sheriff|Coach';
const KIN =
  'wife|husband|son|daughter|mother|father|brother|sister|partner|girlfriend|boyfriend|fiancée|fiancé|widow|widower|' +
  'neighbour|neighbor|grandson|granddaughter|niece|nephew';
const BODIES =
  'union|charity|newspaper|magazine|journal|website|broadcaster|publisher|retailer|supermarket|airline|think tank|thinktank|start-up|' +
  'startup|consultancy|insurer|lender|carmaker|automaker|brewer|news agency|law firm|investment bank|record label|tabloid';

/** Words that introduce a name; the name is the pattern's first group. */
export interface Introduction {
  readonly pattern: RegExp;
  readonly kind: EntityKind;
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
    pattern: new RegExp(`\\b(?:${BODIES})\\s(${BODY})(?=[,.;:()”"]|\\s\\p{Ll})`, 'dgu'),
  },
  // "the Unite union"; an adjective of nationality is no name.
  {
    kind: 'organisation',
    pattern: new RegExp(
      `\\b[Tt]he\\s(${BODY})(?<!an|ish|ese|ch|-based)\\s(?:union|charity|think tank|news agency)\\b`,
      'dgu',
    ),
  },
  // "HONOLULU (KHON) —"
  {
    kind: 'organisation',
    pattern: /(?:^|\n)\p{Lu}{3}[\p{L} .,’'-]{0,40}\s?\((\p{Lu}[\p{L}\p{N}.& ]{1,28})\)\s?[—–-]/dgu,
  },
];
