import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { readMarks } from '../../tools/browser/marks.ts';
import { renderArticlePage } from './rig/article-page.ts';
import { BROWSERS, setStage } from './rig/stage.ts';

/** Some 100,000 characters, and a name in each of 400 paragraphs. */
const LONG = Array.from(
  { length: 400 },
  (_, at) =>
    `<p>Marta Quillfeather told the council on day ${at} that ${'the ferry would run again, '.repeat(9)} she said.</p>`,
).join('');
const ARTICLE = renderArticlePage({ body: LONG });
const NOTHING = '<!doctype html><html lang="en"><title>Home</title><nav><a href="/a">More</a></nav>';
const PATIENCE = { timeout: 20_000 };
const ROUNDS = 3;
/** Bytes. A reading of the article that is held on to takes several times as many. */
const SLACK = 400_000;

/** Bytes that scripts hold in the page's process, ours and the page's, after collection. */
async function readHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** The page becomes an article and is left again, as apps do that load no page anew. */
async function comeAndGo(page: Page, round: number): Promise<void> {
  await page.evaluate(
    (markup, address) => {
      history.pushState({}, '', address);
      const arrived = new DOMParser().parseFromString(markup, 'text/html');
      document.head.replaceChildren(...arrived.head.childNodes);
      document.body.replaceChildren(...arrived.body.childNodes);
    },
    ARTICLE,
    `/article-${round}`,
  );
  await expect.poll(async () => (await readMarks(page)).people, PATIENCE).toContain('Marta Quillfeather');
  await page.evaluate(() => {
    history.pushState({}, '', '/');
    document.head.replaceChildren();
    document.body.innerHTML = '<nav><a href="/a">More</a></nav>';
  });
  await expect.poll(async () => (await readMarks(page)).people, PATIENCE).toEqual([]);
}

// Firefox tells nobody how much a page's scripts hold.
describe.each(BROWSERS.filter((name) => name === 'chromium'))('a page that is left, in %s', (name) => {
  const stage = setStage(name);

  test('gives back what its article took', async () => {
    const { page } = await stage.open(NOTHING);
    const session = await page.createCDPSession();
    await comeAndGo(page, 0);
    const before = await readHeap(session);
    for (let round = 1; round <= ROUNDS; round += 1) await comeAndGo(page, round);
    const kept = (await readHeap(session)) - before;
    expect(kept).toBeLessThan(SLACK);
    await page.close();
  }, 120_000);
});
