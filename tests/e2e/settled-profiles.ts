import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../tools/browser/browser-name.ts';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { launchBrowser } from '../../tools/browser/launch-browser.ts';
import { extensionFolder } from '../../tools/setup/build-extension.ts';
import { waitForWholePack } from './pack-state.ts';

/** Folders of profiles to copy, by browser. */
export type SettledProfiles = Readonly<Partial<Record<BrowserName, string>>>;

/**
 * Makes a profile in which the shipped extension is installed and has taken in its pack, which is what most readers
 * have most of the time, and takes each fresh browser seconds.
 * @returns its folder
 */
export async function makeSettledProfile(browser: BrowserName): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), `backgrounder-settled-${browser}-`));
  const running = await launchBrowser({
    browser,
    profile,
    extension: extensionFolder(browser),
    headless: true,
  });
  try {
    await waitForWholePack(await openExtensionPage(running, 'options.html'));
  } finally {
    await running.close();
  }
  return profile;
}

/** Copies a settled profile into a folder that a browser can have to itself. */
export async function copyProfile(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, filter: (path) => !LOCKS.test(path) });
}

export async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
}

/** What says that a profile is in use: links and sockets of the browser that made it. */
const LOCKS = /(?:Singleton\w+|lock|\.parentlock)$/u;
