import { measureInBrowsers } from './knowledge/in-browser.ts';
import { measureInMemory } from './knowledge/in-memory.ts';

/** Import, look-up and linking of packs, and how they grow: in memory in Node, and on disk in the browsers. */
export async function run(): Promise<void> {
  await measureInMemory();
  await measureInBrowsers();
}
