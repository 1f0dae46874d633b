import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from './extension-page.ts';
import { readGeckoId } from './firefox-profile.ts';
import type { RunningBrowser } from './launch-browser.ts';

const PATIENCE_MS = 30_000;
const PAUSE_MS = 250;

/**
 * Lets an add-on into Firefox's private windows: writes it into a profile that was never started.
 * @param extension folder of the built add-on
 */
export async function allowInPrivateFirefox(profile: string, extension: string): Promise<void> {
  const manifest: unknown = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  // An older Firefox's place for what add-ons may do; today's takes it over at its first start.
  const allowed = {
    [readGeckoId(manifest)]: { permissions: ['internal:privateBrowsingAllowed'], origins: [] },
  };
  await writeFile(join(profile, 'extension-preferences.json'), JSON.stringify(allowed));
}

/** Lets the extension into Chromium's private windows, as its own page of extensions does; the browser then loads it anew. */
export async function allowInPrivateChromium({
  browser,
  origin,
  extensionId,
}: RunningBrowser): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const { developerPrivate } = Reflect.get(globalThis, 'chrome');
    // Without it Chromium switches off what was not installed from its store.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  for (const until = Date.now() + PATIENCE_MS; ; ) {
    const isThere = await page.goto(`${origin}/popup.html`).then(
      () => true,
      () => false,
    );
    if (isThere) break;
    if (Date.now() > until) throw new Error('The extension does not come back.');
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  await page.close();
}

/** Opens a private window, in which the extension has to be allowed, with a page in it. */
export async function openPrivateWindow(running: RunningBrowser, url: string): Promise<Page> {
  const asker = await openExtensionPage(running, 'popup.html');
  const opened = running.browser.waitForTarget((target) => target.url() === url, { timeout: PATIENCE_MS });
  const isPrivate = await asker.evaluate(async (address) => {
    const { windows } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return Boolean((await windows.create({ incognito: true, url: address }))?.incognito);
  }, url);
  if (!isPrivate) throw new Error('No private window came up.');
  const page = await (await opened).page();
  await asker.close();
  if (!page) throw new Error('The private window shows no page.');
  return page;
}
