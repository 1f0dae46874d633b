import { strToU8, type Zippable, zipSync } from 'fflate';

/** Dates in a zip begin with 1980; a fixed one, so that the same library makes the same file. */
const MODIFIED = new Date(1980, 0, 1);

/**
 * A zip of text files. The files are stored as they are: to pack twenty thousand of them takes longer than to read the
 * library and to write them. It is made at once, not file by file: a file that is stored must say before it how long
 * it is, or programs that read a zip from its beginning cannot unpack it.
 * @param files each of another path
 */
export function* writeZip(
  files: Iterable<{ readonly path: string; readonly text: string }>,
): Generator<Uint8Array<ArrayBuffer>> {
  const zippable: Zippable = {};
  for (const { path, text } of files) zippable[path] = strToU8(text);
  // The library makes it in a buffer of its own, and does not say so; a copy would be a large library once more.
  yield zipSync(zippable, { level: 0, mtime: MODIFIED }) as Uint8Array<ArrayBuffer>;
}
