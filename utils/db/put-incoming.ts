import { areRivals } from '../notes/rival-corrections.ts';
import { stampOf } from '../notes/stamp.ts';
import type { PutSlice } from '../types.ts';
import { makeStoredEntity, makeStoredNote, makeStoredReading } from './make-stored.ts';
import type { StoredChange } from './schema.ts';
import type { WritableShelf } from './shelf.ts';

/**
 * Puts what a file brings, each with its way back.
 * @param number of the first change
 */
export async function putIncoming(
  shelf: WritableShelf,
  { entities, notes, corrections, readings }: PutSlice,
  number: number,
): Promise<{ kept: number; missed: number }> {
  let kept = 0;
  let missed = 0;
  const keep = async (change: Omit<StoredChange, 'number'>, putting: Promise<void>): Promise<void> => {
    await Promise.all([putting, shelf.putChange({ ...change, number: number + kept })]);
    kept += 1;
  };

  for (const { record, seen } of entities) {
    const before = (await shelf.findRecord('entities', record.id))?.entity ?? null;
    if (stampOf(before) !== seen) missed += 1;
    else {
      const change = { store: 'entities', id: record.id, before, after: stampOf(record) } as const;
      await keep(change, shelf.putEntity(makeStoredEntity(record)));
    }
  }
  for (const { record, seen } of notes) {
    const before = (await shelf.findRecord('notes', record.id))?.note ?? null;
    const isHomeless = (await shelf.findRecord('entities', record.entityId)) === undefined;
    if (stampOf(before) !== seen || isHomeless) missed += 1;
    else {
      const change = { store: 'notes', id: record.id, before, after: stampOf(record) } as const;
      await keep(change, shelf.putNote(makeStoredNote(record)));
    }
  }
  // What the reader has said since, or says otherwise here, is not overruled by what nobody looks at one by one.
  const own = corrections.length > 0 ? await shelf.listCorrections() : [];
  for (const correction of corrections) {
    if (own.some((one) => one.id === correction.id || areRivals(one, correction))) continue;
    const change = { store: 'corrections', id: correction.id, before: null, after: 0 } as const;
    await keep(change, shelf.putCorrection(correction));
  }
  for (const reading of readings) {
    if (await shelf.findRecord('readings', reading.id)) continue;
    const change = { store: 'readings', id: reading.id, before: null, after: 0 } as const;
    await keep(change, shelf.putReading(makeStoredReading(reading)));
  }
  return { kept, missed };
}
