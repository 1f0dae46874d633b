import browser from 'webextension-polyfill';
import type { Asker } from '../messages/asker.ts';

/**
 * Whether somebody asks from a private window. A popup or side panel has no tab of its own: the window in front
 * is the one it belongs to.
 */
export async function isAskedInPrivate({ tabId, isPrivate }: Asker): Promise<boolean> {
  if (tabId !== null || isPrivate || !hasWindows()) return isPrivate;
  return (await browser.windows.getLastFocused()).incognito;
}

/** Calls back when the last private window has been closed. To be called in the background's first turn. */
export function onPrivateWindowsClosed(callback: () => void): void {
  if (!hasWindows()) return;
  browser.windows.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll();
    if (!windows.some((window) => window.incognito)) callback();
  });
}

/** Firefox for Android has no windows. */
function hasWindows(): boolean {
  return browser.windows !== undefined;
}
