import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import type { PageProtocol } from '../messages/page-protocol.ts';
import { sendToPage } from '../messages/send.ts';

/** What the menu over selected words offers; each is asked of the page that they stand in. */
const ITEMS = [
  { id: 'note', title: 'menuNote' },
  { id: 'speaker', title: 'menuSpeaker' },
] as const;

/** The browser puts the selected words in the place of this. */
const SELECTION = '%s';

/** More than any name, and than the page would take (UTF-16 code units). */
const LONGEST = 1_000;

/** Offers what can be done with selected words. To be called in the background's first turn. */
export function offerInContextMenu(): void {
  // Firefox for Android has no such menu.
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (!menus) return;
  browser.runtime.onInstalled.addListener(async () => {
    await menus.removeAll();
    for (const { id, title } of ITEMS) {
      menus.create({
        id,
        title: browser.i18n.getMessage(title, [SELECTION]),
        contexts: ['selection'],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      });
    }
  });
  menus.onClicked.addListener(serve);
}

async function serve({ menuItemId, selectionText }: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> {
  if (tab?.id === undefined) return;
  const isDone =
    menuItemId === 'note'
      ? await ask(tab.id, 'page.note', { words: selectionText?.slice(0, LONGEST) ?? '' })
      : await ask(tab.id, 'page.attribute', {});
  // The list of names is what there is where the page has no answer. The browser may want a fresher click for it.
  if (!isDone) await browser.action.openPopup().catch(() => undefined);
}

async function ask<K extends 'page.note' | 'page.attribute'>(
  tabId: number,
  type: K,
  request: PageProtocol[K]['request'],
): Promise<boolean> {
  return (await sendToPage(tabId, type, request)).ok;
}
