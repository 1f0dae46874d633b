import { listNameKeys } from '../knowledge/list-name-keys.ts';
import { type IdSource, makeId } from '../make-id.ts';
import type { Met, ReadingsWhere, RememberedReading, Timestamp } from '../types.ts';
import { makeStoredReading } from './make-stored.ts';
import type { Named } from './rank-entities.ts';
import type { StoredReading } from './schema.ts';
import type { Store } from './shelf.ts';

/** A reading that is kept: all but what the desk knows itself. */
export type NewReading = Omit<RememberedReading, 'id' | 'opened'>;

/** An earlier reading, and how somebody was introduced in it. */
export interface Meeting {
  readonly reading: Omit<RememberedReading, 'met'>;
  readonly as: Met;
}

/** The reader's memory of what was read. Everything rejects with `LibraryError`, or is a fault of ours. */
export interface ReadingDesk {
  /** Keeps a reading; one of the same address is renewed. */
  keep(reading: NewReading): Promise<void>;
  /** Where somebody was met, the newest first, but for the article at `except`. */
  listMeetings(named: Named, except: string | null, limit: number): Promise<readonly Meeting[]>;
  /** The last opened first, from `before` (not itself; null: from the newest). */
  list(before: Timestamp | null, limit: number): Promise<readonly RememberedReading[]>;
  /** How many there are, in all and of each site. */
  count(): Promise<{ readonly all: number; readonly sites: readonly { site: string; count: number }[] }>;
  /** Deletes readings for good, tells how many. */
  forget(where: ReadingsWhere): Promise<number>;
}

export function createReadingDesk(store: Store, environment: IdSource): ReadingDesk {
  return {
    keep: async (reading) => {
      const opened = environment.now();
      const id = makeId(environment);
      await store.write(async (shelf) => {
        const before = await shelf.findReading(reading.url);
        await shelf.putReading(makeStoredReading({ ...reading, id: before?.id ?? id, opened }));
      });
    },
    listMeetings: (named, except, limit) =>
      store.read(async (shelf) => {
        const keys = listNameKeys(named.kind, named.names);
        const lists = await Promise.all(keys.map((key) => shelf.listReadingsNaming(key, limit + 1)));
        const readings = new Map(lists.flat().map((reading) => [reading.id, reading]));
        return [...readings.values()]
          .filter(({ url }) => url !== except)
          .sort((a, b) => b.opened - a.opened)
          .slice(0, limit)
          .flatMap((reading) => meet(reading, keys));
      }),
    list: (before, limit) =>
      store.read(async (shelf) => (await shelf.listReadingsBefore(before, limit)).map(withoutKeys)),
    count: () =>
      store.read(async (shelf) => {
        const [all, sites] = await Promise.all([shelf.countReadings(), shelf.listReadingSites()]);
        return { all, sites };
      }),
    forget: (where) => store.write((shelf) => shelf.deleteReadings(where)),
  };
}

function meet(stored: StoredReading, keys: readonly string[]): Meeting[] {
  const { met, ...reading } = withoutKeys(stored);
  const as = met.find(({ kind, name }) => listNameKeys(kind, [name]).some((key) => keys.includes(key)));
  return as === undefined ? [] : [{ reading, as }];
}

function withoutKeys({ keys: _keys, ...reading }: StoredReading): RememberedReading {
  return reading;
}
