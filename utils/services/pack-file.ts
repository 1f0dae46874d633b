import type { PackEntry, PackHead } from '../knowledge/pack.ts';
import { readEntry } from '../knowledge/read-entry.ts';
import { Unfit } from '../knowledge/read-field.ts';
import { readPack } from '../knowledge/read-pack.ts';

/** A pack file, opened; its entries are still text. */
export interface PackFile {
  readonly head: PackHead;
  /** The JSON of an entry each. */
  readonly lines: readonly string[];
}

const LAST_LINE = ']}';

/**
 * Opens the bundled pack. It is written with a line for the head and one for each entry, so that it can be taken in
 * piece by piece: to parse all of it at once takes a quarter of a second in which nothing else is answered.
 * @param bytes of a .json.gz
 * @throws Error where it is no pack in lines
 */
export async function openPackFile(bytes: ArrayBuffer): Promise<PackFile> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(stream).text();
  const [opening = '', ...lines] = text.trimEnd().split('\n');
  if (lines.pop() !== LAST_LINE) throw new Error('the pack is not written in lines');
  const reading = readPack(JSON.parse(opening + LAST_LINE));
  if (!reading.ok) throw new Error(`the pack is refused: ${reading.reason}`);
  const { entries: _none, ...head } = reading.pack;
  return { head, lines };
}

/** The entries of some lines, each looked over; one that is unfit is left out. */
export function readPackLines(lines: readonly string[], { sources }: PackHead): PackEntry[] {
  return lines.flatMap((line) => {
    const value: unknown = JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line);
    try {
      return [readEntry(value, (key) => Object.hasOwn(sources, key))];
    } catch (error) {
      if (error instanceof Unfit) return [];
      throw error;
    }
  });
}
