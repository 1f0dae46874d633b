import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { answerPrompt } from '../../tools/browser/answer-prompt.ts';
import { openAsker, openExtensionPage } from '../../tools/browser/extension-page.ts';
import { button, click, openListed, type Surface, waitForWords } from './reader.ts';
import type { Stage } from './stage.ts';

const OPENED = { timeout: 60_000, polling: 100 };

/** Agrees in the popup, and then refuses Firefox the leave that it asks its reader for. */
export async function refuseFirefox(stage: Stage, article: Page, name: string): Promise<void> {
  const popup = await stage.openPopup(article);
  await openListed(popup, name);
  await click(popup, button('Look up on Wikipedia'));
  await click(popup, button('Ask Wikipedia'));
  expect(await answerPrompt(stage.running(), 'deny')).toMatch(/Backgrounder.*search terms/u);
  await waitForWords(popup, 'Nothing was sent.');
  await popup.close();
  await article.bringToFront();
}

/** In the card Firefox cannot ask for its own leave: the card opens the options, and there it can. */
export async function giveLeaveInOptions(stage: Stage, article: Page, card: Surface): Promise<void> {
  await waitForWords(card, 'Open the options to give Firefox your permission.');
  await click(card, button('Open the options'));
  const { asker } = await openAsker(stage.running(), article);
  // WebDriver may miss a tab that an extension opens; the extension itself does not.
  await asker.waitForFunction(() => {
    const { extension } = Reflect.get(globalThis, 'browser');
    const views: readonly Window[] = extension.getViews({ type: 'tab' });
    return views.some(({ location }) => /options\.html#requests$/u.test(location.href));
  }, OPENED);
  await asker.close();
  const options = await openExtensionPage(stage.running(), 'options.html#requests');
  await click(options, '.choices input[type="checkbox"]');
  await answerPrompt(stage.running(), 'allow');
  await options.waitForSelector('.choices input[type="checkbox"]:checked');
  await options.close();
  await article.bringToFront();
  await click(card, button('Try again'));
}
