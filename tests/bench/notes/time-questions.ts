import type { Page } from 'puppeteer-core';

/**
 * Asks the background, one question after another, as our pages do.
 * @returns milliseconds from each question to its answer
 */
export async function timeQuestions(
  page: Page,
  type: string,
  requests: readonly object[],
): Promise<readonly number[]> {
  return await page.evaluate(
    async (name, all) => {
      const { runtime } = Reflect.get(globalThis, 'chrome');
      const spent: number[] = [];
      for (const request of all) {
        const start = performance.now();
        const reply = await runtime.sendMessage({ type: name, request });
        spent.push(performance.now() - start);
        if (!reply?.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
      }
      return spent;
    },
    type,
    requests,
  );
}
