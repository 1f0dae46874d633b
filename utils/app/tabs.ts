import browser from 'webextension-polyfill';

/** A tab that an app speaks of. */
export interface TabAtHand {
  readonly id: number;
  readonly windowId: number | null;
}

/**
 * The tab that this app speaks of: the one named in its own address (`?tab=7`, for an app opened in a tab of its
 * own), else the active one of its window. Null where there is none.
 */
export async function findTab(address: string): Promise<TabAtHand | null> {
  const named = Number(new URL(address).searchParams.get('tab') ?? Number.NaN);
  if (Number.isSafeInteger(named)) return { id: named, windowId: null };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId ?? null };
}

/**
 * Calls back when another tab comes to the front of a window, or a page has loaded in one.
 * @returns stops watching
 */
export function watchTabs(callback: () => void): () => void {
  const onUpdated = (_: number, change: { status?: string }): void => {
    if (change.status === 'complete') callback();
  };
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(callback);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
