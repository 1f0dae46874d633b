import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickMark, locateMark, waitForMarks } from '../../tools/browser/marks.ts';
import { waitUntilStill } from '../../tools/browser/wait-until-still.ts';
import { FILLING, renderArticlePage } from './rig/article-page.ts';
import { isCardOpen, measureCard, readCard, waitForCardText, waitForClosedCard } from './rig/card.ts';
import { BROWSERS, setStage } from './rig/stage.ts';

const TALL = '<p style="height: 1500px">The rest of the page is empty.</p>';
const BODY = `<p>The boat was named by Marta Quillfeather of the Brightwater Trust on Friday.</p>
<p>Nobody else, wrote <em>Odd-Arne Vestbø</em>, had thought of a name at all.</p>${FILLING}`;

async function openCard(page: Page, who: string): Promise<void> {
  await waitForMarks(page);
  await clickMark(page, who);
  await waitForCardText(page, who);
  // The rise, and the height that the content settles at.
  await waitUntilStill(() => measureCard(page, 16));
}

/** Where a name of the page stands now. */
async function boxOf(page: Page, who: string): Promise<{ left: number; top: number; bottom: number }> {
  return await page.evaluate((wanted) => {
    const ranges = ['bgr-person', 'bgr-org'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
    const range = ranges.find((candidate) => String(candidate) === wanted) as Range;
    const { left, top, bottom } = range.getBoundingClientRect();
    return { left, top, bottom };
  }, who);
}

describe.each(BROWSERS)('the card in %s', (name) => {
  const stage = setStage(name);

  test('stands 8 px under the name, its text on the name’s left edge', async () => {
    const { page } = await stage.open(renderArticlePage({ body: BODY }));
    await openCard(page, 'Marta Quillfeather');
    const card = await measureCard(page);
    const at = await boxOf(page, 'Marta Quillfeather');
    expect(Math.abs(card.top - (at.bottom + 8))).toBeLessThanOrEqual(2);
    expect(Math.abs(card.left - (at.left - 20))).toBeLessThanOrEqual(4);
    expect(Math.abs(card.right - card.left - 360)).toBeLessThanOrEqual(8);
    await page.close();
  });

  test('flips above, and never leaves the window', async () => {
    const body = `${BODY}${TALL}<p style="text-align: right">The Harbour Board</p><p>Then</p><p>it</p><p>closed.</p>`;
    const { page } = await stage.open(renderArticlePage({ body }));
    await waitForMarks(page);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const { left, top } = await boxOf(page, 'Harbour Board');
    await page.mouse.click(left + 10, top + 8);
    await waitForCardText(page, 'Harbour Board');
    await waitUntilStill(() => measureCard(page, 16));
    const card = await measureCard(page);
    expect(card.bottom).toBeLessThanOrEqual(top - 6);
    const { width, height } = await page.evaluate(() => ({
      width: document.documentElement.clientWidth,
      height: innerHeight,
    }));
    expect(card.left).toBeGreaterThanOrEqual(12);
    expect(card.right).toBeLessThanOrEqual(width - 11);
    expect(card.top).toBeGreaterThanOrEqual(11);
    expect(card.bottom).toBeLessThanOrEqual(height - 11);
    await page.close();
  });

  test('follows its name, and goes when the name leaves the window', async () => {
    const { page } = await stage.open(renderArticlePage({ body: `${TALL}${BODY}${TALL}` }));
    await openCard(page, 'Marta Quillfeather');
    await page.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }));
    await expect
      .poll(async () => {
        const [card, at] = [await measureCard(page), await boxOf(page, 'Marta Quillfeather')];
        return Math.abs(card.top - (at.bottom + 8)) <= 2;
      })
      .toBe(true);
    await page.evaluate(() => scrollBy({ top: 900, behavior: 'instant' }));
    await waitForClosedCard(page);
    await page.close();
  });

  test('stays at its name when the page renders its text anew', async () => {
    const { page } = await stage.open(renderArticlePage({ body: BODY }));
    await openCard(page, 'Marta Quillfeather');
    await page.evaluate(() => {
      const article = document.querySelector('article')!;
      article.replaceWith(article.cloneNode(true));
    });
    await expect
      .poll(() => page.evaluate(() => String([...(CSS.highlights.get('bgr-open-person') ?? [])][0])))
      .toBe('Marta Quillfeather');
    expect(await isCardOpen(page)).toBe(true);
    await page.close();
  });

  test.each([
    [
      'a policy that allows nothing',
      {
        'content-security-policy':
          "default-src 'none'; style-src 'none'; frame-src 'none'; script-src 'none'",
      },
    ],
    [
      'cross-origin isolation',
      {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      },
    ],
    ['a ban on being framed', { 'x-frame-options': 'DENY' }],
    [
      'trusted types',
      { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    ],
  ])('opens on a page with %s', async (_, headers) => {
    const { page } = await stage.open({ body: renderArticlePage({ body: BODY }), headers });
    await openCard(page, 'Marta Quillfeather');
    expect(await isCardOpen(page)).toBe(true);
    await page.close();
  });

  test('gives way to the popup on a sandboxed page, and leaves nothing behind', async () => {
    const headers = { 'content-security-policy': 'sandbox allow-scripts' };
    const { page } = await stage.open({ body: renderArticlePage({ body: BODY }), headers });
    await waitForMarks(page);
    await stage.heard();
    await clickMark(page, 'Marta Quillfeather');
    await expect.poll(() => stage.heard(), { timeout: 10_000 }).toContain('popup.open');
    expect(await page.$('backgrounder-card')).toBeNull();
    await page.close();
  });

  test('lies over the page’s modal dialog, and Escape closes the card alone', async () => {
    const body = `<dialog id="d" style="width: 900px; height: 700px">${BODY}</dialog>`;
    const { page } = await stage.open(renderArticlePage({ body }));
    await page.evaluate(() => (document.getElementById('d') as HTMLDialogElement).showModal());
    await openCard(page, 'Marta Quillfeather');
    const { top, bottom } = await measureCard(page);
    expect(bottom - top).toBeGreaterThan(60);
    expect(await page.evaluate(() => document.querySelector('backgrounder-card')?.parentElement?.id)).toBe(
      'd',
    );
    await page.keyboard.press('Escape');
    await waitForClosedCard(page);
    expect(await page.evaluate(() => (document.getElementById('d') as HTMLDialogElement).open)).toBe(true);
    await page.close();
  });

  test('comes up against style rules and scripts of the page that are after it', async () => {
    const head =
      '<style>backgrounder-card, body ~ * { display: none !important; opacity: 0 !important; transform: scale(0) !important }</style>';
    const { page, complaints } = await stage.open(renderArticlePage({ head, body: BODY }));
    await openCard(page, 'Marta Quillfeather');
    const { top, bottom } = await measureCard(page);
    expect(bottom - top).toBeGreaterThan(60);
    await page.evaluate(() => document.querySelector('backgrounder-card')!.remove());
    await openCard(page, 'Odd-Arne Vestbø');
    await page.evaluate(() => document.querySelector('backgrounder-card')!.removeAttribute('popover'));
    await openCard(page, 'Marta Quillfeather');
    await page.evaluate(() =>
      document
        .querySelector('backgrounder-card')!
        .addEventListener('beforetoggle', ({ target }) => (target as Element).remove()),
    );
    await clickMark(page, 'Odd-Arne Vestbø');
    await new Promise((done) => setTimeout(done, 500));
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('goes where the page lays something over it and keeps it from coming up again', async () => {
    const { page, complaints } = await stage.open(renderArticlePage({ body: BODY }));
    await waitForMarks(page);
    await openCard(page, 'Marta Quillfeather');
    await page.evaluate(() => {
      const veil = document.createElement('div');
      veil.popover = 'manual';
      veil.setAttribute('style', 'inset: 0; width: 100vw; height: 100vh; opacity: 0');
      document.body.append(veil);
      veil.showPopover();
      document.querySelector('backgrounder-card')!.addEventListener('beforetoggle', (event) => {
        if (veil.isConnected) event.preventDefault();
      });
    });
    await expect.poll(() => isCardOpen(page), { timeout: 5_000 }).toBe(false);
    await page.evaluate(() => document.querySelector('[popover]:not(backgrounder-card)')!.remove());
    await openCard(page, 'Odd-Arne Vestbø');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is warm before the click where the pointer rests on a name, and not because of marks alone', async () => {
    const { page } = await stage.open(renderArticlePage({ body: BODY }));
    await waitForMarks(page);
    await page.mouse.move(600, 700);
    await new Promise((done) => setTimeout(done, 500));
    expect(await page.$('backgrounder-card')).toBeNull();
    const { x, y } = await locateMark(page, 'Marta Quillfeather');
    await page.mouse.move(x, y);
    await page.waitForSelector('backgrounder-card');
    expect(await isCardOpen(page)).toBe(false);
    await page.close();
  });

  test('is opened, walked and described for our own pages', async () => {
    const { page } = await stage.open(renderArticlePage({ body: `${TALL}${BODY}` }));
    await waitForMarks(page);
    const described = await stage.ask('page.describe', {});
    if (!described.ok) throw new Error(described.error.message);
    const { status, whosWho, article } = described.value;
    expect(status).toBe('article');
    expect(article).toMatchObject({ title: 'The ferry will run again', published: '2025-05-14' });
    expect(whosWho.entities.map((entity) => entity.name)).toContain('Odd-Arne Vestbø');

    const vestbo = whosWho.entities.find((entity) => entity.name === 'Odd-Arne Vestbø')!;
    const place = { entity: vestbo.id, mention: 0 };
    expect(await stage.ask('page.sentence', place)).toEqual({
      ok: true,
      value: 'Nobody else, wrote Odd-Arne Vestbø, had thought of a name at all.',
    });
    expect(await stage.ask('page.open', place)).toEqual({ ok: true, value: null });
    await waitForCardText(page, 'Odd-Arne Vestbø');
    expect(await stage.ask('page.walk', { step: -1 })).toEqual({ ok: true, value: null });
    await waitForCardText(page, 'Brightwater Trust');
    expect(await stage.ask('page.walk', { step: 1 })).toEqual({ ok: true, value: null });
    await waitForCardText(page, 'Odd-Arne Vestbø');
    expect(await stage.ask('page.open', { entity: 99, mention: 0 })).toMatchObject({
      ok: false,
      error: { code: 'missing' },
    });
    await page.close();
  });

  test('jumps along to the next place of its name', async () => {
    const body = `${BODY}${TALL}<p>Then Marta Quillfeather left.</p>${TALL}`;
    const { page } = await stage.open(renderArticlePage({ body }));
    await openCard(page, 'Marta Quillfeather');
    const card = await readCard(page);
    await card.evaluate(() => {
      const controls = [...document.querySelectorAll<HTMLElement>('a, button')];
      controls.find((control) => control.textContent === 'Next place')!.click();
    });
    await expect
      .poll(
        async () => {
          const { top, bottom } = await measureCard(page);
          const second = await page.evaluate(() => {
            const [, range] = [...CSS.highlights.get('bgr-person')!].filter(
              (candidate) => String(candidate) === 'Marta Quillfeather',
            );
            const box = (range as Range).getBoundingClientRect();
            return { top: box.top, bottom: box.bottom };
          });
          return Math.min(Math.abs(top - (second.bottom + 8)), Math.abs(second.top - 8 - bottom)) <= 3;
        },
        { timeout: 10_000 },
      )
      .toBe(true);
    await page.close();
  });

  test('a place that is shown comes into view with the open tint for a moment', async () => {
    const { page } = await stage.open(renderArticlePage({ body: `${TALL}${TALL}${BODY}${TALL}` }));
    await waitForMarks(page);
    const described = await stage.ask('page.describe', {});
    if (!described.ok) throw new Error(described.error.message);
    const trust = described.value.whosWho.entities.find((entity) => entity.name === 'Brightwater Trust')!;
    await stage.ask('page.show', { ...trust.mentions[0]!, entity: trust.id });
    const tinted = () =>
      page.evaluate(() => [...(CSS.highlights.get('bgr-open-org') ?? [])].map(String).join('|'));
    expect(await tinted()).toBe('Brightwater Trust');
    await expect
      .poll(
        async () => {
          const { top } = await boxOf(page, 'Brightwater Trust');
          return top > 50 && top < 800;
        },
        { timeout: 5_000 },
      )
      .toBe(true);
    await expect.poll(tinted, { timeout: 5_000 }).toBe('');
    await page.close();
  });
});
