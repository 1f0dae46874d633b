import { readCsv } from '../../formats/csv/read-csv.ts';
import { readJson } from '../../formats/json/read-json.ts';
import { FormatError, type Incoming } from '../../formats/library-records.ts';
import type { Makers } from '../../formats/makers.ts';
import { readMarkdown } from '../../formats/markdown/read-markdown.ts';
import { readZip } from '../../formats/zip/read-zip.ts';
import { letOthers } from './let-others.ts';

/** Bytes, packed or not: what a browser can hold as one text. */
const LARGEST = 400_000_000;

/**
 * A library from a file, whichever of our formats it has: told by its first bytes, not by its name.
 * @throws FormatError
 */
export async function readFile(file: Blob, makers: Makers): Promise<Incoming> {
  if (file.size > LARGEST) throw new FormatError('too-large', 'more bytes than any library has');
  const [first = 0, second = 0] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0x50 && second === 0x4b) {
    const texts = await readZip(new Uint8Array(await file.arrayBuffer()), letOthers);
    const incoming = readMarkdown(texts, makers);
    if (incoming.entities.length === 0 && incoming.refused === 0)
      throw new FormatError('not-ours', 'no page of ours');
    return incoming;
  }
  const text = first === 0x1f && second === 0x8b ? await unpack(file) : await file.text();
  const start = text
    .slice(0, 200)
    .replace(/^\ufeff/u, '')
    .trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return await readJson(text);
  if (start.startsWith('---')) return readMarkdown([text], makers);
  return readCsv(text, makers);
}

/** Unpacks gzip, and gives up as soon as it swells. */
async function unpack(file: Blob): Promise<string> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let size = 0;
  try {
    const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > LARGEST) {
        await reader.cancel();
        throw new FormatError('too-large', 'more bytes than any library has');
      }
      parts.push(decoder.decode(read.value, { stream: true }));
    }
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError('unreadable', 'damaged gzip');
  }
  return parts.join('') + decoder.decode();
}
