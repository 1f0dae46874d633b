import { resolve } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { findBarriers } from './find-barriers.ts';
import { LOOKS, type Look, wear } from './looks.ts';
import type { GalleryState } from './states.ts';
import { walkByKeys } from './walk-by-keys.ts';

/** What came of a state. */
export interface Taken {
  /** Names of the pictures. */
  readonly files: readonly string[];
  /** What the Tab key comes to, in order. */
  readonly stops: readonly string[];
  /** What is in somebody's way, with the picture or state where it is. */
  readonly barriers: readonly string[];
}

/** Takes the pictures of a state, in every look that it wants, into a folder; and goes through it by keys. */
export async function takePictures(
  page: Page,
  session: CDPSession,
  origin: string,
  state: GalleryState,
  folder: string,
): Promise<Taken> {
  const files: string[] = [];
  const barriers: string[] = [];
  for (const [index, look] of (state.looks ?? LOOKS).entries()) {
    // Where there is less room, what is done leads elsewhere: what was opened is scrolled to.
    const isTight = look.phone !== undefined || look.text !== undefined;
    if (index === 0 || (isTight && state.steps)) await arrive(page, session, origin, state, look);
    else await dress(page, session, state, look);
    const file = `${state.name}-${look.name}.png`;
    await page.screenshot({
      path: resolve(folder, file) as `${string}.png`,
      captureBeyondViewport: false,
    });
    files.push(file);
    for (const barrier of await findBarriers(page, look.name === 'forced'))
      barriers.push(`${file}: ${barrier}`);
  }
  const [usual] = LOOKS;
  // A state that is shown in some looks only is one more time another.
  if (state.looks || !usual) return { files, stops: [], barriers };
  await arrive(page, session, origin, state, usual);
  const walk = await walkByKeys(page);
  return {
    files,
    stops: walk.stops,
    barriers: [...barriers, ...walk.barriers.map((barrier) => `${state.name}: ${barrier}`)],
  };
}

/** Opens the page as somebody who has that look, and does what leads to the state. */
async function arrive(
  page: Page,
  session: CDPSession,
  origin: string,
  state: GalleryState,
  look: Look,
): Promise<void> {
  const { width, height, scale = 2 } = state;
  // Another place of the same page would be no new page.
  await page.goto('about:blank');
  await page.setViewport({ width, height, deviceScaleFactor: scale, ...look.phone });
  await wear(page, session, look);
  const response = await page.goto(origin + state.path, { waitUntil: 'load' });
  if (response && response.status() >= 400) throw new Error(`${state.path}: ${response.status()}`);
  await page.waitForNetworkIdle({ idleTime: 150 });
  await wear(page, session, look);
  await state.steps?.(page);
  if (look.phone) await dress(page, session, state, look);
}

/** Puts a look on the page as it is. */
async function dress(page: Page, session: CDPSession, state: GalleryState, look: Look): Promise<void> {
  const { width, height, scale = 2 } = state;
  await page.setViewport({ width, height, deviceScaleFactor: scale, ...look.phone });
  await wear(page, session, look);
  if (!look.phone) return;
  // A picture beyond the window lacks what scrolls by itself; and a window that is made higher forgets its fingers.
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: look.phone.width, height: tall, deviceScaleFactor: scale });
  await wear(page, session, look);
}
