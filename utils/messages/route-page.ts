import browser, { type Runtime } from 'webextension-polyfill';
import { answerPage, type PageHandlers } from './answer-page.ts';
import { isOurOwnPage } from './asker.ts';
import { describeOurselves } from './ourselves.ts';
import { failure } from './result.ts';

/**
 * Answers the messages that the background and our own pages send to this tab.
 * @returns stops answering
 */
export function servePage(handlers: PageHandlers): () => void {
  const ourselves = describeOurselves();
  const listener = async (message: unknown, sender: Runtime.MessageSender): Promise<unknown> =>
    isOurOwnPage(sender, ourselves)
      ? await answerPage(message, handlers)
      : failure('forbidden', 'unknown sender');
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
