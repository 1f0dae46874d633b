import type { Page } from 'puppeteer-core';

const PATIENCE_MS = 30_000;

/** Names as the page's own registry of highlights holds them, in the order of the page. */
export interface PaintedMarks {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
}

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** What is marked in a page now. */
export async function readMarks(page: Page): Promise<PaintedMarks> {
  const [people, organisations] = await Promise.all([
    readHighlight(page, 'bgr-person'),
    readHighlight(page, 'bgr-org'),
  ]);
  return { people, organisations };
}

// What runs in the page names no function of its own: tsx would wrap the name in a helper that the page lacks.
function readHighlight(page: Page, name: string): Promise<string[]> {
  return page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])]
        .filter((range) => range instanceof Range)
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .map((range) => range.toString()),
    name,
  );
}

/**
 * Waits until names are marked.
 * @throws Error where none are within half a minute
 */
export async function waitForMarks(page: Page): Promise<PaintedMarks> {
  await page.waitForFunction(
    () => (CSS.highlights.get('bgr-person')?.size ?? 0) + (CSS.highlights.get('bgr-org')?.size ?? 0) > 0,
    { timeout: PATIENCE_MS, polling: 50 },
  );
  return await readMarks(page);
}

/**
 * Scrolls to a marked name and says where on the screen its middle is.
 * @param text of the mark; the first that fits is taken
 * @throws Error where nothing marked says it outside of a link
 */
export async function locateMark(page: Page, text: string): Promise<ScreenPoint> {
  const point = await page.evaluate(async (wanted) => {
    const ranges = ['bgr-person', 'bgr-org']
      .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
      .filter((range) => range instanceof Range)
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const range = ranges.find(
      (range) => range.toString() === wanted && !range.startContainer.parentElement?.closest('a[href]'),
    );
    if (!range) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const box = range.getClientRects()[0];
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, text);
  if (!point) throw new Error(`Nothing marked says “${text}”.`);
  return point;
}

/** Clicks a marked name with the mouse. */
export async function clickMark(page: Page, text: string): Promise<void> {
  const { x, y } = await locateMark(page, text);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}
