import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** The bytes of a file, unpacked where its name ends in .gz. */
export async function readBytes(path: string): Promise<Buffer> {
  const bytes = await readFile(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** The text of a UTF-8 file, unpacked where its name ends in .gz. */
export async function readText(path: string): Promise<string> {
  return (await readBytes(path)).toString('utf8');
}

/** A JSON file, of the shape that the caller's source documents. */
export async function readJson<Shape>(path: string): Promise<Shape> {
  return JSON.parse(await readText(path)) as Shape;
}
