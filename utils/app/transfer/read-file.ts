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
  const isPacked = first === 0x1f && second === 0x8b;
  const encoding = findEncoding(first, second);
  const text = isPacked ? await unpack(file) : await readText(file, encoding);
  const start = text
    .slice(0, 200)
    .replace(/^\ufeff/u, '')
    .trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return await readJson(text);
  if (start.startsWith('---')) return readMarkdown([text], makers);
  const isAnsi = !isPacked && encoding === 'utf-8' && !(await isUtf8(file, text));
  return readCsv(isAnsi ? await readText(file, ANSI) : text, makers);
}

/** What older spreadsheets of western Europe and America save as CSV. */
const ANSI = 'windows-1252';

/** By the mark at a text's beginning; without one it is taken for UTF-8. */
function findEncoding(first: number, second: number): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** What is no character of the encoding stands there as U+FFFD. */
async function readText(file: Blob, encoding: string): Promise<string> {
  return new TextDecoder(encoding).decode(await file.arrayBuffer());
}

/** Whether a text that was read as UTF-8 is such, and U+FFFD in it are the reader's. */
async function isUtf8(file: Blob, text: string): Promise<boolean> {
  if (!text.includes('\ufffd')) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return true;
  } catch {
    return false;
  }
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
