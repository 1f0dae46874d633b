import browser from 'webextension-polyfill';

/** Fetches a file of the extension. Rejects where it is not there. */
export async function fetchOwnFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return await response.arrayBuffer();
}
