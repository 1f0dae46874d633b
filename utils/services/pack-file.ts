import type { PackEntry, PackHead } from '../knowledge/pack.ts';
import { readEntry } from '../knowledge/read-entry.ts';
import { isObject, Unfit } from '../knowledge/read-field.ts';
import { readPack } from '../knowledge/read-pack.ts';
import { LAST_LINE, readChunks, readSlices } from './read-slices.ts';

/** A pack file, opened; its entries are still packed. */
export interface PackFile {
  readonly head: PackHead;
  /** Entries in it. */
  readonly total: number;
  /** Those from the place `from` on, `size` at a time, parsed and no more. */
  readSlices(from: number, size: number): AsyncGenerator<readonly unknown[]>;
}

const NEW_LINE = 0x0a;

/**
 * Opens the bundled pack. It is written with a line for the head, which says how many entries there are, and one for
 * each of them, and read as a stream: whole in memory it would take ten times the room of its file, and to parse it a
 * quarter of a second in which nothing else is answered.
 * @param bytes of a .json.gz
 * @throws Error where it is no pack in lines
 */
export async function openPackFile(bytes: ArrayBuffer): Promise<PackFile> {
  const opening: unknown = JSON.parse((await readFirstLine(bytes)) + LAST_LINE);
  const reading = readPack(opening);
  if (!reading.ok) throw new Error(`the pack is refused: ${reading.reason}`);
  const { entries: _none, ...head } = reading.pack;
  const total = readCount(opening);
  return { head, total, readSlices: (from, size) => readSlices(bytes, from, total, size) };
}

/** Entries of some lines, each looked over; one that is unfit is left out. */
export function readPackLines(lines: readonly string[], head: PackHead): PackEntry[] {
  return readPackEntries(
    lines.map((line): unknown => JSON.parse(line)),
    head,
  );
}

/** Entries, each looked over; one that is unfit is left out. */
export function readPackEntries(values: readonly unknown[], { sources }: PackHead): PackEntry[] {
  return values.flatMap((value) => {
    try {
      return [readEntry(value, (key) => Object.hasOwn(sources, key))];
    } catch (error) {
      if (error instanceof Unfit) return [];
      throw error;
    }
  });
}

function readCount(opening: unknown): number {
  const count = isObject(opening) ? opening.count : undefined;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1)
    throw new Error('the pack is not written in lines');
  return count;
}

/** The first line of a gzipped text; no more is unpacked. */
async function readFirstLine(bytes: ArrayBuffer): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of readChunks(bytes)) {
    const end = chunk.indexOf(NEW_LINE);
    if (end !== -1) return text + decoder.decode(chunk.subarray(0, end));
    text += decoder.decode(chunk, { stream: true });
  }
  return text;
}
