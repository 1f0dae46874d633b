import type { PackEntry } from './pack.ts';

/** "Former UK government department, 1992–1995", "… body, closed in 2015". */
const SPAN = /^Former [^;]*?(?:, (\d{4})–|\b(?:until|closed in) )(\d{4})/;

/** Where a body's years stand to an article's: null where they are unknown, or it is still there. */
function placeBody({ description }: Pick<PackEntry, 'description'>, year: number): 'past' | 'held' | null {
  const [, from, to] = SPAN.exec(description) ?? [];
  if (to === undefined) return null;
  if (year > Number(to)) return 'past';
  return from !== undefined && year >= Number(from) ? 'held' : null;
}

/**
 * Of bodies of one country that are called exactly alike, leaves those that were there in the year of the article: a department that was
 * closed long before is meant by nobody where a later one has its name, nor the later one before its time.
 */
export function dropClosed<Scored extends { readonly entry: Pick<PackEntry, 'name' | 'description'> }>(
  scored: readonly Scored[],
  published: string | null,
): readonly Scored[] {
  // Where the date is unknown, today's is meant.
  const year = published === null ? Number.POSITIVE_INFINITY : Number(published.slice(0, 4));
  return scored.filter(({ entry }) => {
    const place = placeBody(entry, year);
    const namesakes = scored.filter((other) => other.entry !== entry && isNamesake(other.entry, entry));
    return !namesakes.some((other) => isBefore(placeBody(other.entry, year), place));
  });
}

/** Years are known of British bodies alone. */
function isNamesake(
  a: Pick<PackEntry, 'name' | 'description'>,
  b: Pick<PackEntry, 'name' | 'description'>,
): boolean {
  return a.name === b.name && [a, b].every(({ description }) => /^(?:Former )?UK /.test(description));
}

function isBefore(other: 'past' | 'held' | null, place: 'past' | 'held' | null): boolean {
  return place === 'past' ? other !== 'past' : place === null && other === 'held';
}
