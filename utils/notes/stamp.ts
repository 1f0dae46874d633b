import type { LibraryEntity, Note } from '../types.ts';

/**
 * A number that is another after every change of a record: its last change or its deletion. Corrections and readings
 * are not changed, only made and deleted.
 */
export function stampOf(record: LibraryEntity | Note | null): number {
  if (record === null) return 0;
  return 'deleted' in record ? (record.deleted ?? record.updated) : record.updated;
}
