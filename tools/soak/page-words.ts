import type { Page } from 'puppeteer-core';

/** The page's list of what was acknowledged to it. Firefox tells its driver of no console of an extension's page. */
export const WORDS = 'soakWords';

/** Takes what was acknowledged to a page since it was asked last: before a killing, so that the killing cannot hide it. */
export async function takeWords(page: Page): Promise<readonly string[]> {
  return await page.evaluate((name): string[] => {
    const words: string[] = Reflect.get(globalThis, name);
    Reflect.set(globalThis, name, []);
    return words;
  }, WORDS);
}
