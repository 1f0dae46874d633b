import browser from 'webextension-polyfill';

/** Firefox's name for what a look-up sends. */
const SEARCH_TERMS: { data_collection: ['searchTerms'] } = { data_collection: ['searchTerms'] };

/** Whether this browser asks its reader before an extension sends anything: Firefox does. */
function isAsking(): boolean {
  return browser.runtime.getManifest().browser_specific_settings !== undefined;
}

/** In a frame within a web page, such as the card, Firefox gives no more than a content script has. */
function hasPermissions(): boolean {
  return (browser.permissions as typeof browser.permissions | undefined) !== undefined;
}

/**
 * Has the browser ask for its own leave to send search terms. To be called straight from a click, before anything is
 * awaited.
 * @returns `impossible` where the browser does not ask in this place; `unknown` where it does not even say whether it
 * was given elsewhere
 */
export async function requestSearchTerms(): Promise<'granted' | 'refused' | 'impossible' | 'unknown'> {
  if (!isAsking()) return 'granted';
  if (!hasPermissions()) return 'unknown';
  try {
    return (await browser.permissions.request(SEARCH_TERMS)) ? 'granted' : 'refused';
  } catch {
    // It may have been given elsewhere meanwhile.
    return (await browser.permissions.contains(SEARCH_TERMS)) ? 'granted' : 'impossible';
  }
}

/** Whether the browser has leave to send search terms. */
export async function hasSearchTerms(): Promise<boolean> {
  return !isAsking() || (await browser.permissions.contains(SEARCH_TERMS));
}

/** Calls back whenever leave of any kind is given or taken back, until it is stopped. */
export function watchLeave(callback: () => void): () => void {
  if (!isAsking()) return () => undefined;
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(callback);
  onRemoved.addListener(callback);
  return () => {
    onAdded.removeListener(callback);
    onRemoved.removeListener(callback);
  };
}

/** Gives the browser's leave back. */
export async function returnSearchTerms(): Promise<void> {
  if (isAsking()) await browser.permissions.remove(SEARCH_TERMS);
}
