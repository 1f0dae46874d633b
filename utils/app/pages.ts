import browser from 'webextension-polyfill';

/** Chromium's side panel, which webextension-polyfill does not know. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

function findSidePanel(): SidePanel | null {
  const chrome: unknown = Reflect.get(globalThis, 'chrome');
  if (typeof chrome !== 'object' || chrome === null || !('sidePanel' in chrome)) return null;
  return chrome.sidePanel as SidePanel;
}

/**
 * Opens the panel beside the page. To be called straight from a click, before anything is awaited: both browsers
 * ask for that.
 * @returns the way to do it, or null where this browser (or this page) has no panel
 */
export function findBeside(windowId: number | null): (() => Promise<void>) | null {
  const panel = findSidePanel();
  if (panel && windowId !== null) return () => panel.open({ windowId });
  // Missing in Firefox for Android.
  const sidebar = browser.sidebarAction as typeof browser.sidebarAction | undefined;
  return sidebar ? () => sidebar.open() : null;
}

/** Opens the options, at the library. */
export async function openLibrary(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the options at one place of them, such as "marks", in a tab. To be called straight from a click. */
export async function openOptionsAt(place: string): Promise<void> {
  const url = browser.runtime.getURL(`options.html#${place}`);
  // Missing in the card in Firefox.
  const tabs = browser.tabs as typeof browser.tabs | undefined;
  if (tabs) await tabs.create({ url });
  else window.open(url, '_blank', 'noopener');
}
