import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launchBrowser } from '../browser/launch-browser.ts';

/** Draws public/icon/*.png from the two drawings beside this file: `tsx tools/icons/main.ts`. */

const OUT = resolve('public/icon');
/** The smallest size has a drawing of its own, fitted to its pixels. */
const SMALL = 16;
const SIZES = [SMALL, 32, 48, 96, 128];

await mkdir(OUT, { recursive: true });
const { browser, close } = await launchBrowser({ browser: 'chromium', headless: true, viewport: null });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    const drawing = await readFile(
      resolve(import.meta.dirname, size === SMALL ? 'icon-small.svg' : 'icon.svg'),
      'utf8',
    );
    await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`,
    );
    await page.screenshot({ path: `${OUT}/${size}.png`, omitBackground: true });
  }
} finally {
  await close();
}
console.log(`${SIZES.length} icons in ${OUT}`);
