import type { PackEntry, PackHead } from '../knowledge/pack.ts';
import { readEntry } from '../knowledge/read-entry.ts';
import { Unfit } from '../knowledge/read-field.ts';
import { readPack } from '../knowledge/read-pack.ts';

/** A pack file, opened; its entries are still text. */
export interface PackFile {
  readonly head: PackHead;
  /** Entries in it, each a line of JSON. */
  readonly total: number;
  /** Those from the place `from` on, `size` at a time. */
  readSlices(from: number, size: number): AsyncGenerator<readonly string[]>;
}

const LAST_LINE = ']}';

/**
 * Opens the bundled pack. It is written with a line for the head and one for each entry, and read as a stream: whole
 * in memory it would take ten times the room of its file, and to parse it a quarter of a second in which nothing else
 * is answered.
 * @param bytes of a .json.gz
 * @throws Error where it is no pack in lines
 */
export async function openPackFile(bytes: ArrayBuffer): Promise<PackFile> {
  let opening = '';
  let last = '';
  let lines = 0;
  for await (const some of readLines(bytes)) {
    if (lines === 0) opening = some[0] ?? '';
    last = some.at(-1) ?? last;
    lines += some.length;
  }
  if (lines < 2 || last !== LAST_LINE) throw new Error('the pack is not written in lines');
  const reading = readPack(JSON.parse(opening + LAST_LINE));
  if (!reading.ok) throw new Error(`the pack is refused: ${reading.reason}`);
  const { entries: _none, ...head } = reading.pack;
  const total = lines - 2;
  return { head, total, readSlices: (from, size) => sliceLines(bytes, from + 1, total + 1, size) };
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

/** The lines from `from` to before `to`, `size` at a time. */
async function* sliceLines(
  bytes: ArrayBuffer,
  from: number,
  to: number,
  size: number,
): AsyncGenerator<readonly string[]> {
  let slice: string[] = [];
  let at = 0;
  for await (const some of readLines(bytes)) {
    for (const line of some) {
      if (at >= from && at < to) slice.push(line);
      at += 1;
      if (slice.length < size) continue;
      yield slice;
      slice = [];
    }
  }
  if (slice.length > 0) yield slice;
}

/** The lines of a gzipped text without empty ones, as many at a time as come out of the stream; never none. */
async function* readLines(bytes: ArrayBuffer): AsyncGenerator<readonly string[]> {
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream())
    .getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    const full = lines.filter((line) => line !== '');
    if (full.length > 0) yield full;
    if (done) return;
  }
}
