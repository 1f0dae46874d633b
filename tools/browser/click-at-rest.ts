import type { ElementHandle } from 'puppeteer-core';
import { waitUntilStill } from './wait-until-still.ts';

/** So often a click is made that hit something else. */
const TRIES = 3;

/**
 * Clicks an element once it has stopped moving: a card that still grows would take the click elsewhere. One that
 * moved under the pointer all the same is clicked again, as a reader does.
 */
export async function clickAtRest(element: ElementHandle<Element>): Promise<void> {
  for (let turn = 0; turn < TRIES; turn += 1) {
    await waitUntilStill(async () => {
      await element.scrollIntoView();
      return await element.boundingBox();
    });
    if (await isHit(element)) return;
  }
}

async function isHit(element: ElementHandle<Element>): Promise<boolean> {
  const seen = await element.evaluateHandle((clicked) => {
    const hit = { is: false };
    clicked.addEventListener('click', () => Object.assign(hit, { is: true }), { once: true, capture: true });
    return hit;
  });
  await element.click();
  // What a click closes or leaves can no longer be asked.
  return await seen.evaluate(({ is }) => is).catch(() => true);
}
