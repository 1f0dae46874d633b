import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from '../browser/browser-name.ts';
import { ROOT } from './root.ts';

const WXT = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');

/** Folder of a browser's build. */
export function extensionFolder(browser: BrowserName): string {
  return join(ROOT, '.output', `${wxtName(browser)}-mv3`);
}

/**
 * Builds the extension for a browser, quietly.
 * @param stop ends the build, which then throws
 * @returns its folder
 * @throws Error with the build's words where it fails
 */
export async function buildExtension(browser: BrowserName, stop?: AbortSignal): Promise<string> {
  const args = [WXT, 'build', '--browser', wxtName(browser)];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(stop ? { signal: stop } : {}),
  });
  const words: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => words.push(chunk));
  }
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  if (code !== 0) throw new Error(`The build for ${browser} failed:\n${words.join('')}`);
  return extensionFolder(browser);
}

function wxtName(browser: BrowserName): string {
  return browser === 'chromium' ? 'chrome' : 'firefox';
}
