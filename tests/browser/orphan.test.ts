import { describe, expect, inject, test } from 'vitest';
import { clickMark, locateMark, readMarks, waitForMarks } from '../../tools/browser/marks.ts';
import { FILLING, renderArticlePage } from './rig/article-page.ts';
import { waitForCardText } from './rig/card.ts';
import { setStage } from './rig/stage.ts';

const PAGE = renderArticlePage({
  body: `<p>It was Marta Quillfeather who named the boat.</p>${FILLING}`,
});
const PATIENCE = { timeout: 10_000 };

// Chromium leaves a content script running whose extension is gone, and brings no new one into pages that are open.
describe('an extension that is reloaded under a page in chromium', () => {
  const stage = setStage('chromium');

  test('takes its marks along and throws nothing', async () => {
    const { page, complaints } = await stage.open(PAGE);
    await waitForMarks(page);
    const { x, y } = await locateMark(page, 'Marta Quillfeather');
    await stage.reload();
    await page.mouse.click(x, y);
    await expect.poll(() => readMarks(page), PATIENCE).toEqual({ people: [], organisations: [] });
    await page.mouse.click(x, y);
    expect(await page.$('backgrounder-card')).toBeNull();
    expect(complaints).toEqual([]);
  });
});

// Firefox ends the script without a word, and brings the new one into pages that are open.
describe('an extension that is updated under a page in firefox', () => {
  const stage = setStage('firefox');

  test('takes away what the one before has left, marks the page and opens cards', async () => {
    const { page, complaints } = await stage.open(PAGE);
    await waitForMarks(page);
    await clickMark(page, 'Marta Quillfeather');
    await waitForCardText(page, 'Marta Quillfeather');
    const { browser, extensionId } = stage.running;
    await browser.uninstallExtension(extensionId!);
    expect(await page.$('backgrounder-card')).not.toBeNull();
    await browser.installExtension(inject('extensionFolders').firefox);
    await expect.poll(() => page.$('backgrounder-card'), PATIENCE).toBeNull();
    expect(await waitForMarks(page)).toEqual({ people: ['Marta Quillfeather'], organisations: [] });
    const left = await page.evaluate(() => [[...CSS.highlights.keys()], document.adoptedStyleSheets.length]);
    expect(left).toEqual([['bgr-person'], 1]);
    await clickMark(page, 'Marta Quillfeather');
    await expect.poll(() => page.$('backgrounder-card'), PATIENCE).not.toBeNull();
    expect(complaints).toEqual([]);
  });
});
