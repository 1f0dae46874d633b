import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { waitForCard } from '../../tools/browser/card-frame.ts';
import { clickAtRest } from '../../tools/browser/click-at-rest.ts';
import { clickMark } from '../../tools/browser/marks.ts';

/** Where our components are shown: the card's frame in a page, or a page of the extension. */
export type Surface = Frame | Page;

const WAIT = { timeout: 30_000, polling: 50 } as const;

/** Firefox takes seconds for a query by accessible name in a long list, so names are found where they are written. */
export function button(name: string): string {
  return `::-p-xpath(//button[normalize-space()="${name}"])`;
}

export const NOTE_FIELD = 'textarea[aria-label="Add a note"]';
export const SEARCH_FIELD = 'input[type="search"][aria-label="Name or note"]';

/** Clicks a marked name and gives the card that opens for it. */
export async function openCardOf(page: Page, name: string): Promise<Frame> {
  await clickMark(page, name);
  const card = await waitForCard(page);
  await waitForName(card, name);
  return card;
}

/** Waits until a surface shows words, wherever they stand; patiently, as packs and answers may have to come first. */
export async function waitForWords(surface: Surface, words: string): Promise<void> {
  await surface.waitForFunction(
    (wanted) => document.body.textContent?.includes(wanted),
    { ...WAIT, timeout: 60_000 },
    words,
  );
}

/** Waits until a surface shows somebody by name, as its heading. */
export async function waitForName(surface: Surface, name: string): Promise<void> {
  await surface.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('h1, h2')].some((heading) => heading.textContent?.includes(wanted)),
    WAIT,
    name,
  );
}

/** Writes a note with the mouse: into the field, words, the button; and waits until it stands there. */
export async function writeNote(surface: Surface, keys: Page, text: string): Promise<void> {
  await enterNoteField(surface);
  await keys.keyboard.type(text);
  await click(surface, button('Keep note'));
  await waitForNote(surface, text);
}

/** Clicks into the note field, again where the card was still growing and the first click met something else. */
async function enterNoteField(surface: Surface): Promise<void> {
  const until = Date.now() + WAIT.timeout;
  do {
    await click(surface, NOTE_FIELD);
    const isEntered = await surface.evaluate(
      (selector) => document.activeElement?.matches(selector) ?? false,
      NOTE_FIELD,
    );
    if (isEntered) return;
  } while (Date.now() < until);
  throw new Error('The note field does not take the focus.');
}

/** Waits until a note stands among those shown. */
export async function waitForNote(surface: Surface, text: string): Promise<void> {
  await surface.waitForFunction(
    (wanted) => [...document.querySelectorAll('.note')].some((note) => note.textContent === wanted),
    WAIT,
    text,
  );
}

/** The notes that a surface shows, from above. */
export async function readNotes(surface: Surface): Promise<string[]> {
  return await surface.evaluate(() =>
    [...document.querySelectorAll('.note')].map((note) => note.textContent ?? ''),
  );
}

/** Names in the popup's list, from above. */
export async function readListed(popup: Page): Promise<string[]> {
  return await popup.evaluate(() =>
    [...document.querySelectorAll('.row .entry bdi')].map((name) => name.textContent ?? ''),
  );
}

export async function waitForList(popup: Page): Promise<void> {
  await popup.waitForFunction(() => document.querySelector('.row .entry bdi') !== null, WAIT);
}

/** Opens somebody in the popup's list with the mouse. */
export async function openListed(popup: Page, name: string): Promise<void> {
  await waitForList(popup);
  const row = await popup.evaluateHandle(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('.row .who')].find(
        (entry) => entry.querySelector('.entry bdi')?.textContent === wanted,
      ),
    name,
  );
  const element = row.asElement();
  if (!element) throw new Error(`${name} is not in the list.`);
  await (element as ElementHandle<Element>).click();
  await waitForName(popup, name);
}

export async function click(surface: Surface, selector: string): Promise<void> {
  const element = await surface.waitForSelector(selector, { timeout: WAIT.timeout });
  if (!element) throw new Error(`There is no ${selector}.`);
  await clickAtRest(element as ElementHandle<Element>);
}

/** Name and role of what has the focus, e.g. "Add a note (textbox)". */
export async function readFocus(surface: Surface): Promise<string> {
  return await surface.evaluate(() => {
    const focused = document.activeElement;
    const label = focused?.getAttribute('aria-label') ?? focused?.getAttribute('title');
    const name = label ?? focused?.textContent ?? '';
    return `${name.trim()} <${focused?.tagName.toLowerCase() ?? 'none'}>`;
  });
}

/** Presses Tab until something of that name has the focus. */
export async function tabTo(surface: Surface, keys: Page, name: string): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    const focus = await readFocus(surface);
    if (focus.startsWith(name)) return;
    seen.push(focus);
    await keys.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to “${name}”, only to: ${[...new Set(seen)].join(', ')}`);
}

export async function pressTogether(keys: Page, modifier: 'Control', key: 'Enter' | 'a'): Promise<void> {
  await keys.keyboard.down(modifier);
  await keys.keyboard.press(key);
  await keys.keyboard.up(modifier);
}
