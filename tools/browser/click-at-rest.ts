import { setTimeout as wait } from 'node:timers/promises';
import type { ElementHandle } from 'puppeteer-core';

const STILL_MS = 150;
const PATIENCE_MS = 5_000;

/** Clicks an element once it has stopped moving: a card that still grows would take the click elsewhere. */
export async function clickAtRest(element: ElementHandle<Element>): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  let before = '';
  while (Date.now() < until) {
    await element.scrollIntoView();
    const now = JSON.stringify(await element.boundingBox());
    if (now === before) break;
    before = now;
    await wait(STILL_MS);
  }
  await element.click();
}
