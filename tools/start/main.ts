import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_NAMES, type BrowserName } from '../browser/browser-name.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { requireBrowser } from '../browser/install-browser.ts';
import { launchBrowser, type RunningBrowser } from '../browser/launch-browser.ts';
import { buildExtension, extensionFolder } from '../setup/build-extension.ts';
import { ROOT } from '../setup/root.ts';
import { type Site, startSite } from '../site/start-site.ts';
import { readOptions, type StartOptions, USAGE } from './options.ts';
import { showHeadless } from './show-headless.ts';
import { untilStopped, watchForStop } from './stop-signal.ts';

/** Where profiles and pictures go; git does not look at it. */
const CACHE = join(ROOT, '.cache/start');

const stop = watchForStop();
try {
  process.exitCode = await start(readOptions(process.argv.slice(2)), stop);
} catch (error) {
  // What fails because everything was just stopped needs no words.
  if (!stop.aborted) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** @returns the exit code */
async function start(options: StartOptions, stop: AbortSignal): Promise<number> {
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const name = chooseBrowser(options.browser);
  if (!options.skipBuild) {
    console.log(`Building Backgrounder for ${name} …`);
    await buildExtension(name, stop);
  }
  const extension = extensionFolder(name);
  const site = await startSite();
  try {
    return await open(options, { name, extension, site, stop });
  } finally {
    await site.close();
  }
}

interface Stage {
  readonly name: BrowserName;
  readonly extension: string;
  readonly site: Site;
  readonly stop: AbortSignal;
}

async function open(options: StartOptions, { name, extension, site, stop }: Stage): Promise<number> {
  const url = options.url ?? `${site.origin}/article`;
  const profile = options.headless ? await mkdtemp(join(tmpdir(), 'backgrounder-')) : join(CACHE, name);
  const running = await launchBrowser({
    browser: name,
    extension,
    profile,
    headless: options.headless,
    handleSignals: false,
    viewport: options.headless ? { width: 1280, height: 900 } : null,
  });
  try {
    if (stop.aborted) return 0;
    if (!options.headless) return await showWindow(running, url, site, stop);
    const closed = untilStopped(stop).then(() => 0);
    return await Promise.race([closed, showHeadless(running, url, CACHE).then((shown) => (shown ? 0 : 1))]);
  } finally {
    await running.close().catch(() => {});
    if (options.headless) await rm(profile, { recursive: true, force: true });
  }
}

async function showWindow(
  running: RunningBrowser,
  url: string,
  site: Site,
  stop: AbortSignal,
): Promise<number> {
  const [first] = await running.browser.pages();
  const page = first ?? (await running.browser.newPage());
  await page.goto(url);
  await page.bringToFront();
  console.log(`Opened ${url}`);
  console.log(`The sample site is at ${site.origin}/${site.hasSeed ? ` (and ${site.origin}/seed)` : ''}`);
  console.log(
    'Click a marked name. Notes are kept between starts. Ctrl-C, or closing the browser, ends everything.',
  );
  await Promise.race([untilStopped(stop), new Promise((done) => running.browser.once('disconnected', done))]);
  return 0;
}

function chooseBrowser(wanted: BrowserName | null): BrowserName {
  const name = wanted ?? BROWSER_NAMES.find((name) => findBrowser(name) !== null) ?? 'chromium';
  requireBrowser(name, (line) => console.log(line));
  return name;
}
