import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { launchBrowser } from '../browser/launch-browser.ts';
import { GALLERY_STATES, type GalleryState } from './states.ts';

/**
 * Pictures of what the reader sees, in every state, light and dark: `npm run gallery [-- PART-OF-A-NAME]`.
 * The apps run as they are, over a stand-in for the browser's interface.
 */

const OUT = resolve('.output/gallery');
const THEMES = ['light', 'dark'] as const;

async function takePicture(page: Page, origin: string, state: GalleryState, theme: string): Promise<string> {
  await page.setViewport({ width: state.width, height: state.height, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(origin + state.path, { waitUntil: 'networkidle0' });
  try {
    await state.steps?.(page);
  } catch (error) {
    console.error(`${state.name}: ${String(error)}`);
  }
  const file = `${state.name}-${theme}.png`;
  await page.screenshot({ path: resolve(OUT, file) as `${string}.png` });
  return file;
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
await mkdir(OUT, { recursive: true });
const server = await createServer({
  configFile: false,
  root: resolve('.'),
  cacheDir: resolve('.output/gallery/.vite'),
  publicDir: false,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { alias: { 'webextension-polyfill': resolve('tools/gallery/fake-browser.ts') } },
  server: { port: 0, host: '127.0.0.1', hmr: false },
});
await server.listen();
const { browser, close } = await launchBrowser({ browser: 'chromium', headless: true, viewport: null });
const files: string[] = [];
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(5_000);
  page.on('pageerror', (error) => console.error(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(message.text());
  });
  const origin = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/u, '');
  for (const state of GALLERY_STATES.filter(({ name }) => name.includes(wanted))) {
    for (const theme of THEMES) files.push(await takePicture(page, origin, state, theme));
    console.log(state.name);
  }
} finally {
  await close();
  await server.close();
}
await writeIndex(files);
console.log(`${files.length} pictures in ${OUT}`);
