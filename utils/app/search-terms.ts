import browser from 'webextension-polyfill';

/** Firefox's name for what a look-up sends. */
const SEARCH_TERMS: { data_collection: ['searchTerms'] } = { data_collection: ['searchTerms'] };

/** Whether this browser asks its reader before an extension sends anything: Firefox does. */
function isAsking(): boolean {
  return browser.runtime.getManifest().browser_specific_settings !== undefined;
}

/**
 * Has the browser ask for its own leave to send search terms. To be called straight from a click, before anything is
 * awaited.
 * @returns `impossible` where the browser does not ask in this place
 */
export async function requestSearchTerms(): Promise<'granted' | 'refused' | 'impossible'> {
  if (!isAsking()) return 'granted';
  try {
    return (await browser.permissions.request(SEARCH_TERMS)) ? 'granted' : 'refused';
  } catch {
    // It may have been given elsewhere meanwhile.
    return (await browser.permissions.contains(SEARCH_TERMS)) ? 'granted' : 'impossible';
  }
}

/** Gives the browser's leave back. */
export async function returnSearchTerms(): Promise<void> {
  if (isAsking()) await browser.permissions.remove(SEARCH_TERMS);
}
