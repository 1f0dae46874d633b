import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { findLoudRegions } from './find-loud-regions.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * What axe finds in our pages and frames as they are painted, where one has to scroll sideways to read, and what speaks too much; a line each.
 * @param hasForcedColours contrast is then the system's, and axe would compare colours that are not painted
 */
export async function findBarriers(page: Page, hasForcedColours: boolean): Promise<readonly string[]> {
  const source = await readFile(AXE, 'utf8');
  const found: string[] = [];
  // The page that stands around the card is none of ours.
  for (const frame of page.frames().filter((one) => one.url().includes('/entrypoints/'))) {
    const beyond = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (beyond > 0) found.push(`sideways: ${beyond} px are beyond the window`);
    const body = await frame.$('body');
    if (body) found.push(...(await body.evaluate(findLoudRegions)));
    await frame.evaluate(source);
    // What lies half behind the foot can be scrolled out; to axe it would be a target too small.
    const unfixed = await frame.addStyleTag({ content: '.entity-foot { position: static !important }' });
    found.push(
      ...(await frame.evaluate(async (hasContrast) => {
        const axe: unknown = Reflect.get(window, 'axe');
        const { violations } = await (axe as typeof import('axe-core')).run(document, {
          iframes: false,
          rules: {
            'target-size': { enabled: true },
            'color-contrast': { enabled: hasContrast },
            // None of our pages has one: axe takes a place for it that is scrolled out of its line.
            'skip-link': { enabled: false },
          },
        });
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary?.slice(0, 160)}`,
        );
      }, !hasForcedColours)),
    );
    await unfixed.evaluate((style) => style.remove());
  }
  return found;
}
