import browser from 'webextension-polyfill';
import type { BackgroundHandlers } from '../messages/answer-background.ts';
import { failure, success } from '../messages/result.ts';

/** Opens the popup over the tab that asks, where the card's frame could not be shown. */
export const openPopup: BackgroundHandlers['popup.open'] = async (_request, { windowId }) => {
  try {
    await browser.action.openPopup(windowId === null ? undefined : { windowId });
    return success(null);
  } catch (error) {
    // The window may have lost the focus meanwhile, or the browser wants a fresher click.
    return failure('unavailable', error instanceof Error ? error.message : String(error));
  }
};
