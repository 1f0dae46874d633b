import type { Correction, LibraryEntity, Note, RememberedReading } from '../types.ts';
import { createTurns } from './in-turn.ts';
import { LibraryError } from './library-error.ts';
import { makeStoredEntity, makeStoredNote, makeStoredReading } from './make-stored.ts';
import type { MemoryRecords } from './memory-records.ts';
import { createMemoryShelf } from './memory-shelf.ts';
import type { Store } from './shelf.ts';

/** Everything in a memory store, as it is handed to its keeper. */
export interface Snapshot {
  readonly entities: readonly LibraryEntity[];
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
  readonly readings: readonly RememberedReading[];
}

const EMPTY: Snapshot = { entities: [], notes: [], corrections: [], readings: [] };

/** Holds a snapshot while the background sleeps: it stops after half a minute without work, its memory with it. */
export interface SnapshotKeeper {
  /** Null where there is none, or none that can be read. */
  load(): Promise<Snapshot | null>;
  /** Rejects where it will not hold so much. */
  save(snapshot: Snapshot): Promise<void>;
  clear(): Promise<void>;
}

/** Notes in memory until the browser closes: for private windows, and where IndexedDB is refused. */
export function createMemoryStore(snapshot: Snapshot | null, keeper: SnapshotKeeper): Store {
  let records = readSnapshot(snapshot);
  const inTurn = createTurns();
  return {
    keeping: 'memory',
    read: (work) => work(createMemoryShelf(records)),
    // One after the other, each on a copy, so that a failing write leaves all as it was.
    write: (work) =>
      inTurn(async () => {
        const draft = {
          entities: new Map(records.entities),
          notes: new Map(records.notes),
          corrections: new Map(records.corrections),
          readings: new Map(records.readings),
        };
        const value = await work(createMemoryShelf(draft));
        await keep(draft, keeper);
        records = draft;
        return value;
      }),
    settleWords: async () => undefined,
  };
}

async function keep(
  { entities, notes, corrections, readings }: MemoryRecords,
  keeper: SnapshotKeeper,
): Promise<void> {
  try {
    await keeper.save({
      entities: Array.from(entities.values(), ({ entity }) => entity),
      notes: Array.from(notes.values(), ({ note }) => note),
      corrections: [...corrections.values()],
      readings: Array.from(readings.values(), ({ keys: _keys, ...reading }) => reading),
    });
  } catch (error) {
    throw new LibraryError('full', 'the session stores no more', { cause: error });
  }
}

function readSnapshot(snapshot: Snapshot | null): MemoryRecords {
  const { entities, notes, corrections, readings } = snapshot ?? EMPTY;
  return {
    entities: new Map(entities.map((entity) => [entity.id, makeStoredEntity(entity)])),
    notes: new Map(notes.map((note) => [note.id, makeStoredNote(note)])),
    corrections: new Map(corrections.map((correction) => [correction.id, correction])),
    readings: new Map(readings.map((reading) => [reading.id, makeStoredReading(reading)])),
  };
}
