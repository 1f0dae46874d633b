import type { LibraryEntity, Note, Timestamp } from '../types.ts';

/** The last moment that a date can be made of. */
const LAST = 8.64e15;

/**
 * The moment of a change: now, yet later than all that was before, so that changes never tie. It ends with the last
 * there is, which only a file can have brought.
 */
export function moveOn(now: Timestamp, ...before: readonly Timestamp[]): Timestamp {
  return Math.min(LAST, Math.max(now, ...before.map((time) => time + 1)));
}

/**
 * A number that is another after every change of a record: its last change or its deletion. Corrections and readings
 * are not changed, only made and deleted.
 */
export function stampOf(record: LibraryEntity | Note | null): number {
  if (record === null) return 0;
  return 'deleted' in record ? (record.deleted ?? record.updated) : record.updated;
}
