import { Unzip, UnzipInflate } from 'fflate';
import { FormatError } from '../library-records.ts';

export interface ZipBounds {
  readonly files: number;
  /** Bytes, unpacked. */
  readonly file: number;
  readonly all: number;
}

/** More than any library's vault; what a zip says of its own sizes is not believed. */
export const ZIP_BOUNDS: ZipBounds = { files: 200_000, file: 50_000_000, all: 500_000_000 };

/** Packed bytes taken at a time: they may swell a thousandfold before the bounds are looked at. */
const STEP = 1 << 16;

/**
 * The texts of a zip's Markdown files. Paths are looked at for their ending alone and never written to.
 * @param pause awaited between two pieces
 * @throws FormatError for a zip that is none or that is larger than its bounds, as soon as it turns out to be
 */
export async function readZip(
  bytes: Uint8Array,
  pause: () => Promise<unknown>,
  bounds = ZIP_BOUNDS,
): Promise<string[]> {
  const texts: string[] = [];
  const total = { files: 0, bytes: 0, begun: 0 };
  let fault: FormatError | null = null;
  const unzip = new Unzip((file) => {
    total.files += 1;
    if (total.files > bounds.files) throw new FormatError('too-large', 'too many files');
    if (!/\.md$/iu.test(file.name)) return;
    total.begun += 1;
    const decoder = new TextDecoder();
    let text = '';
    let size = 0;
    file.ondata = (error, piece, isLast) => {
      // What is thrown here comes back as an error of the file: the first one tells.
      if (error) throw fault ?? new FormatError('unreadable', error.message);
      size += piece.length;
      total.bytes += piece.length;
      if (size > bounds.file || total.bytes > bounds.all) {
        fault = new FormatError('too-large', 'too many bytes');
        throw fault;
      }
      text += decoder.decode(piece, { stream: !isLast });
      if (isLast) texts.push(text);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      await pause();
    }
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError('unreadable', error instanceof Error ? error.message : 'no zip');
  }
  if (total.files === 0 || texts.length < total.begun) throw new FormatError('unreadable', 'no whole zip');
  return texts;
}
