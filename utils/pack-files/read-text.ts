import { FILE_LIMIT, TEXT_LIMIT } from './limits.ts';
import { Refused } from './refused.ts';

/** The bytes with which every gzip file begins. */
const GZIP = [0x1f, 0x8b] as const;

/**
 * The text of a file, unpacked where it is packed, and never more of it than the limits allow. UTF-8, or UTF-16 where
 * its mark says so; where neither can be, the code page in which spreadsheets save tables in Western Europe.
 * @throws Refused `too-large` or `damaged`
 */
export async function readText(file: Blob, fileLimit = FILE_LIMIT, textLimit = TEXT_LIMIT): Promise<string> {
  if (file.size > fileLimit) throw new Refused('too-large');
  const opening = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  const isPacked = GZIP.every((byte, at) => opening[at] === byte);
  const stream = isPacked ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  return decode(await readBytes(stream, textLimit));
}

async function readBytes(stream: ReadableStream<Uint8Array<ArrayBuffer>>, limit: number): Promise<Blob> {
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { value, done } = await reader.read().catch(() => {
      throw new Refused('damaged');
    });
    if (done) return new Blob(chunks);
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new Refused('too-large');
    }
    chunks.push(value);
  }
}

async function decode(bytes: Blob): Promise<string> {
  const buffer = await bytes.arrayBuffer();
  const [first, second] = new Uint8Array(buffer, 0, Math.min(2, buffer.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(buffer);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(buffer);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer);
  } catch {
    return new TextDecoder('windows-1252').decode(buffer);
  }
}
