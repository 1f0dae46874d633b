import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BrowserName } from './browser-name.ts';
import { findBrowser } from './find-browser.ts';

const DEBIAN_PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Whether a missing browser can be installed without asking anybody: Debian (or its kin with apt-get), as root. */
export function canInstallBrowser(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/**
 * The path of a browser, installed from Debian's packages where it is missing and we may.
 * @param say is told what is being done, as it changes the machine.
 * @throws Error with a line for the reader where there is none and we cannot install it.
 */
export function requireBrowser(name: BrowserName, say: (line: string) => void): string {
  const found = findBrowser(name);
  if (found) return found;
  const title = name === 'chromium' ? 'Chrome or Chromium' : 'Firefox';
  if (!canInstallBrowser()) {
    throw new Error(`No ${title} was found. Install it, or name its path in ${name.toUpperCase()}_PATH.`);
  }
  const wanted = DEBIAN_PACKAGES[name];
  say(`No ${title} was found: installing Debian's package ${wanted} (apt-get install ${wanted}).`);
  runApt(['update', '--quiet']);
  runApt(['install', '--quiet', '--yes', '--no-install-recommends', wanted]);
  const installed = findBrowser(name);
  if (!installed) throw new Error(`apt-get installed ${wanted}, yet no ${title} was found.`);
  say(`Installed ${wanted}: ${installed}`);
  return installed;
}

function runApt(args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync('apt-get', args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return;
  const lastLines = `${stdout}\n${stderr}`.trim().split('\n').slice(-5).join('\n');
  throw new Error(`apt-get ${args[0]} failed:\n${lastLines}`);
}
