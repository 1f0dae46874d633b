import browser from 'webextension-polyfill';

/**
 * Whether the extension that this script belongs to is still there. After an update or a removal Chromium leaves the
 * script running in the page, and most of what it would ask of the browser throws.
 */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
