import browser from 'webextension-polyfill';

/**
 * Opens the welcome page once, when the extension has been installed: in front, but for a copy under development,
 * which is loaded again and again by somebody who is looking at something else. To be called in the background's
 * first turn.
 */
export function welcomeNewcomers(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    const { installType } = await browser.management.getSelf();
    const url = browser.runtime.getURL('/welcome.html');
    await browser.tabs.create({ url, active: installType !== 'development' });
  });
}
