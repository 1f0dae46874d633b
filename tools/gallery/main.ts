import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { launchBrowser } from '../browser/launch-browser.ts';
import { findBarriers } from './find-barriers.ts';
import { LOOKS, wear } from './looks.ts';
import { serveSurfaces } from './serve-surfaces.ts';
import { GALLERY_STATES, type GalleryState } from './states.ts';

/**
 * Pictures of what the reader sees, in every state, in every look: `tsx tools/gallery/main.ts [PATTERN]`.
 * The apps run as they are, over a stand-in for the browser's interface.
 */

const OUT = resolve('.output/gallery');

async function takePictures(
  page: Page,
  session: CDPSession,
  origin: string,
  state: GalleryState,
): Promise<string[]> {
  const { width, height } = state;
  const deviceScaleFactor = state.scale ?? 2;
  await page.setViewport({ width, height, deviceScaleFactor });
  // Another place of the same page would be no new page.
  await page.goto('about:blank');
  const response = await page.goto(origin + state.path, { waitUntil: 'load' });
  if (response && response.status() >= 400) throw new Error(`${state.path}: ${response.status()}`);
  await page.waitForNetworkIdle({ idleTime: 150 });
  await state.steps?.(page);
  const files: string[] = [];
  for (const look of state.looks ?? LOOKS) {
    await page.setViewport({ width, height, deviceScaleFactor, ...look.phone });
    await wear(page, session, look);
    if (look.phone) {
      // A picture beyond the window lacks what scrolls by itself; and a window that is made higher forgets its fingers.
      const tall = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewport({ width: look.phone.width, height: tall, deviceScaleFactor });
      await wear(page, session, look);
    }
    const file = `${state.name}-${look.name}.png`;
    await page.screenshot({
      path: resolve(OUT, file) as `${string}.png`,
      captureBeyondViewport: false,
    });
    files.push(file);
    for (const barrier of await findBarriers(page, look.name === 'forced')) {
      process.exitCode = 1;
      console.error(`${file}: ${barrier}`);
    }
  }
  return files;
}

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
const states = GALLERY_STATES.filter(({ name }) => new RegExp(wanted, 'u').test(name));
await mkdir(OUT, { recursive: true });
const surfaces = await serveSurfaces(resolve(OUT, 'site'));
const { browser, close } = await launchBrowser({ browser: 'chromium', headless: true, viewport: null });
const files: string[] = [];
try {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  page.on('pageerror', (error) => console.error(String(error)));
  for (const state of states) {
    try {
      files.push(...(await takePictures(page, session, surfaces.origin, state)));
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
console.log(`${files.length} pictures of ${states.length} states in ${OUT}`);
