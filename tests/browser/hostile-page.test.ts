import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickMark, waitForMarks } from '../../tools/browser/marks.ts';
import { waitUntilStill } from '../../tools/browser/wait-until-still.ts';
import { FILLING, renderArticlePage } from './rig/article-page.ts';
import { measureCard, readCard, waitForCardText, waitForClosedCard } from './rig/card.ts';
import { BROWSERS, setStage } from './rig/stage.ts';

const NOTE = 'zqxjvkw-private';
/** What the stand-in for the background has in the library; the card shows it. */
const KEPT = 'kept-secret-of-mine';

/** Listens to all that a page can listen to and reads all that it can read, from before we come until after. */
const SPY = `<script>
  globalThis.learnt = [];
  globalThis.keys = '';
  // In two parts, or the page would find it in itself.
  const secret = '${NOTE.slice(0, 3)}' + '${NOTE.slice(3, 6)}';
  const learn = (how, what) => { if (what) learnt.push(how + ': ' + what); };
  const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'compositionstart', 'compositionupdate',
    'compositionend', 'copy', 'cut', 'paste', 'dragstart', 'drag', 'dragover', 'drop', 'pointerdown', 'pointermove', 'mousedown',
    'click', 'selectstart', 'selectionchange', 'focus', 'focusin', 'blur', 'focusout', 'message', 'beforetoggle', 'toggle'];
  for (const type of types) for (const target of [window, document]) target.addEventListener(type, (event) => {
    learn(type, [event.key, event.data && JSON.stringify(event.data), event.target?.value, event.clipboardData?.getData('text'),
      event.dataTransfer?.getData('text'), event.composedPath().map((node) => node.textContent ?? '').join('')].filter(Boolean).join(' '));
    if (event.key) keys += event.key;
  }, true);
  setInterval(() => {
    learn('selection', String(getSelection()));
    const active = document.activeElement;
    learn('active', [active?.value, active?.textContent, active?.shadowRoot?.textContent].filter(Boolean).join(' '));
    const host = document.querySelector('backgrounder-card');
    learn('host', [host?.innerHTML, host?.shadowRoot?.innerHTML, host?.textContent].filter(Boolean).join(' '));
    learn('frames', [...Array(window.frames.length).keys()].map(() => 'frame').join());
    learn('entries', performance.getEntries().map((entry) => entry.name).filter((name) => name.includes('extension')).join());
    for (const [name, ranges] of CSS.highlights) learn('highlight', name + [...ranges].join());
    learn('markup', document.documentElement.outerHTML.includes(secret) ? secret : '');
  }, 15);
</script>`;

const BODY = `<p>The boat was named by Marta Quillfeather of the Brightwater Trust on Friday.</p>${FILLING}`;

/** Clicks into the card's field as a reader does, and types. */
async function typeNote(page: Page, text: string): Promise<string> {
  const card = await readCard(page);
  const field = await card.waitForSelector('textarea, button.field, .field');
  const within = await field!.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  const { left, top } = await measureCard(page);
  await page.mouse.click(left + within.x, top + within.y);
  await card.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
  await page.keyboard.type(text);
  await page.keyboard.down('Control');
  for (const key of ['a', 'c', 'v'] as const) await page.keyboard.press(key);
  await page.keyboard.up('Control');
  return await card.evaluate(() => document.querySelector('textarea')?.value ?? '');
}

describe.each(BROWSERS)('a page that spies, in %s', (name) => {
  const stage = setStage(name);

  test('learns no letter of a note, written or shown', async () => {
    const { page } = await stage.open(renderArticlePage({ head: SPY, body: BODY }));
    await waitForMarks(page);
    await clickMark(page, 'Marta Quillfeather');
    await waitForCardText(page, 'Marta Quillfeather');
    await waitUntilStill(() => measureCard(page, 16));
    expect(await typeNote(page, NOTE)).toContain(NOTE);
    await new Promise((done) => setTimeout(done, 300));
    const { learnt, keys } = await page.evaluate(() => ({
      learnt: Reflect.get(globalThis, 'learnt') as string[],
      keys: Reflect.get(globalThis, 'keys') as string,
    }));
    // It hears the click on the name, so the spy is awake; it hears no key at all of what is typed in the card.
    expect(learnt.some((line) => line.startsWith('click'))).toBe(true);
    expect(keys).toBe('');
    const all = learnt.join('\n');
    expect([NOTE, NOTE.slice(0, 6), KEPT].filter((secret) => all.includes(secret))).toEqual([]);
    expect(learnt.filter((line) => /^(message|frames|entries|markup)/.test(line))).toEqual([]);
    await page.close();
  });

  test.each([
    ['once', false],
    ['again and again', true],
  ])('hears no key by laying a veil over the card %s', async (_, isAgain) => {
    const veil = `<textarea id="veil" popover="manual" style="position: fixed; inset: 0; width: 100vw; height: 100vh; opacity: 0"></textarea>
      <script>globalThis.cover = (again) => { const veil = document.getElementById('veil');
        const lay = () => { veil.matches(':popover-open') && veil.hidePopover(); veil.showPopover(); };
        lay(); if (again) setInterval(lay, 50); }</script>`;
    const { page } = await stage.open(renderArticlePage({ body: BODY, tail: veil }));
    await waitForMarks(page);
    await clickMark(page, 'Marta Quillfeather');
    await waitForCardText(page, 'Marta Quillfeather');
    await waitUntilStill(() => measureCard(page, 16));
    await page.evaluate((again) => Reflect.get(globalThis, 'cover')(again), isAgain);
    if (isAgain) await waitForClosedCard(page);
    else await expect.poll(() => measureCard(page, 16).then(({ left }) => left)).toBeLessThan(Infinity);
    if (!isAgain) expect(await typeNote(page, NOTE)).toContain(NOTE);
    expect(await page.$eval('#veil', (field) => (field as HTMLTextAreaElement).value)).toBe('');
    await page.close();
  });

  test('cannot silence us by the messages that extension scripts are known to send', async () => {
    const tail = `<script>
      for (const id of ['', 'backgrounder@backgrounder.example']) for (const script of ['content', 'content-script']) {
        const type = id + ':' + script + ':wxt:content-script-started';
        const fake = () => {
          document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: script, messageId: 'x' } }));
          postMessage({ type, contentScriptName: script, messageId: 'x' }, '*');
        };
        setInterval(fake, 50);
      }
      addEventListener('message', (event) => { if (event.data?.messageId !== 'x') globalThis.heardUs = true; });
    </script>`;
    const { page } = await stage.open(renderArticlePage({ body: BODY, tail }));
    await waitForMarks(page);
    await new Promise((done) => setTimeout(done, 300));
    await clickMark(page, 'Marta Quillfeather');
    await waitForCardText(page, 'Marta Quillfeather');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'heardUs'))).toBeUndefined();
    await page.close();
  });

  test('cannot reach the background or the card', async () => {
    const { page } = await stage.open(renderArticlePage({ body: BODY }));
    await waitForMarks(page);
    await stage.heard();
    await page.evaluate(() => {
      postMessage({ type: 'notes.list', request: { before: null, limit: 10 } }, '*');
      postMessage({ type: 'backgrounder.port' }, '*', [new MessageChannel().port2]);
    });
    await new Promise((done) => setTimeout(done, 500));
    expect(await stage.heard()).toEqual([]);
    expect(await page.evaluate(() => typeof Reflect.get(globalThis, 'browser'))).toBe('undefined');
    await page.close();
  });
});
