import { win32 } from 'node:path';
import type { BrowserName } from './browser-name.ts';

/** Names under which a browser may stand on PATH, the plainest build first. */
const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'brave-browser',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
};

/** A snap's wrapper hides the profile and the pipe from us; the system's own packages come first, so it is last. */
const LINUX: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/opt/firefox/firefox', '/snap/bin/firefox'],
};

const MAC: Record<BrowserName, readonly string[]> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'],
};

const MAC_BINARIES: Record<string, string> = { Firefox: 'firefox' };

const WINDOWS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** What `listPlaces` needs to know of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Where a browser may stand on this machine, the likeliest first: the variable CHROMIUM_PATH or FIREFOX_PATH,
 * then PATH, then the usual places. The files need not exist.
 */
export function listPlaces(name: BrowserName, machine: Machine): string[] {
  const chosen = machine.env[name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'];
  return [...(chosen ? [chosen] : []), ...listOnPath(name, machine), ...listUsual(name, machine)];
}

function listOnPath(name: BrowserName, { platform, env }: Machine): string[] {
  if (platform === 'win32') return [];
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return COMMANDS[name]
    .flatMap((command) => folders.map((folder) => `${folder}/${command}`))
    .filter((path) => !path.startsWith('/snap/'));
}

function listUsual(name: BrowserName, { platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    return MAC[name].flatMap((app) =>
      ['/Applications', `${env.HOME ?? ''}/Applications`].map((folder) => {
        const binary = MAC_BINARIES[app.split(' ')[0] ?? ''] ?? app;
        return `${folder}/${app}.app/Contents/MacOS/${binary}`;
      }),
    );
  }
  if (platform === 'win32') {
    return WINDOWS[name].flatMap((path) =>
      [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .map((folder) => win32.join(folder, path)),
    );
  }
  return [...LINUX[name]];
}
