import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAsker, openExtensionPage } from '../../tools/browser/extension-page.ts';
import { waitForMarks } from '../../tools/browser/marks.ts';
import { readSampleNames } from './expected-names.ts';
import { labelled } from './library-places.ts';
import { click, openListed, readListed, waitForList, waitForWords, writeNote } from './reader.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';

const { path, person, quoted } = readSampleNames();
const PATIENCE = { timeout: 30_000, polling: 50 };

/** Somebody named near the end of the article, where nobody is who has just opened it, and somebody named first. */
const FAR = 'Matt Clifford';
const FIRST = 'Alan Turing';

/** Whether a marked name can be seen in the window. */
function isInSight(page: Page, name: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const range = [...(CSS.highlights.get('bgr-person') ?? [])].find((one) => String(one) === wanted);
    const box = range instanceof Range ? range.getBoundingClientRect() : null;
    return box !== null && box.top >= 0 && box.bottom <= innerHeight;
  }, name);
}

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`finding places in ${name}`, () => {
    let stage: Stage;
    let article: Page;

    beforeAll(async () => {
      stage = await openStage(name);
      article = await stage.open(path);
      await waitForMarks(article);
    });
    afterAll(() => stage?.close());

    async function jumpTo(surface: Page, wanted: string): Promise<void> {
      expect(await isInSight(article, wanted)).toBe(false);
      await click(surface, labelled(`Next place of ${wanted} in the article`));
      // In Firefox the surface is a tab of its own here, and a page behind it rests.
      await article.bringToFront();
      await expect.poll(() => isInSight(article, wanted), PATIENCE).toBe(true);
    }

    it('the popup tells who is quoted from who is only named, and jumps to a place', async () => {
      const popup = await stage.openPopup(article);
      await waitForList(popup);
      const groups = await popup.evaluate(() =>
        [...document.querySelectorAll('h2')].map((heading) => ({
          title: heading.textContent ?? '',
          names: [...(heading.parentElement?.querySelectorAll('.row .entry bdi') ?? [])].map(
            (one) => one.textContent ?? '',
          ),
        })),
      );
      const namesIn = (title: string) => groups.find((group) => group.title.startsWith(title))?.names ?? [];
      expect(namesIn('Quoted')).toEqual(expect.arrayContaining([...quoted]));
      expect(namesIn('Named, not quoted')).toEqual(expect.arrayContaining([FIRST, FAR]));
      expect(namesIn('Quoted')).not.toContain(FAR);
      await jumpTo(popup, FAR);
      // In Chromium it closes with the jump, as it does over the article.
      if (!popup.isClosed()) await popup.close();
    });

    it('the side panel lists everybody, keeps a note, shows who is named together, and jumps to a place', async () => {
      const { asker, tabId } = await openAsker(stage.running(), article);
      await asker.close();
      const panel = await openExtensionPage(stage.running(), `sidepanel.html?tab=${tabId}`);
      await waitForList(panel);
      expect(await readListed(panel)).toEqual(expect.arrayContaining([...quoted, FIRST, FAR]));
      await waitForWords(panel, 'Named together');
      await jumpTo(panel, FIRST);
      await panel.bringToFront();
      await openListed(panel, person);
      await writeNote(panel, panel, 'Written beside the page');
      await click(panel, labelled('Close'));
      await panel.waitForFunction(
        (noted) =>
          [...document.querySelectorAll('.row')].some(
            (row) => row.textContent?.includes(noted) && row.querySelector('.pen'),
          ),
        PATIENCE,
        person,
      );
      await panel.close();
    });

    it('logs no error', () => {
      expect(stage.errors()).toEqual([]);
    });
  });
}
