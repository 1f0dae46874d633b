import browser, { type Runtime } from 'webextension-polyfill';
import { answerBackground, type BackgroundHandlers } from './answer-background.ts';
import { identifyAsker } from './asker.ts';
import { describeOurselves } from './ourselves.ts';

/**
 * Answers every message to the background; to be called in the first turn of the background's script, so that
 * the message which woke it finds its listener. Other extensions and web pages have no way in: their
 * messages would come by `onMessageExternal`, which nobody listens to.
 */
export function serveBackground(handlers: BackgroundHandlers): void {
  const ourselves = describeOurselves();
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answerBackground(message, identifyAsker(sender, ourselves), handlers),
  );
}
