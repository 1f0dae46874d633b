import { failure, type Result, success } from '../../messages/result.ts';
import { sendToBackground } from '../../messages/send.ts';
import type { LibrarySlice } from '../../messages/transfer-protocol.ts';
import type { LibraryPlace, LibraryRecords } from '../../types.ts';

/** Records in a message: few enough to be sent in some milliseconds, many enough to be few messages. */
const SLICE = 1_000;

/**
 * The whole library, a slice at a time.
 * @param onProgress told the share that is there, 0 to 1
 */
export async function fetchLibrary(onProgress: (share: number) => void): Promise<Result<LibraryRecords>> {
  const sizes = await sendToBackground('records.count', {});
  if (!sizes.ok) return sizes;
  const total = Object.values(sizes.value).reduce((sum, size) => sum + size, 0);
  const parts: LibrarySlice[] = [];
  let fetched = 0;
  for (let place: LibraryPlace | null = { store: 'entities', after: null }; place !== null; ) {
    const slice: Result<LibrarySlice> = await sendToBackground('records.read', { place, limit: SLICE });
    if (!slice.ok) return failure(slice.error.code, slice.error.message);
    parts.push(slice.value);
    fetched += countRecords(slice.value);
    onProgress(total === 0 ? 1 : Math.min(1, fetched / total));
    place = slice.value.next;
  }
  return success({
    entities: parts.flatMap(({ entities }) => entities),
    notes: parts.flatMap(({ notes }) => notes),
    corrections: parts.flatMap(({ corrections }) => corrections),
    readings: parts.flatMap(({ readings }) => readings),
  });
}

function countRecords({ entities, notes, corrections, readings }: LibrarySlice): number {
  return entities.length + notes.length + corrections.length + readings.length;
}
