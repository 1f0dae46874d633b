import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files below a folder that hold some words, as UTF-8 or as UTF-16. */
export async function findOnDisk(folder: string, words: string): Promise<readonly string[]> {
  const forms = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    // A file that the browser has just deleted holds nothing.
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (forms.some((form) => bytes.includes(form))) found.push(file);
  }
  return found;
}
