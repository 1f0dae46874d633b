import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { waitForCard } from '../browser/card-frame.ts';
import { openAsker } from '../browser/extension-page.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { clickMark, waitForMarks } from '../browser/marks.ts';
import { buildExtension } from '../setup/build-extension.ts';
import { ROOT } from '../setup/root.ts';
import { startSite } from '../site/start-site.ts';

/** Takes the README's pictures of the sample article in Chromium: the card with a note, and the popup, in the dark. */

const FOLDER = join(ROOT, '.github/images');
const PERSON = 'Rishi Sunak';
const NOTE = 'Called it in June, in Washington. Who pays for the institute?';
/** High enough for the whole card under a name in the middle; above that there is more page than needed. */
const WINDOW = { width: 1180, height: 1420 };
const CARD_CLIP = { x: 0, y: 390, width: 1180, height: 1000 };
const SETTLE_MS = 1_000;
const SCALE = 1.5;
/** A browser without a screen has no mouse, and would show what is otherwise shown under the pointer alone. */
const WITH_MOUSE =
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';
/** No emulated scale: the browser's own. */
const deviceScaleFactor = 0;

const extension = await buildExtension('chromium');
const site = await startSite();
const running = await launchBrowser({
  browser: 'chromium',
  extension,
  headless: true,
  // An emulated scale would leave the card's frame at single resolution.
  args: [`--force-device-scale-factor=${SCALE}`, WITH_MOUSE],
});
try {
  await mkdir(FOLDER, { recursive: true });
  const page = await running.browser.newPage();
  await page.setViewport({ ...WINDOW, deviceScaleFactor });
  await page.goto(`${site.origin}/article`);
  await waitForMarks(page);
  await writeNote(page);
  await page.screenshot({ path: join(FOLDER, 'card.png'), clip: CARD_CLIP });

  const { asker: popup, tabId } = await openAsker(running, page);
  await popup.setViewport({ width: 400, height: 600, deviceScaleFactor });
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await popup.goto(`${running.origin}/popup.html?tab=${tabId}`);
  await popup.bringToFront();
  await popup.waitForSelector('.row');
  await settle();
  await popup.screenshot({ path: join(FOLDER, 'popup.png') });
} finally {
  await running.close();
  await site.close();
}

async function writeNote(page: Page): Promise<void> {
  await clickMark(page, PERSON);
  const card = await waitForCard(page);
  await settle();
  const field = await card.waitForSelector('textarea');
  await field?.click();
  await page.keyboard.type(NOTE);
  const keep = await card.waitForSelector('::-p-aria([name="Keep note"][role="button"])');
  await keep?.click();
  await card.waitForSelector('.note');
  // Just installed, it has its background still to take in.
  await page.mouse.move(5, 5);
  await card.waitForFunction(() => document.querySelector('.taking') === null, { polling: 100 });
  await settle();
}

function settle(): Promise<void> {
  return new Promise((done) => setTimeout(done, SETTLE_MS));
}
