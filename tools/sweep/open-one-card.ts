import type { Page } from 'puppeteer-core';
import { askTab, findTabInFront } from '../browser/ask-page.ts';
import { findCard } from '../browser/card-frame.ts';

const PATIENCE_MS = 6_000;
const PAUSE_MS = 50;

/** By a click on a name, by the list of the popup, not at all; or the page draws none of its names, as long as no script runs. */
export type CardOutcome = 'click' | 'list' | 'failed' | 'undrawn';

/** Opens a card as a reader does: by a click on a name that can be clicked, else by the list of the popup. */
export async function openOneCard(page: Page, asker: Page): Promise<CardOutcome> {
  if (!(await page.evaluate(HAS_DRAWN_NAME))) return 'undrawn';
  const point = (await page.evaluate(FIND_NAME)) as { x: number; y: number } | null;
  if (point) {
    await page.mouse.move(point.x, point.y);
    await page.mouse.click(point.x, point.y);
    if (await isCardUp(page)) return 'click';
  }
  await askTab(asker, await findTabInFront(asker), 'page.walk', { step: 1 });
  return (await isCardUp(page)) ? 'list' : 'failed';
}

async function isCardUp(page: Page): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const isOpen = await page.evaluate(
      () => document.querySelector('backgrounder-card')?.matches(':popover-open') ?? false,
    );
    if (isOpen && (await findCard(page))) return true;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  return false;
}

const HAS_DRAWN_NAME = `['bgr-person', 'bgr-org'].some((name) =>
  [...(CSS.highlights.get(name) ?? [])].some((range) => range.getClientRects().length > 0))`;

/** Runs in the page: scrolls to the first name that lies in no link and under nothing else, and says where it is. */
const FIND_NAME = `(async () => {
  const ranges = ['bgr-person', 'bgr-org'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
  for (const range of ranges) {
    const parent = range.startContainer.parentElement;
    if (!parent || parent.closest('a[href], button, summary, label')) continue;
    parent.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const box = range.getClientRects()[0];
    if (!box || box.width === 0) continue;
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    if (parent.contains(document.elementFromPoint(point.x, point.y))) return point;
  }
  return null;
})()`;
