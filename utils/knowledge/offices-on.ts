import type { PackDate, PackEntry, PackSource } from './pack.ts';

/** Whether an office was held on a day, by what the source says; null where day or dates leave it open. */
export type OnDate = 'held' | 'past' | 'future' | null;

export interface Office {
  readonly title: string;
  readonly organisation: string | null;
  readonly from: PackDate | null;
  /** Null while the source's snapshot knows no end. */
  readonly to: PackDate | null;
  /** Key of the source. */
  readonly source: string;
  readonly onDate: OnDate;
}

/**
 * An entry's offices in order of time, each with where it stood on a day: held (both ends included), past, or
 * future. A date of a year or a month alone leaves the days within open. An office without an end was held as of
 * the source's snapshot: of a later day nothing is known.
 *
 * @param date YYYY-MM-DD, null where the article's date is unknown
 * @param sources of the pack, for the dates of their snapshots; without them, none is heeded
 */
export function officesOn(
  entry: Pick<PackEntry, 'roles' | 'source'>,
  date: PackDate | null,
  sources: Readonly<Record<string, Pick<PackSource, 'retrieved'>>> = {},
): Office[] {
  return entry.roles
    .map(({ title, organisation, from, to, source = entry.source }): Office => {
      const known = sources[source]?.retrieved ?? null;
      return {
        title,
        organisation,
        from,
        to,
        source,
        onDate: date ? placeDate(date, from, to, known) : null,
      };
    })
    .sort((a, b) => compare(a.from ?? '', b.from ?? '') || compare(a.to ?? '9999', b.to ?? '9999'));
}

/** Where a day stands to a span of time whose ends may be coarse or open. */
function placeDate(
  date: PackDate,
  from: PackDate | null,
  to: PackDate | null,
  known: PackDate | null,
): OnDate {
  if (from && date < firstDay(from)) return 'future';
  if (to && date > lastDay(to)) return 'past';
  const hasBegun = from !== null && date >= lastDay(from);
  const isBeforeEnd = to === null ? known === null || date <= lastDay(known) : date <= firstDay(to);
  return hasBegun && isBeforeEnd ? 'held' : null;
}

/** The first day that a date may mean. */
function firstDay(date: PackDate): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day that a date may mean; 31 sorts behind the end of every month. */
function lastDay(date: PackDate): string {
  return date + '-12-31'.slice(date.length - 4);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
