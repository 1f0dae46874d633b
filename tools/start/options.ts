import { parseArgs } from 'node:util';
import { type BrowserName, isBrowserName } from '../browser/browser-name.ts';

/** What the reader asked of `npm start`. */
export interface StartOptions {
  /** null takes the first that is found. */
  readonly browser: BrowserName | null;
  /** null opens the sample article. */
  readonly url: string | null;
  readonly headless: boolean;
  /** Takes the build that is there. */
  readonly skipBuild: boolean;
  readonly help: boolean;
}

export const USAGE = `npm start -- [--browser chromium|firefox] [--url URL] [--headless] [--skip-build]

Builds Backgrounder, opens a browser with it and shows a sample article.
Without a display (or with --headless) it prints who is in the article and takes a screenshot.
--skip-build takes the build that is there.`;

/** What `readOptions` needs to know of the machine. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** @throws Error that says which argument is wrong */
export function readOptions(args: readonly string[], surroundings: Surroundings = process): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'string' },
      url: { type: 'string' },
      headless: { type: 'boolean', default: false },
      'skip-build': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    browser: readBrowser(values.browser),
    url: readUrl(values.url),
    headless: values.headless || !hasDisplay(surroundings),
    skipBuild: values['skip-build'],
    help: values.help,
  };
}

function readBrowser(value: string | undefined): BrowserName | null {
  if (value === undefined) return null;
  const name = value === 'chrome' ? 'chromium' : value;
  if (!isBrowserName(name)) throw new Error(`--browser takes chromium or firefox, not “${value}”.`);
  return name;
}

function readUrl(value: string | undefined): string | null {
  if (value === undefined) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new Error(`--url takes an address that begins with http:// or https://, not “${value}”.`);
  }
  return url.href;
}

function hasDisplay({ platform, env }: Surroundings): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
