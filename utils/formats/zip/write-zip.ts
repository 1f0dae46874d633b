import { strToU8, Zip, ZipPassThrough } from 'fflate';

/** Dates in a zip begin with 1980; a fixed one, so that the same library makes the same file. */
const MODIFIED = new Date(1980, 0, 1);

/**
 * A zip of text files, in pieces to be written one after the other. The files are stored as they are: to pack twenty
 * thousand of them takes longer than to read the library and to write them.
 */
export function* writeZip(
  files: Iterable<{ readonly path: string; readonly text: string }>,
): Generator<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(new Uint8Array(piece));
  });
  for (const { path, text } of files) {
    const entry = new ZipPassThrough(path);
    entry.mtime = MODIFIED;
    zip.add(entry);
    entry.push(strToU8(text), true);
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
}
