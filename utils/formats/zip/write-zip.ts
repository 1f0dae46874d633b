import { deflateSync, strToU8, Zip, ZipPassThrough } from 'fflate';

/** Dates in a zip begin with 1980; a fixed one, so that the same library makes the same file. */
const MODIFIED = new Date(1980, 0, 1);

/** Text packs well and there may be much of it: little effort is nearly as small and far faster. */
const LEVEL = 1;

/** How a zip says that a file is packed so. */
const DEFLATED = 8;

/** A zip of text files, in pieces to be written one after the other. */
export function* writeZip(
  files: Iterable<{ readonly path: string; readonly text: string }>,
): Generator<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(new Uint8Array(piece));
  });
  for (const { path, text } of files) {
    const entry = new PackedFile(path);
    entry.mtime = MODIFIED;
    zip.add(entry);
    entry.push(strToU8(text), true);
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
}

/** Packs a file at once: the packer for files that come by and by takes 200 kB of memory anew for each. */
class PackedFile extends ZipPassThrough {
  override readonly compression = DEFLATED;

  protected override process(chunk: Uint8Array<ArrayBuffer>, final: boolean): void {
    this.ondata(null, deflateSync(chunk, { level: LEVEL }), final);
  }
}
