import browser from 'webextension-polyfill';

/** Whether the browser lets us send search terms. Only Firefox asks its reader for that, where the manifest names it. */
export async function maySendSearchTerms(): Promise<boolean> {
  if (browser.runtime.getManifest().browser_specific_settings === undefined) return true;
  return await browser.permissions.contains({ data_collection: ['searchTerms'] });
}
