import type { TestProject } from 'vitest/node';
import type { BrowserName } from '../../../tools/browser/browser-name.ts';
import { makeTestExtension } from './test-extension.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the extension that the tests load, by browser. */
    extensionFolders: Readonly<Record<BrowserName, string>>;
  }
}

/** Builds the extension for both browsers, once for all files. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const chromium = await makeTestExtension('chromium');
  const firefox = await makeTestExtension('firefox');
  provide('extensionFolders', { chromium: chromium.folder, firefox: firefox.folder });
  return async () => {
    await chromium.remove();
    await firefox.remove();
  };
}
