import browser from 'webextension-polyfill';

const INK = '#1f1c17';
const PAPER = '#ffffff';

/** A badge holds four characters in both browsers. */
const MOST = 999;

/** Shows on the toolbar how many are named in a tab's article; none at all is no badge. */
export async function showNamedCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  await quietly([
    browser.action.setBadgeBackgroundColor({ tabId, color: INK }),
    browser.action.setBadgeTextColor({ tabId, color: PAPER }),
    browser.action.setBadgeText({ tabId, text }),
  ]);
}

/** Takes the badge away. */
export async function clearNamedCount(tabId: number): Promise<void> {
  await quietly([browser.action.setBadgeText({ tabId, text: '' })]);
}

/** A tab that was closed meanwhile needs no badge. */
async function quietly(calls: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(calls);
}
