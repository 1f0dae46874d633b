import { AGENCIES } from './lists/agency-names.ts';
import { BRANDS } from './lists/brand-names.ts';
import { CAMPAIGNS } from './lists/campaign-names.ts';
import { CAMPUSES } from './lists/campus-names.ts';
import { CLUBS } from './lists/club-names.ts';
import { ENSEMBLES } from './lists/culture-names.ts';
import { FINANCIERS } from './lists/finance-names.ts';
import { INDUSTRY } from './lists/industry-names.ts';
import { JOINED_BODIES } from './lists/joined-names.ts';
import { MEDIA } from './lists/media-names.ts';
import { KNOWN_BODIES, KNOWN_ORGANISATIONS, KNOWN_PRODUCTS } from './lists/names.ts';
import { PARTIES } from './lists/party-names.ts';
import { PRESS } from './lists/press-names.ts';
import { PRODUCTS } from './lists/product-names.ts';
import { SCHOOLS } from './lists/school-names.ts';
import { STATIONS } from './lists/station-names.ts';
import { TEAMS } from './lists/team-names.ts';
import { TECHNOLOGISTS } from './lists/tech-names.ts';
import { TRADERS } from './lists/trade-names.ts';
import { WORLD_BODIES, WORLD_ORGANISATIONS } from './lists/world-names.ts';
import { WORLD_PRESS } from './lists/world-press-names.ts';
import { PhraseIndex } from './phrases.ts';

/** Which curated list a name is of. */
export type KnownList = 'organisation' | 'body' | 'product';

/** In this order: of a name in two lists, the first counts. */
const LISTS: readonly [KnownList, readonly (readonly string[])[]][] = [
  ['organisation', [KNOWN_ORGANISATIONS, WORLD_ORGANISATIONS, MEDIA, BRANDS, TEAMS, SCHOOLS]],
  ['body', [KNOWN_BODIES, WORLD_BODIES, JOINED_BODIES]],
  ['product', [KNOWN_PRODUCTS, PRODUCTS]],
  [
    'organisation',
    [PRESS, STATIONS, WORLD_PRESS, CAMPAIGNS, AGENCIES, PARTIES, TRADERS, FINANCIERS, INDUSTRY],
  ],
  ['organisation', [TECHNOLOGISTS, ENSEMBLES, CLUBS, CAMPUSES]],
];

/** The curated names of `lists`. */
export const KNOWN_NAMES = new PhraseIndex<KnownList>();
for (const [value, lists] of LISTS)
  for (const names of lists) for (const name of names) KNOWN_NAMES.add(name, value);
