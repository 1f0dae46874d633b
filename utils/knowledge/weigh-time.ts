import type { Entity } from '../types.ts';
import { readDeathYear } from './death-year.ts';
import type { EntryProfile } from './entry-profile.ts';
import type { LinkContext } from './link-context.ts';
import { officesOn } from './offices-on.ts';

/** Years after the last office from which somebody is no longer simply "in the news". */
const LONG_AGO = 20;

/** Against somebody who was dead, long out of office or not yet in it when the article was published. */
export function weighTime(
  entity: Pick<Entity, 'roles'>,
  { entry }: EntryProfile,
  { published }: LinkContext,
): number {
  if (!published || entry.roles.length === 0) return 0;
  const year = Number(published.slice(0, 4));
  const isNow = entity.roles.length === 0 || entity.roles.some((role) => role.tense !== 'former');
  const died = readDeathYear(entry);
  if (died !== null && died < year - 1) return isNow ? -2 : -0.5;
  const offices = officesOn(entry, published);
  if (offices.some((office) => office.onDate === 'held')) return 0.5;
  const starts = offices.map((office) => Number(office.from?.slice(0, 4) ?? 0));
  if (Math.min(...starts) > year + 5) return -2;
  const ends = offices.map((office) => Number(office.to?.slice(0, 4) ?? 9999));
  return Math.max(...ends) < year - LONG_AGO ? -1 : 0;
}
