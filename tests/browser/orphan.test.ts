import { expect, test } from 'vitest';
import { locateMark, readMarks, waitForMarks } from '../../tools/browser/marks.ts';
import { FILLING, renderArticlePage } from './rig/article-page.ts';
import { setStage } from './rig/stage.ts';

// Chromium alone leaves a content script running whose extension is gone; Firefox takes it away itself.
const stage = setStage('chromium');

test('an extension that is reloaded under a page takes its marks along and throws nothing', async () => {
  const { page, complaints } = await stage.open(
    renderArticlePage({ body: `<p>It was Marta Quillfeather who named the boat.</p>${FILLING}` }),
  );
  await waitForMarks(page);
  const { x, y } = await locateMark(page, 'Marta Quillfeather');
  await stage.reload();
  await page.mouse.click(x, y);
  await expect.poll(() => readMarks(page), { timeout: 10_000 }).toEqual({ people: [], organisations: [] });
  await page.mouse.click(x, y);
  expect(await page.$('backgrounder-card')).toBeNull();
  expect(complaints).toEqual([]);
});
