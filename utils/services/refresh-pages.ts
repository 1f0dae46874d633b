import browser from 'webextension-polyfill';
import { sendToPage } from '../messages/send.ts';

/** A page behind others may rest; whoever corrects something waits no longer than this. */
const PATIENCE_MS = 2_000;

/** Has every open article taken anew, as the reader has corrected something; waits for those in view. */
export async function refreshPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const inView = tabs.flatMap(({ id, active }) => {
    if (id === undefined) return [];
    const refreshing = sendToPage(id, 'page.reread', {});
    return active ? [refreshing] : [];
  });
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([Promise.all(inView), patience]);
}
