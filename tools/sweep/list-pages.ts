import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page of a folder that is to be swept. */
export interface SweptPage {
  /** Its path within the folder. */
  readonly file: string;
  /** The address that it was kept from, or one made up. */
  readonly url: string;
}

/** All pages of a folder (.html and .html.gz), with the addresses that a `labels.json` beside them gives, in order of their paths. */
export function listPages(folder: string): SweptPage[] {
  const urls = readAddresses(folder);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.html(?:\.gz)?$/.test(file))
    .sort()
    .map((file) => ({ file, url: urls.get(file) || `https://sweep.example/${file.replace(/\.gz$/, '')}` }));
}

export function readMarkup(folder: string, file: string): string {
  const bytes = readFileSync(join(folder, file));
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function readAddresses(folder: string): Map<string, string> {
  const path = join(folder, 'labels.json');
  const labels: readonly SweptPage[] = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
  return new Map(labels.map(({ file, url }) => [file, normalise(url)]));
}

/** As the browser will ask for it; empty where it is no address. */
function normalise(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replace(/#.*$/, '') : '';
}
