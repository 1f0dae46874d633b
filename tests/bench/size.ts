import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BROWSER_NAMES } from '../../tools/browser/browser-name.ts';
import { buildExtension, packExtension } from '../../tools/setup/build-extension.ts';
import { renderTable } from '../../tools/start/render-table.ts';

const LARGEST = 8;

/** Packed size of each build, as a store gets it, and the files that weigh most in it (each gzipped by itself). */
export async function run(): Promise<void> {
  for (const browser of BROWSER_NAMES) {
    const folder = await buildExtension(browser);
    const packed = statSync(await packExtension(browser)).size;
    const files = listFiles(folder).sort((a, b) => b.gzipped - a.gzipped);
    const whole = files.reduce((sum, { size }) => sum + size, 0);
    console.log(
      `\n${browser}: ${kilobytes(packed)} packed, ${kilobytes(whole)} unpacked, ${files.length} files`,
    );
    const rows = files
      .slice(0, LARGEST)
      .map(({ path, size, gzipped }) => [path, kilobytes(size), kilobytes(gzipped)]);
    console.log(renderTable(['file', 'size', 'gzipped'], rows, 120));
  }
}

function listFiles(folder: string): { path: string; size: number; gzipped: number }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      return { path: path.slice(folder.length + 1), size: bytes.length, gzipped: gzipSync(bytes).length };
    });
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
