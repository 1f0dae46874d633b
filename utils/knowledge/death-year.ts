import type { PackEntry } from './pack.ts';

/** The year in which somebody died, by their description; null where it tells of none. */
export function readDeathYear({ description }: Pick<PackEntry, 'description'>): number | null {
  const died = /\bdied (\d{4})\b/.exec(description)?.[1];
  return died === undefined ? null : Number(died);
}
