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
const NEW_LINE = 0x0a;

/**
 * Opens the bundled pack. It is written with a line for the head and one for each entry, and read as a stream: whole
 * in memory it would take ten times the room of its file, and to parse it a quarter of a second in which nothing else
 * is answered.
 * @param bytes of a .json.gz
 * @throws Error where it is no pack in lines
 */
export async function openPackFile(bytes: ArrayBuffer): Promise<PackFile> {
  const { opening, last, lines } = await lookThrough(bytes);
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

/**
 * The first and the last line of a gzipped text, and how many there are, empty ones left out. Those between are counted
 * as bytes: made text, they would be tens of megabytes for the browser to clear away.
 */
async function lookThrough(bytes: ArrayBuffer): Promise<{ opening: string; last: string; lines: number }> {
  const reader = unpack(bytes).getReader();
  const opening: Uint8Array<ArrayBuffer>[] = [];
  let last: Uint8Array<ArrayBuffer>[] = [];
  let lines = 0;
  let isBegun = false;

  function goOn(part: Uint8Array<ArrayBuffer>): void {
    if (part.length === 0) return;
    if (!isBegun) {
      lines += 1;
      last = [];
      isBegun = true;
    }
    if (lines === 1) opening.push(part.slice());
    last.push(part);
  }

  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    let from = 0;
    for (let end = value.indexOf(NEW_LINE); end !== -1; end = value.indexOf(NEW_LINE, from)) {
      goOn(value.subarray(from, end));
      isBegun = false;
      from = end + 1;
    }
    goOn(value.subarray(from));
  }
  const [first = '', closing = ''] = await Promise.all(
    [opening, last].map((parts) => new Blob(parts).text()),
  );
  return { opening: first, last: closing, lines };
}

function unpack(bytes: ArrayBuffer): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
}

/** The lines of a gzipped text without empty ones, as many at a time as come out of the stream; never none. */
async function* readLines(bytes: ArrayBuffer): AsyncGenerator<readonly string[]> {
  const reader = unpack(bytes).pipeThrough(new TextDecoderStream()).getReader();
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
