import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds in our pages and frames as they are painted, contrast with it; a line each. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  const source = await readFile(AXE, 'utf8');
  const found: string[] = [];
  // The page that stands around the card is none of ours.
  for (const frame of page.frames().filter((one) => one.url().includes('/entrypoints/'))) {
    await frame.evaluate(source);
    found.push(
      ...(await frame.evaluate(async () => {
        const axe: unknown = Reflect.get(window, 'axe');
        const { violations } = await (axe as typeof import('axe-core')).run(document, { iframes: false });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
      })),
    );
  }
  return found;
}
