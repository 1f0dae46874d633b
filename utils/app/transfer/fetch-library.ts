import { type Failure, failure, type Result, success } from '../../messages/result.ts';
import { sendToBackground } from '../../messages/send.ts';
import type { LibrarySlice } from '../../messages/transfer-protocol.ts';
import type { LibraryPlace, LibraryRecords, LibraryStore } from '../../types.ts';

/** Records in a message: few enough to be sent in some milliseconds, many enough to be few messages. */
const SLICE = 1_000;

const STORES = ['entities', 'notes', 'corrections', 'readings'] as const;

/**
 * The whole library, a slice at a time. The stores are read side by side: while the browser looks one slice up the
 * background takes another apart, and this page a third.
 * @param onProgress told the share that is there, 0 to 1
 */
export async function fetchLibrary(onProgress: (share: number) => void): Promise<Result<LibraryRecords>> {
  // Of what there is most; to count all records would take as long as to read some thousands.
  const sizes = await sendToBackground('library.state', {});
  if (!sizes.ok) return sizes;
  const total = sizes.value.notes + sizes.value.entities;
  let fetched = 0;
  const parts: LibrarySlice[] = [];
  const failures = await Promise.all(
    STORES.map((store) =>
      readStore(store, (slice) => {
        parts.push(slice);
        fetched += slice.notes.length + slice.entities.length;
        onProgress(total === 0 ? 1 : Math.min(1, fetched / total));
      }),
    ),
  );
  const failed = failures.find((one) => one !== null);
  if (failed) return failure(failed.code, failed.message);
  return success({
    entities: parts.flatMap(({ entities }) => entities),
    notes: parts.flatMap(({ notes }) => notes),
    corrections: parts.flatMap(({ corrections }) => corrections),
    readings: parts.flatMap(({ readings }) => readings),
  });
}

/** Reads one store to its end. @returns what it failed at, or null */
async function readStore(
  store: LibraryStore,
  onSlice: (slice: LibrarySlice) => void,
): Promise<Failure | null> {
  for (let place: LibraryPlace | null = { store, after: null }; place?.store === store; ) {
    const slice: Result<LibrarySlice> = await sendToBackground('records.read', { place, limit: SLICE });
    if (!slice.ok) return slice.error;
    onSlice(slice.value);
    place = slice.value.next;
  }
  return null;
}
