import type { Page } from 'puppeteer-core';

/** What the pages' words begin with: they come by the console, so that they are out when the browser is killed. */
export const WORD = 'soak ';

/** Calls back with each word that a page says. */
export function listenForWords(page: Page, onWord: (word: string) => void): void {
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(WORD)) onWord(text.slice(WORD.length));
  });
}
