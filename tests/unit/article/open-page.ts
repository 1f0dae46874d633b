import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

/** The parsers over which everything has to agree. */
export const PARSERS: readonly (readonly [string, (html: string) => Document])[] = [
  ['linkedom', (html) => parseHTML(html).document as unknown as Document],
  ['jsdom', (html) => new JSDOM(html).window.document],
];

/** The text of a page in tests/fixtures/pages. */
export function readFixture(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../fixtures/pages/${name}.html`, import.meta.url)), 'utf8');
}
