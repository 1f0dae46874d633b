import { BRANDS } from './lists/brand-names.ts';
import { JOINED_BODIES } from './lists/joined-names.ts';
import { MEDIA } from './lists/media-names.ts';
import { KNOWN_BODIES, KNOWN_ORGANISATIONS, KNOWN_PRODUCTS } from './lists/names.ts';
import { SCHOOLS } from './lists/school-names.ts';
import { TEAMS } from './lists/team-names.ts';
import { WORLD_BODIES, WORLD_ORGANISATIONS } from './lists/world-names.ts';
import { PhraseIndex } from './phrases.ts';

/** Which curated list a name is of. */
export type KnownList = 'organisation' | 'body' | 'product';

/** The curated names of `lists`. */
export const KNOWN_NAMES = new PhraseIndex<KnownList>();
for (const name of [
  ...KNOWN_ORGANISATIONS,
  ...WORLD_ORGANISATIONS,
  ...MEDIA,
  ...BRANDS,
  ...TEAMS,
  ...SCHOOLS,
])
  KNOWN_NAMES.add(name, 'organisation');
for (const name of [...KNOWN_BODIES, ...WORLD_BODIES, ...JOINED_BODIES]) KNOWN_NAMES.add(name, 'body');
for (const name of KNOWN_PRODUCTS) KNOWN_NAMES.add(name, 'product');
