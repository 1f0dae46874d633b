import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Pack } from '../../utils/knowledge/pack.ts';

/** Byte 9 of a gzip header names the operating system; 255 is "unknown". */
const OS_BYTE = 9;
const UNKNOWN_OS = 255;

/**
 * The pack as bytes of a .json.gz: the same on every run and machine (zlib writes no time, and the byte that names
 * the system is blanked). An entry a line, so that two builds can be compared; the first line says how many there are, for
 * those who read it as a stream.
 */
export function packToBytes(pack: Pack): Buffer {
  const { entries, ...head } = pack;
  const opening = JSON.stringify({
    format: 'backgrounder-pack',
    version: 1,
    ...head,
    count: entries.length,
  }).slice(0, -1);
  const lines = entries.map((entry) => JSON.stringify(entry));
  const bytes = gzipSync(`${opening},"entries":[\n${lines.join(',\n')}\n]}\n`, { level: 9, memLevel: 9 });
  bytes[OS_BYTE] = UNKNOWN_OS;
  return bytes;
}

/** Writes the pack; returns its size in bytes. */
export async function writePack(path: string, pack: Pack): Promise<number> {
  const bytes = packToBytes(pack);
  await writeFile(path, bytes);
  return bytes.length;
}
