import { type Failure, failure, type Result, success } from '../../messages/result.ts';
import { sendToBackground } from '../../messages/send.ts';
import type { LibrarySlice } from '../../messages/transfer-protocol.ts';
import type { LibraryRecords, LibraryStretch } from '../../types.ts';

/** Records in a message: few enough to be sent in some milliseconds, many enough to be few messages. */
const SLICE = 500;

/** Records that are read one slice after the other. */
const STRETCH = 5_000;

/**
 * So many stretches are read side by side: while the browser looks one slice up the background takes another apart,
 * and this page a third.
 */
const SIDE_BY_SIDE = 3;

/**
 * The whole library, a slice at a time, in the order of ids.
 * @param onProgress told the share that is there, 0 to 1
 * @param onSlice given each slice as it comes, in no order
 */
export async function fetchLibrary(
  onProgress: (share: number) => void,
  onSlice: (slice: LibrarySlice) => void = () => undefined,
): Promise<Result<LibraryRecords>> {
  const [sizes, stretches] = await Promise.all([
    sendToBackground('library.state', {}),
    sendToBackground('records.stretches', { size: STRETCH }),
  ]);
  if (!sizes.ok) return sizes;
  if (!stretches.ok) return stretches;
  // Of what there is most; to count all records would take as long as to read some thousands.
  const total = sizes.value.notes + sizes.value.entities;
  let fetched = 0;
  const found = stretches.value.map((): LibrarySlice[] => []);
  const left = stretches.value.map((stretch, index) => ({ stretch, parts: found[index] }));

  async function readOn(): Promise<Failure | null> {
    for (let one = left.shift(); one; one = left.shift()) {
      const { stretch, parts } = one;
      const failed = await readStretch(stretch, (slice) => {
        parts?.push(slice);
        onSlice(slice);
        fetched += slice.notes.length + slice.entities.length;
        onProgress(total === 0 ? 1 : Math.min(1, fetched / total));
      });
      if (failed) {
        left.length = 0;
        return failed;
      }
    }
    return null;
  }
  const failures = await Promise.all(Array.from({ length: SIDE_BY_SIDE }, readOn));
  const failed = failures.find((one) => one !== null);
  if (failed) return failure(failed.code, failed.message);
  const slices = found.flat();
  return success({
    entities: slices.flatMap(({ entities }) => entities),
    notes: slices.flatMap(({ notes }) => notes),
    corrections: slices.flatMap(({ corrections }) => corrections),
    readings: slices.flatMap(({ readings }) => readings),
  });
}

/** Reads one stretch to its end. @returns what it failed at, or null */
async function readStretch(
  stretch: LibraryStretch,
  onSlice: (slice: LibrarySlice) => void,
): Promise<Failure | null> {
  for (let rest: LibraryStretch | null = stretch; rest !== null; ) {
    const slice: Result<LibrarySlice> = await sendToBackground('records.read', {
      stretch: rest,
      limit: SLICE,
    });
    if (!slice.ok) return slice.error;
    onSlice(slice.value);
    rest = slice.value.next;
  }
  return null;
}
