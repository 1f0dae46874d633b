import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { findCard, waitForCard } from '../../../tools/browser/card-frame.ts';

const PATIENCE = { timeout: 10_000 };

/** Whether a card is in the page's top layer now. */
export async function isCardOpen(page: Page): Promise<boolean> {
  return await page.evaluate(
    () => document.querySelector('backgrounder-card')?.matches(':popover-open') ?? false,
  );
}

/** The frame of the open card. */
export async function readCard(page: Page): Promise<Frame> {
  await expect.poll(() => isCardOpen(page), PATIENCE).toBe(true);
  return await waitForCard(page);
}

/** Waits until a card is open whose heading says this. */
export async function waitForCardText(page: Page, heading: string): Promise<void> {
  const readHeading = async (): Promise<string | null> => {
    const card = await findCard(page);
    return card ? await card.evaluate(() => document.querySelector('h1, h2')?.textContent ?? null) : null;
  };
  await expect.poll(readHeading, PATIENCE).toBe(heading);
  await expect.poll(() => isCardOpen(page), PATIENCE).toBe(true);
}

export async function waitForClosedCard(page: Page): Promise<void> {
  await expect.poll(() => isCardOpen(page), PATIENCE).toBe(false);
}

/**
 * Where the card stands in the window: the box of all points that it covers, found from the outside.
 * @param step CSS pixels between two points across; half as many down
 */
export async function measureCard(
  page: Page,
  step = 4,
): Promise<{ left: number; top: number; right: number; bottom: number }> {
  return await page.evaluate((across) => {
    const isCard = (x: number, y: number): boolean =>
      document.elementFromPoint(x, y)?.localName === 'backgrounder-card';
    const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (let y = 1; y < innerHeight; y += across / 2) {
      for (let x = 1; x < innerWidth; x += across) {
        if (!isCard(x, y)) continue;
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x);
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y);
      }
    }
    return box;
  }, step);
}
