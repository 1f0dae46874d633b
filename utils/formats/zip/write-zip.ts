import { type Zippable, zipSync } from 'fflate';

/** Dates in a zip begin with 1980; a fixed one, so that the same library makes the same file. */
const MODIFIED = new Date(1980, 0, 1);

export interface FileToPack {
  readonly path: string;
  /** What is in it, one after the other. */
  readonly pieces: readonly Uint8Array[];
}

/**
 * A zip of files. They are stored as they are: to pack twenty thousand of them takes longer than to read the library
 * and to write them. It is made at once, not file by file: a file that is stored must say before it how long it is, or
 * programs that read a zip from its beginning cannot unpack it.
 * @param files each of another path
 * @param pause awaited between two files
 */
export async function writeZip(
  files: Iterable<FileToPack>,
  pause: () => Promise<unknown>,
): Promise<Uint8Array<ArrayBuffer>> {
  const zippable: Zippable = {};
  for (const { path, pieces } of files) {
    zippable[path] = join(pieces);
    await pause();
  }
  // The library makes it in a buffer of its own, and does not say so; a copy would be a large library once more.
  return zipSync(zippable, { level: 0, mtime: MODIFIED }) as Uint8Array<ArrayBuffer>;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
