import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
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
  await runWxt('build', browser, stop);
  return extensionFolder(browser);
}

/**
 * Builds the extension and packs it as a store gets it.
 * @returns the path of the zip
 * @throws Error with the build's words where it fails
 */
export async function packExtension(browser: BrowserName): Promise<string> {
  await runWxt('zip', browser);
  const { name, version }: { name: string; version: string } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  return join(ROOT, '.output', `${name}-${version}-${wxtName(browser)}.zip`);
}

/**
 * Builds the extension with a stand-in in the place of Wikipedia and Wikidata, for tests.
 * @param origin of the stand-in, on this machine
 * @returns its folder, apart from the shipped build
 * @throws Error with the build's words where it fails
 */
export async function buildWithStandIn(browser: BrowserName, origin: string): Promise<string> {
  await runWxt('build', browser, undefined, { WXT_LOOK_UP_ORIGIN: origin });
  return join(ROOT, '.output/stand-in', `${wxtName(browser)}-mv3`);
}

async function runWxt(
  command: 'build' | 'zip',
  browser: BrowserName,
  stop?: AbortSignal,
  variables: Readonly<Record<string, string>> = {},
): Promise<void> {
  const child = spawn(process.execPath, [WXT, command, '--browser', wxtName(browser)], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    // What it says is only read where it fails, as plain text.
    env: { ...process.env, ...variables, CI: 'true', NO_COLOR: '1' },
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
  if (code !== 0) throw new Error(`wxt ${command} failed for ${browser}:\n${words.join('')}`);
}

function wxtName(browser: BrowserName): string {
  return browser === 'chromium' ? 'chrome' : 'firefox';
}
