const NEW_LINE = 0x0a;
const COMMA = 0x2c;
const OPENING = 0x5b;
const CLOSING = 0x5d;

/** What ends a pack in lines. */
export const LAST_LINE = ']}';

/** More than a slice of the bundled pack takes. */
const ROOM = 1 << 20;

/**
 * The entries of a gzipped pack in lines, parsed, from the place `from` on, `size` at a time. It makes as little as can
 * be for the browser to clear away, because Firefox comes round to that late: of the text there is never a string, and
 * what was unpacked is given back at once.
 * @throws Error where it does not hold `total` entries, SyntaxError where a line is no JSON
 */
export async function* readSlices(
  bytes: ArrayBuffer,
  from: number,
  total: number,
  size: number,
): AsyncGenerator<readonly unknown[]> {
  const list = createList();
  // The head is a line too.
  let place = -1;
  for await (const chunk of readChunks(bytes)) {
    let start = 0;
    for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, end + 1)) {
      place += 1;
      if (place === from) start = end + 1;
      if (place <= from || (place !== total && (place > total || (place - from) % size !== 0))) continue;
      list.add(chunk.subarray(start, end));
      start = end + 1;
      yield await list.take();
    }
    if (place >= from) list.add(chunk.subarray(start));
    giveBack(chunk);
  }
  if (place < total || list.read().trim() !== LAST_LINE) throw new Error('the pack has not as many entries');
}

/** A gzipped text, as bytes. */
export async function* readChunks(bytes: ArrayBuffer): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The bytes of a list of JSON values, with a comma behind each, or each but the last. */
interface List {
  add(part: Uint8Array): void;
  /** The values of what was added, and begins anew. */
  take(): Promise<readonly unknown[]>;
  /** What was added, as text. */
  read(): string;
}

function createList(): List {
  let room = new Uint8Array(ROOM);
  room[0] = OPENING;
  let length = 1;
  return {
    add(part) {
      // One byte more, for the end of the list.
      if (length + part.length >= room.length) {
        const more = new Uint8Array(2 * (length + part.length));
        more.set(room);
        room = more;
      }
      room.set(part, length);
      length += part.length;
    },
    async take() {
      if (room[length - 1] === COMMA) length -= 1;
      room[length] = CLOSING;
      // Firefox makes of a decoder's text a string of two bytes a character; a response is parsed without one.
      const values: unknown = await new Response(room.subarray(0, length + 1)).json();
      length = 1;
      if (!Array.isArray(values)) throw new Error('the pack is not written in lines');
      return values;
    },
    read: () => new TextDecoder().decode(room.subarray(1, length)),
  };
}

/** Frees the memory of a chunk that is all of its buffer; Node 20 cannot. */
function giveBack({ buffer, byteLength }: Uint8Array<ArrayBuffer>): void {
  if (byteLength === buffer.byteLength && 'transfer' in buffer) buffer.transfer(0);
}
