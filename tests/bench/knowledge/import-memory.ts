import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../../tools/browser/browser-name.ts';
import { openExtensionPage } from '../../../tools/browser/extension-page.ts';
import { launchBrowser } from '../../../tools/browser/launch-browser.ts';
import { takePackAway } from '../../e2e/pack-state.ts';
import { stopBackground } from '../../e2e/stop-background.ts';
import { median } from '../median.ts';
import { watchExtensionMemory } from './process-memory.ts';
import { untilWhole } from './until-whole.ts';

/** The first start brings the welcome page and its sample article too: the import is measured in later ones. */
const ROUNDS = 3;

/** After so long a browser that has been started has its pages up and its first garbage collected. */
const SETTLING_MS = 6_000;
/** After so long the background is stopped where it is idle. */
const FIREFOX_IDLE_MS = 3_000;

/**
 * What the import needs above what the extension's process has before: in a browser at rest the pack is taken away, its
 * background stopped and woken. Each round is a browser of its own, so that none begins with what another has left.
 *
 * It is the resident memory of the extension's process. What it shares with others makes no difference (its private
 * memory rises by the same, to a megabyte), the browser's own process does not rise, and to wake the background without
 * an import takes 5 MB in Firefox. The rounds agree to a few megabytes as long as no garbage is collected on the way,
 * which is up to the browser: on a busy machine Firefox finds the time, and the figure is lower.
 */
export async function measureImportMemory(name: BrowserName, extension: string): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), `backgrounder-bench-memory-${name}-`));
  const rises: number[] = [];
  const times: number[] = [];
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      const running = await launchBrowser({
        browser: name,
        extension,
        profile,
        headless: true,
        firefoxPreferences: { 'extensions.background.idle.timeout': FIREFOX_IDLE_MS },
      });
      try {
        const page = await openExtensionPage(running, 'popup.html');
        await untilWhole(page);
        if (round === 0) continue;
        await pause(SETTLING_MS);
        await takePackAway(page);
        await stopBackground(running);
        const memory = watchExtensionMemory(running.browser.process()?.pid ?? 0);
        const before = memory.now();
        const { taking } = await untilWhole(page);
        const peak = memory.stop()?.peak;
        if (before === null || peak === undefined) return;
        rises.push(peak - before);
        times.push(taking);
      } finally {
        await running.close();
      }
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
  console.log(
    `${name}: the import alone, ${ROUNDS} times: ${median(rises)} MB above the process at rest (${[...rises].sort((a, b) => a - b).join(', ')}), ` +
      `${median(times)} ms`,
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
