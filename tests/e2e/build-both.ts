import { BROWSER_NAMES } from '../../tools/browser/browser-name.ts';
import { findBrowser } from '../../tools/browser/find-browser.ts';
import { buildExtension } from '../../tools/setup/build-extension.ts';

/** Before the first test: builds the extension for every browser that is there, so that no test meets an old build. */
export async function setup(): Promise<void> {
  for (const browser of BROWSER_NAMES) {
    if (findBrowser(browser)) await buildExtension(browser);
  }
}
