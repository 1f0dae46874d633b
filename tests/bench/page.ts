import { availableParallelism } from 'node:os';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { findBrowser } from '../../tools/browser/find-browser.ts';
import { launchBrowser, type RunningBrowser } from '../../tools/browser/launch-browser.ts';
import { buildExtension } from '../../tools/setup/build-extension.ts';
import { startSite } from '../../tools/site/start-site.ts';
import { renderTable } from '../../tools/start/render-table.ts';
import { median } from './median.ts';
import { type Load, loadOnce } from './page-load/load-once.ts';
import { renderLongPage, servePage } from './page-load/long-page.ts';
import { storeSetting } from './page-load/store-setting.ts';
import { type MarkingTimes, timeMarking } from './page-load/time-marking.ts';
import { timeScrolling } from './page-load/time-scrolling.ts';

const LOADS = 9;
const SLOW_DOWNS = [1, 4];
const LONG_WORDS = 100_000;

const MEASURES: readonly (readonly [name: string, read: (load: Load) => number])[] = [
  ['document end to marks painted', ({ untilMarked }) => untilMarked],
  ['our script on the page’s main thread', ({ ours }) => ours],
  ['longest task with any of it', ({ longestTask }) => longestTask],
];

/**
 * What Backgrounder costs a page in Chromium: the first article (../shared/seed) where it is at hand, else the sample.
 * Each load is in a new tab; the first after the browser's start, which also loads the recogniser, stands by itself. Then what
 * it costs to put the marks on, beside mark.js wrapping the same names, and a very long page, which is scrolled with and without marks.
 */
export async function run(): Promise<void> {
  if (!findBrowser('chromium')) {
    console.log('Skipped: no Chromium or Chrome was found.');
    return;
  }
  const extension = await buildExtension('chromium');
  const site = await startSite();
  const running = await launchBrowser({ browser: 'chromium', extension, headless: true });
  try {
    const path = site.hasSeed ? '/seed' : '/article';
    console.log(
      `${path} in ${await running.browser.version()}, ${availableParallelism()} cores, ${LOADS} loads; milliseconds`,
    );
    print('first load after the start', [await loadOnce(running, site.origin + path, 1)]);
    for (const slowDown of SLOW_DOWNS) {
      const loads: Load[] = [];
      while (loads.length < LOADS) loads.push(await loadOnce(running, site.origin + path, slowDown));
      print(slowDown === 1 ? 'at full speed' : `slowed down ${slowDown} times`, loads);
    }
    printMarking(await timeMarking(running, site.origin + path));
    const long = await servePage(renderLongPage(LONG_WORDS));
    print(`a page of ${LONG_WORDS.toLocaleString('en')} words`, [await loadOnce(running, long.url, 1)]);
    await printScrolling(running, long.url);
    long.close();
  } finally {
    await running.close();
    await site.close();
  }
}

async function printScrolling(running: RunningBrowser, url: string): Promise<void> {
  const settings = await openExtensionPage(running, 'options.html');
  const rows: string[][] = [];
  for (const isPaused of [false, true, false, true]) {
    await storeSetting(settings, 'pausedSites', isPaused ? [new URL(url).hostname] : []);
    const { marks, work, longestTask } = await timeScrolling(running, url);
    rows.push([`with ${marks.toLocaleString('en')} marks`, work.toFixed(0), longestTask.toFixed(1)]);
  }
  await storeSetting(settings, 'pausedSites', []);
  await settings.close();
  console.log(
    `\n${renderTable(['scrolling through it for 3 s: the page’s main thread', 'in all', 'longest task'], rows, 100)}`,
  );
}

function printMarking({ mentions, idle, ours, markJs }: MarkingTimes): void {
  const times = Math.round((10 * median(markJs)) / median(ours)) / 10;
  const rows = [
    ['Backgrounder', ...[median(ours), Math.max(...ours)].map((ms) => ms.toFixed(1))],
    ['mark.js', ...[median(markJs), Math.max(...markJs)].map((ms) => ms.toFixed(1))],
  ];
  const title = `putting ${mentions} marks on, until painted`;
  console.log(
    `\n${renderTable([title, 'median', 'worst'], rows, 100)}\nmark.js takes ${times} times as long; without the ${idle.toFixed(1)} ms of frames in which nothing happens`,
  );
}

function print(title: string, loads: readonly Load[]): void {
  const rows = MEASURES.map(([name, read]) => {
    const values = loads.map(read);
    return [name, ...[median(values), Math.max(...values)].map((ms) => ms.toFixed(1))];
  });
  console.log(`\n${renderTable([title, 'median', 'worst'], rows, 100)}`);
}
