import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickMark, locateMark, waitForMarks } from '../../tools/browser/marks.ts';
import { FILLING, renderArticlePage } from './rig/article-page.ts';
import { isCardOpen, readCard, waitForCardText, waitForClosedCard } from './rig/card.ts';
import { BROWSERS, setStage } from './rig/stage.ts';

const BODY = `<p>The boat was named by Marta Quillfeather of the Brightwater Trust on Friday.</p>
<p>A letter from <a id="link" href="#letters">Odd-Arne Vestbø</a> had asked for it.</p>${FILLING}
<p style="text-align: right">Nobody else had thought of a name at all, said Ilse Tamsin Rook, or asked for one.</p>`;

/** Time in which a card would have come up. */
async function waitInVain(): Promise<void> {
  await new Promise((done) => setTimeout(done, 900));
}

async function openFirstCard(page: Page): Promise<void> {
  await waitForMarks(page);
  await clickMark(page, 'Marta Quillfeather');
  await waitForCardText(page, 'Marta Quillfeather');
}

describe.each(BROWSERS)('a click in %s', (name) => {
  const stage = setStage(name);

  test('on a name opens its card, on another its card, on the same closes it', async () => {
    const { page, complaints } = await stage.open(renderArticlePage({ body: BODY }));
    await openFirstCard(page);
    await clickMark(page, 'Ilse Tamsin Rook');
    await waitForCardText(page, 'Ilse Tamsin Rook');
    await clickMark(page, 'Ilse Tamsin Rook');
    await waitForClosedCard(page);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('elsewhere closes the card, and so does Escape', async () => {
    const { page } = await stage.open(renderArticlePage({ body: BODY }));
    await openFirstCard(page);
    await page.mouse.click(1_200, 20);
    await waitForClosedCard(page);
    await openFirstCard(page);
    await page.keyboard.press('Escape');
    await waitForClosedCard(page);
    await page.close();
  });

  test('on a name in a link follows the link and opens nothing', async () => {
    const { page } = await stage.open(renderArticlePage({ body: BODY }));
    await waitForMarks(page);
    await page.click('#link');
    await page.waitForFunction(() => location.hash === '#letters');
    await waitInVain();
    expect(await isCardOpen(page)).toBe(false);
    await page.close();
  });

  test.each(['Shift', 'Control', 'Alt', 'Meta'] as const)('with %s opens nothing', async (key) => {
    const { page } = await stage.open(renderArticlePage({ body: BODY }));
    await waitForMarks(page);
    const { x, y } = await locateMark(page, 'Marta Quillfeather');
    await page.keyboard.down(key);
    await page.mouse.click(x, y);
    await page.keyboard.up(key);
    await waitInVain();
    expect(await isCardOpen(page)).toBe(false);
    await page.close();
  });

  test('of another button opens nothing', async () => {
    const { page } = await stage.open(renderArticlePage({ body: BODY }));
    await waitForMarks(page);
    const { x, y } = await locateMark(page, 'Marta Quillfeather');
    await page.mouse.click(x, y, { button: 'middle' });
    await waitInVain();
    expect(await isCardOpen(page)).toBe(false);
    await page.close();
  });

  test('that is the end of a drag opens nothing', async () => {
    const { page } = await stage.open(renderArticlePage({ body: BODY }));
    await waitForMarks(page);
    const { x, y } = await locateMark(page, 'Marta Quillfeather');
    await page.mouse.move(x - 30, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 5 });
    await page.mouse.up();
    await waitInVain();
    expect(await isCardOpen(page)).toBe(false);
    expect(await page.evaluate(() => getSelection()?.toString())).not.toBe('');
    await page.close();
  });

  test('that a script made opens nothing, and no script closes a card', async () => {
    const { page } = await stage.open(renderArticlePage({ body: BODY }));
    await waitForMarks(page);
    const { x, y } = await locateMark(page, 'Marta Quillfeather');
    const fake = () =>
      page.evaluate(
        (clientX, clientY) => {
          const target = document.elementFromPoint(clientX, clientY)!;
          for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click']) {
            const init = { bubbles: true, composed: true, isPrimary: true, clientX, clientY, detail: 1 };
            target.dispatchEvent(new PointerEvent(type, init));
          }
          document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        },
        x,
        y,
      );
    await fake();
    await waitInVain();
    expect(await page.$('backgrounder-card')).toBeNull();
    await openFirstCard(page);
    await fake();
    await waitInVain();
    expect(await isCardOpen(page)).toBe(true);
    await page.close();
  });

  test('on what lies over a name opens nothing', async () => {
    const tail = '<div id="veil" style="position: fixed; inset: 0; background: #fffc"></div>';
    const { page } = await stage.open(renderArticlePage({ body: BODY, tail }));
    await waitForMarks(page);
    const { x, y } = await locateMark(page, 'Marta Quillfeather');
    await page.mouse.click(x, y);
    await waitInVain();
    expect(await isCardOpen(page)).toBe(false);
    await page.evaluate(() => document.getElementById('veil')!.remove());
    await openFirstCard(page);
    await page.close();
  });

  test('on what lies over a name within its paragraph opens nothing', async () => {
    const veil = '<span id="veil" style="position: absolute; inset: 0"></span>';
    const body = BODY.replace('<p>The boat', `<p style="position: relative">${veil}The boat`);
    const { page } = await stage.open(renderArticlePage({ body }));
    await waitForMarks(page);
    const { x, y } = await locateMark(page, 'Marta Quillfeather');
    await page.mouse.click(x, y);
    await waitInVain();
    expect(await isCardOpen(page)).toBe(false);
    await page.evaluate(() => document.getElementById('veil')!.remove());
    await openFirstCard(page);
    await page.close();
  });

  test('beside a name in its line opens nothing', async () => {
    const { page } = await stage.open(renderArticlePage({ body: BODY }));
    await waitForMarks(page);
    const { y } = await locateMark(page, 'Marta Quillfeather');
    await page.mouse.click(30, y);
    // The caret snaps from the empty end of a line to its text.
    await page.mouse.click(30, (await locateMark(page, 'Ilse Tamsin Rook')).y);
    await waitInVain();
    expect(await isCardOpen(page)).toBe(false);
    await page.close();
  });

  test('opens on text that cannot be selected', async () => {
    const head = '<style>article { user-select: none; -webkit-user-select: none }</style>';
    const { page } = await stage.open(renderArticlePage({ head, body: BODY }));
    await openFirstCard(page);
    await page.close();
  });

  test('is left to the page as it is: its own listeners hear it', async () => {
    const { page } = await stage.open(renderArticlePage({ body: BODY }));
    await page.evaluate(() => {
      document.querySelector('article')!.addEventListener('click', (event) => {
        Reflect.set(globalThis, 'clicked', !event.defaultPrevented);
      });
    });
    await openFirstCard(page);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'clicked'))).toBe(true);
    await page.close();
  });

  test('gives the focus back where it was', async () => {
    const body = `<p><input id="before" aria-label="Search"></p>${BODY}`;
    const { page } = await stage.open(renderArticlePage({ body }));
    await waitForMarks(page);
    await page.focus('#before');
    expect(await stage.ask('page.walk', { step: 1 })).toEqual({ ok: true, value: null });
    await waitForCardText(page, 'Marta Quillfeather');
    await page.waitForFunction(() => document.activeElement?.localName === 'backgrounder-card');
    const card = await readCard(page);
    expect(await card.evaluate(() => document.hasFocus())).toBe(true);
    await page.keyboard.press('Escape');
    await waitForClosedCard(page);
    await page.waitForFunction(() => document.activeElement?.id === 'before');
    await page.close();
  });
});
