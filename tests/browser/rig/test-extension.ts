import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../../tools/browser/browser-name.ts';
import { buildExtension } from '../../../tools/setup/build-extension.ts';

export interface TestExtension {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Builds the extension and sets the stand-in for its background into a copy. */
export async function makeTestExtension(browser: BrowserName): Promise<TestExtension> {
  const built = await buildExtension(browser);
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-page-'));
  await cp(built, folder, { recursive: true });
  await copyFile(join(import.meta.dirname, 'background.js'), join(folder, 'background.js'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
