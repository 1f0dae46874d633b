import { type Zippable, zipSync } from 'fflate';

/** Dates in a zip begin with 1980; a fixed one, so that the same library makes the same file. */
const MODIFIED = new Date(1980, 0, 1);

/** Bytes of UTF-8 that a code unit of UTF-16 may take. */
const MOST_OF_UNIT = 3;

/** Bytes that files share: to make a buffer for each of twenty thousand takes longer than to fill it. */
const SHARED = 1 << 20;

/**
 * A zip of text files. The files are stored as they are: to pack twenty thousand of them takes longer than to read the
 * library and to write them. It is made at once, not file by file: a file that is stored must say before it how long
 * it is, or programs that read a zip from its beginning cannot unpack it.
 * @param files each of another path
 * @param pause awaited between two files
 */
export async function writeZip(
  files: Iterable<{ readonly path: string; readonly text: string }>,
  pause: () => Promise<unknown>,
): Promise<Uint8Array<ArrayBuffer>> {
  const encode = createEncoder();
  const zippable: Zippable = {};
  for (const { path, text } of files) {
    zippable[path] = encode(text);
    await pause();
  }
  // The library makes it in a buffer of its own, and does not say so; a copy would be a large library once more.
  return zipSync(zippable, { level: 0, mtime: MODIFIED }) as Uint8Array<ArrayBuffer>;
}

/** Encodes text after text as UTF-8 into buffers that they share. */
function createEncoder(): (text: string) => Uint8Array {
  const encoder = new TextEncoder();
  let free = new Uint8Array(0);
  return (text) => {
    const most = text.length * MOST_OF_UNIT;
    if (most > free.length) free = new Uint8Array(Math.max(SHARED, most));
    const { written } = encoder.encodeInto(text, free);
    const bytes = free.subarray(0, written);
    free = free.subarray(written);
    return bytes;
  };
}
