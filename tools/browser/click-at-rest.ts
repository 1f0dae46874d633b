import type { ElementHandle } from 'puppeteer-core';
import { waitUntilStill } from './wait-until-still.ts';

/** Clicks an element once it has stopped moving: a card that still grows would take the click elsewhere. */
export async function clickAtRest(element: ElementHandle<Element>): Promise<void> {
  await waitUntilStill(async () => {
    await element.scrollIntoView();
    return await element.boundingBox();
  });
  await element.click();
}
