import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
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
  await writeFile(join(folder, 'background.js'), await bundleStandIn());
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function bundleStandIn(): Promise<string> {
  const entry = join(import.meta.dirname, 'background.js');
  const built = await build({
    ...{ configFile: false, logLevel: 'error' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'standIn' } },
  });
  const [result] = [built].flat();
  if (!result || !('output' in result)) throw new Error('nothing was built');
  return result.output[0].code;
}
