import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openAsker } from '../../tools/browser/extension-page.ts';
import { findBrowser } from '../../tools/browser/find-browser.ts';
import { launchBrowser, type RunningBrowser } from '../../tools/browser/launch-browser.ts';
import { readMarks } from '../../tools/browser/marks.ts';
import { openOffline } from '../../tools/browser/open-offline.ts';
import { waitForReading } from '../../tools/browser/wait-for-reading.ts';
import { buildExtension } from '../../tools/setup/build-extension.ts';
import { renderTable } from '../../tools/start/render-table.ts';
import { countMarks, type GoldPage, type MarkCounts, type NamedText } from './pages/count-marks.ts';

const FOLDER = '../shared/pages';

/**
 * Precision and recall of the marks that a reader sees in Chromium, on real layouts whose body was replaced by a text with
 * annotated names: from the page to the paint, everything in between included.
 */
export async function run([folder = FOLDER]: string[]): Promise<void> {
  const list = join(folder, 'names-e2e/names.json');
  if (!existsSync(list) || !findBrowser('chromium')) {
    console.log(`Skipped: ${existsSync(list) ? 'no Chromium or Chrome was found' : `${list} is not there`}.`);
    return;
  }
  const pages: readonly GoldPage[] = JSON.parse(readFileSync(list, 'utf8'));
  const extension = await buildExtension('chromium');
  const running = await launchBrowser({ browser: 'chromium', extension, headless: true });
  const counts: MarkCounts[] = [];
  try {
    for (const gold of pages) {
      const html = gunzipSync(readFileSync(join(folder, gold.file))).toString('utf8');
      const { isArticle, marks } = await readPage(running, gold.layoutUrl, html);
      if (!isArticle) console.log(`not taken for an article: ${gold.file}`);
      counts.push(countMarks(gold, marks));
    }
  } finally {
    await running.close();
  }
  const unmarked = counts.filter(({ typed }) => typed.hits === 0).length;
  console.log(`${pages.length} pages, ${unmarked} without a right mark`);
  const outside = counts.reduce((sum, page) => sum + page.outside, 0);
  const rows = (['typed', 'untyped'] as const).map((kind) => {
    const total = (field: 'hits' | 'extra' | 'missed'): number =>
      counts.reduce((sum, page) => sum + page[kind][field], 0);
    const [hits, extra, missed] = [total('hits'), total('extra'), total('missed')];
    const shares = [hits / (hits + extra), hits / (hits + missed), (2 * hits) / (2 * hits + extra + missed)];
    return [
      `mentions, ${kind}`,
      ...shares.map((share) => share.toFixed(3)),
      ...[hits, extra, missed].map(String),
    ];
  });
  console.log(renderTable(['', 'precision', 'recall', 'F1', 'right', 'wrong', 'missed'], rows, 100));
  console.log(`marks whose words do not stand in the text (left out above): ${outside}`);
}

async function readPage(
  running: RunningBrowser,
  url: string,
  html: string,
): Promise<{ isArticle: boolean; marks: NamedText[] }> {
  const page = await running.browser.newPage();
  const { asker, tabId } = await openAsker(running, page);
  try {
    await openOffline(page, { url, html }, `${running.origin}/`);
    const state = await waitForReading(asker, tabId);
    const { people, organisations } = await readMarks(page);
    return {
      isArticle: state?.verdict.isArticle === true,
      marks: [
        ...people.map((text): NamedText => ({ type: 'PER', text })),
        ...organisations.map((text): NamedText => ({ type: 'ORG', text })),
      ],
    };
  } finally {
    await asker.close();
    await page.close();
  }
}
