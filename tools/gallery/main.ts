import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launchBrowser } from '../browser/launch-browser.ts';
import { inLanguages } from './in-languages.ts';
import { serveSurfaces } from './serve-surfaces.ts';
import { GALLERY_STATES } from './states.ts';
import { takePictures } from './take-pictures.ts';

/**
 * Pictures of what the reader sees, in every state, in every look: `tsx tools/gallery/main.ts [PATTERN]`.
 * The apps run as they are, over a stand-in for the browser's interface.
 */

const OUT = resolve('.output/gallery');

function writeIndex(files: readonly string[]): Promise<void> {
  const figures = files.map(
    (file) => `<figure><img src="${file}" alt="" loading="lazy"><figcaption>${file}</figcaption></figure>`,
  );
  const style =
    'body{display:flex;flex-wrap:wrap;gap:24px;font:13px sans-serif;background:#ddd}figure{margin:0}img{width:400px}';
  const page = `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>${style}</style>${figures.join('\n')}`;
  return writeFile(resolve(OUT, 'index.html'), page);
}

const wanted = process.argv[2] ?? '';
const all = [...GALLERY_STATES, ...inLanguages(GALLERY_STATES)];
const states = all.filter(({ name }) => new RegExp(wanted, 'u').test(name));
await mkdir(OUT, { recursive: true });
const surfaces = await serveSurfaces(resolve(OUT, 'site'));
const { browser, close } = await launchBrowser({ browser: 'chromium', headless: true, viewport: null });
const files: string[] = [];
/** What the Tab key comes to, state by state. */
const walks: string[] = [];
try {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  page.on('pageerror', (error) => console.error(String(error)));
  for (const state of states) {
    try {
      const taken = await takePictures(page, session, surfaces.origin, state, OUT);
      files.push(...taken.files);
      walks.push(`${state.name}\n${taken.stops.map((stop) => `  ${stop}\n`).join('')}`);
      for (const barrier of taken.barriers) console.error(barrier);
      if (taken.barriers.length > 0) process.exitCode = 1;
    } catch (error) {
      process.exitCode = 1;
      console.error(`${state.name}: ${String(error)}`);
    }
  }
} finally {
  await close();
  await surfaces.close();
}
await writeIndex(files);
await writeFile(resolve(OUT, 'walks.txt'), walks.join('\n'));
console.log(`${files.length} pictures of ${states.length} states in ${OUT}`);
