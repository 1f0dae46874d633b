import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickAtRest } from '../../tools/browser/click-at-rest.ts';
import { waitForMarks } from '../../tools/browser/marks.ts';
import { waitUntilStill } from '../../tools/browser/wait-until-still.ts';
import { FILLING, renderArticlePage } from './rig/article-page.ts';
import { isCardOpen, readCard, waitForCardText } from './rig/card.ts';
import { BROWSERS, setStage } from './rig/stage.ts';

const WORDS = '“The slipway will hold,” said Marta Quillfeather.';
const BODY = `<p id="quote">${WORDS} Nobody at the Harbour Board had an answer.</p>${FILLING.repeat(4)}
<p>“Not before the <i>autumn</i> - or &amp; later,” said Vestbø. “It may be,” somebody wrote.</p>
<p id="other">The engineer Perpetua Lowe, of whom nothing is known, was there as well.</p>`;

/** The words under a highlight. */
function readTint(page: Page): Promise<string> {
  return page.evaluate(() =>
    ['bgr-open-person', 'bgr-open-org']
      .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
      .map(String)
      .join(''),
  );
}

async function select(page: Page, selector: string, words: string): Promise<void> {
  await page.evaluate(
    (where, wanted) => {
      const element = document.querySelector(where)!;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const node = element.firstChild!;
      const start = node.textContent!.indexOf(wanted);
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
    },
    selector,
    words,
  );
}

describe.each(BROWSERS)('quotations in %s', (name) => {
  const stage = setStage(name);

  async function describePage() {
    const reply = await stage.ask('page.describe', {});
    if (!reply.ok) throw new Error(reply.error.message);
    return reply.value;
  }

  test('are pointed out without scrolling, as long as somebody is at them in a list', async () => {
    const { page } = await stage.open(renderArticlePage({ body: BODY }));
    await waitForMarks(page);
    const { whosWho } = await describePage();
    const { start, end, speaker } = whosWho.quotes[1]!;
    await stage.ask('page.point', { place: { start, end }, entity: speaker });
    expect(await readTint(page)).toBe('“Not before the autumn - or & later,”');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await stage.ask('page.point', { place: null, entity: null });
    expect(await readTint(page)).toBe('');
    await page.close();
  });

  test('say whose they are when their opening mark is clicked, and are copied where the page forbids it', async () => {
    const headers = { 'permissions-policy': 'clipboard-write=()' };
    const { page, complaints } = await stage.open({ body: renderArticlePage({ body: BODY }), headers });
    await waitForMarks(page);
    const points = await page.evaluate(() =>
      [...(CSS.highlights.get('bgr-person-quote') ?? [])].map((range) => {
        const box = (range as Range).getClientRects()[0]!;
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }),
    );
    expect(points).toHaveLength(2);
    await page.mouse.click(points[0]!.x, points[0]!.y);
    await waitForCardText(page, 'Marta Quillfeather');
    const card = await readCard(page);
    const quote = await card.waitForSelector('.quotes li');
    await waitUntilStill(async () => await quote?.boundingBox());
    await quote?.hover();
    await expect.poll(() => readTint(page), { timeout: 10_000 }).toBe('“The slipway will hold,”');
    // A click while the card still grows goes elsewhere; the next one does not.
    const isCopied = async (): Promise<boolean> => {
      const copy = await card.$('::-p-xpath(//button[.="Copy as a citation"])');
      if (copy) await clickAtRest(copy as ElementHandle<Element>);
      return (await card.$('::-p-xpath(//button[.="Copied"])')) !== null;
    };
    await expect.poll(isCopied, { timeout: 20_000 }).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('say whose they are when words of them are selected and it is asked', async () => {
    const { page } = await stage.open(renderArticlePage({ body: BODY }));
    await waitForMarks(page);
    await select(page, '#quote', 'slipway');
    expect(await stage.ask('page.attribute', {})).toMatchObject({ ok: true });
    await waitForCardText(page, 'Marta Quillfeather');
    await select(page, '#other', 'engineer');
    expect(await stage.ask('page.attribute', {})).toMatchObject({ ok: false, error: { code: 'missing' } });
    await page.close();
  });

  test('have an address that leads to them', async () => {
    const { page } = await stage.open(renderArticlePage({ body: BODY }));
    await waitForMarks(page);
    const { start, end } = (await describePage()).whosWho.quotes[1]!;
    const reply = await stage.ask('page.fragment', { start, end });
    expect(reply).toEqual({
      ok: true,
      value: ':~:text=Not%20before%20the%20autumn%20%2D%20or%20%26%20later',
    });
    const address = `${page.url()}#${reply.ok ? reply.value : ''}`;
    await page.goto('about:blank');
    await page.goto(address);
    // Both browsers scroll to the words by themselves, as they do for any such link.
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 10_000 }).toBeGreaterThan(0);
    await page.close();
  });

  test('and other words are selected for a note on a name that was not found', async () => {
    const { page } = await stage.open(renderArticlePage({ body: BODY }));
    await waitForMarks(page);
    await select(page, '#other', 'Perpetua Lowe,');
    expect(await stage.ask('page.note', { words: 'Perpetua Lowe,' })).toMatchObject({ ok: true });
    await waitForCardText(page, 'Perpetua Lowe');
    const card = await readCard(page);
    const readFocus = () => card.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
    await expect.poll(readFocus, { timeout: 10_000 }).toBe('Add a note');
    expect(await isCardOpen(page)).toBe(true);
    await page.close();
  });
});
