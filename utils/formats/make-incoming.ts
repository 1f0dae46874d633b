import type { LibraryEntity, Note } from '../types.ts';
import type { Incoming } from './library-records.ts';

/** What came out of a format that carries people and their live notes and says what was edited by hand. */
export function makeIncoming(
  entities: readonly LibraryEntity[],
  notes: readonly Note[],
  edited: ReadonlySet<string>,
  refused: number,
): Incoming {
  return {
    entities,
    notes,
    corrections: [],
    readings: [],
    settings: null,
    edited,
    isPrinted: true,
    refused,
    integrity: 'unknown',
  };
}
