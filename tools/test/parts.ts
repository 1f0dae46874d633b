import { BROWSER_NAMES, type BrowserName } from '../browser/browser-name.ts';
import { requireBrowser } from '../browser/install-browser.ts';
import { buildExtension } from '../setup/build-extension.ts';
import { lintExtension } from './lint-extension.ts';
import { FAILED, type Outcome, PASSED } from './outcome.ts';
import { runScript } from './run-command.ts';
import { runVitest } from './run-vitest.ts';

/** A part of the tests that stands by itself. */
export interface Part {
  readonly name: string;
  run(): Promise<Outcome>;
}

const MINUTE = 60_000;
const WXT = 'node_modules/wxt/bin/wxt.mjs';
const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const TSC = 'node_modules/typescript/bin/tsc';

/** Every part, in the order in which they run: what later ones need is made by earlier ones. */
export const PARTS: readonly Part[] = [
  { name: 'lint', run: () => runCheck(BIOME, ['ci', '--error-on-warnings', '.']) },
  {
    name: 'types',
    run: async () => sumFirst(await runCheck(WXT, ['prepare']), () => runCheck(TSC, ['--noEmit'])),
  },
  ...BROWSER_NAMES.map((browser) => ({ name: `build-${browser}`, run: () => build(browser) })),
  { name: 'lint-extension', run: lintExtension },
  { name: 'unit', run: () => runVitest('vitest.config.ts', 15 * MINUTE) },
  {
    name: 'browser',
    run: () => {
      installBrowsers();
      return runVitest('vitest.browser.config.ts', 15 * MINUTE);
    },
  },
  {
    name: 'e2e',
    run: () => {
      installBrowsers();
      return runVitest('vitest.e2e.config.ts', 15 * MINUTE);
    },
  },
];

async function runCheck(script: string, args: readonly string[]): Promise<Outcome> {
  const { code } = await runScript(script, args, { limitMs: 5 * MINUTE });
  return code === 0 ? PASSED : FAILED;
}

/** The second check's outcome, where the first, which only prepares, went well. */
async function sumFirst(first: Outcome, second: () => Promise<Outcome>): Promise<Outcome> {
  return first.failed > 0 ? first : await second();
}

async function build(browser: BrowserName): Promise<Outcome> {
  console.log(`Built ${await buildExtension(browser)}`);
  return PASSED;
}

/** Where a browser is missing and cannot be installed, its tests are skipped and counted as such. */
function installBrowsers(): void {
  for (const browser of BROWSER_NAMES) {
    try {
      requireBrowser(browser, (line) => console.log(line));
    } catch (error) {
      console.log(error instanceof Error ? error.message : error);
    }
  }
}
