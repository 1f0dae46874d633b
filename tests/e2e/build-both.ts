import type { TestProject } from 'vitest/node';
import { BROWSER_NAMES, type BrowserName } from '../../tools/browser/browser-name.ts';
import { findBrowser } from '../../tools/browser/find-browser.ts';
import { buildExtension } from '../../tools/setup/build-extension.ts';
import { makeSettledProfile, removeProfile, type SettledProfiles } from './settled-profiles.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Profiles with the shipped extension and its pack, by browser. */
    settledProfiles: SettledProfiles;
  }
}

/**
 * Before the first test: builds the extension for every browser that is there, so that no test meets an old build, and
 * lets each take in the pack once.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const there = BROWSER_NAMES.filter((browser) => findBrowser(browser));
  for (const browser of there) await buildExtension(browser);
  const made = await Promise.all(
    there.map(
      async (browser): Promise<[BrowserName, string]> => [browser, await makeSettledProfile(browser)],
    ),
  );
  provide('settledProfiles', Object.fromEntries(made));
  return async () => {
    for (const [, profile] of made) await removeProfile(profile);
  };
}
