import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../../tools/browser/browser-name.ts';
import { locateMark, waitForMarks } from '../../tools/browser/marks.ts';
import { FILLING, renderArticlePage } from './rig/article-page.ts';
import { isCardOpen, measureCard, waitForCardText } from './rig/card.ts';
import { BROWSERS, setStage } from './rig/stage.ts';

const PHONE = { width: 390, height: 700 };
const BODY = `<p>The boat was named by Marta Quillfeather of the Brightwater Trust on Friday.</p>${FILLING.repeat(2)}`;

async function openOnPhone(page: Page, browser: BrowserName): Promise<{ x: number; y: number }> {
  // Firefox takes taps as it is, and has no such switch.
  await page.setViewport(browser === 'chromium' ? { ...PHONE, hasTouch: true } : PHONE);
  await waitForMarks(page);
  return await locateMark(page, 'Marta Quillfeather');
}

describe.each(BROWSERS)('on a phone in %s', (name) => {
  const stage = setStage(name);
  const head = '<meta name="viewport" content="width=device-width">';

  test('a tap on a name opens the card as a sheet that leaves the name in sight', async () => {
    const { page } = await stage.open(renderArticlePage({ head, body: BODY }));
    const { x, y } = await openOnPhone(page, name);
    await page.touchscreen.tap(x, y);
    await waitForCardText(page, 'Marta Quillfeather');
    const card = await measureCard(page);
    expect(card.left).toBeLessThan(5);
    expect(card.right).toBeGreaterThan(PHONE.width - 20);
    expect(card.bottom).toBeGreaterThan(PHONE.height - 5);
    const readBottom = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('bgr-open-person') ?? [];
        return range instanceof Range ? range.getBoundingClientRect().bottom : Number.POSITIVE_INFINITY;
      });
    await expect.poll(readBottom, { timeout: 10_000 }).toBeLessThan((await measureCard(page)).top);
    await page.close();
  });

  test('scrolling with a finger that starts on a name opens nothing', async () => {
    const { page } = await stage.open(renderArticlePage({ head, body: BODY }));
    const { x, y } = await openOnPhone(page, name);
    await page.touchscreen.touchStart(x, y);
    for (let moved = 20; moved <= 120; moved += 20) await page.touchscreen.touchMove(x, y - moved);
    await page.touchscreen.touchEnd();
    await new Promise((done) => setTimeout(done, 900));
    expect(await isCardOpen(page)).toBe(false);
    await page.close();
  });
});
