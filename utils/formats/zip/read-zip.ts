import { type UnzipFileInfo, unzipSync } from 'fflate';
import { FormatError } from '../library-records.ts';

export interface ZipBounds {
  readonly files: number;
  /** Bytes, unpacked. */
  readonly file: number;
  readonly all: number;
}

/** More than any library's vault. */
export const ZIP_BOUNDS: ZipBounds = { files: 200_000, file: 50_000_000, all: 500_000_000 };

/** Files unpacked at a time. */
const BATCH = 500;

/**
 * The texts of a zip's Markdown files. Paths are looked at for their ending alone and never written to.
 * What a zip holds is read from the list at its end: one that was cut off has none, and bytes of a text that look like
 * the beginning of a file are none. Nothing is unpacked further than the list says.
 * @param pause awaited between two pieces
 * @throws FormatError for a zip that is none or that is larger than its bounds, before any of it is unpacked
 */
export async function readZip(
  bytes: Uint8Array,
  pause: () => Promise<unknown>,
  bounds = ZIP_BOUNDS,
): Promise<string[]> {
  try {
    const files = listFiles(bytes);
    const sizes = files.filter(isMarkdown).map(({ originalSize }) => originalSize);
    if (files.length > bounds.files) throw new FormatError('too-large', 'too many files');
    if (sizes.some((size) => size > bounds.file) || sizes.reduce((sum, size) => sum + size, 0) > bounds.all)
      throw new FormatError('too-large', 'too many bytes');
    if (files.length === 0) throw new FormatError('unreadable', 'an empty zip');
    const texts: string[] = [];
    for (let at = 0; at < files.length; at += BATCH) {
      texts.push(...unpack(bytes, at, at + BATCH));
      await pause();
    }
    return texts;
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError('unreadable', error instanceof Error ? error.message : 'no zip');
  }
}

function listFiles(bytes: Uint8Array): UnzipFileInfo[] {
  const files: UnzipFileInfo[] = [];
  unzipSync(bytes, {
    filter(file) {
      files.push(file);
      return false;
    },
  });
  return files;
}

/** The Markdown files among those from one place of the list to another. */
function unpack(bytes: Uint8Array, from: number, to: number): string[] {
  let place = -1;
  const files = unzipSync(bytes, {
    filter(file) {
      place += 1;
      return place >= from && place < to && isMarkdown(file);
    },
  });
  return Object.values(files).map((file) => new TextDecoder().decode(file));
}

function isMarkdown({ name }: UnzipFileInfo): boolean {
  return /\.md$/iu.test(name);
}
