import { existsSync } from 'node:fs';
import { scorePages } from '../../tools/pages/score.ts';
import { timeLivePages } from '../../tools/pages/time-live.ts';

const PAGES = '../shared/pages';
/** Live pages timed where no number is given. */
const LIVE_PAGES = 60;

/**
 * Detection and body on the reporting part of the labelled pages (domains on which nothing was chosen or trained), and what the
 * verdict and the article cost in a live page of Chromium: `[FOLDER] [NUMBER OF LIVE PAGES]`.
 */
export async function run(args: string[]): Promise<void> {
  const [folder = PAGES, live = String(LIVE_PAGES)] = args;
  if (!existsSync(`${folder}/labels.json`)) {
    console.log(`skipped: ${folder} is not there`);
    return;
  }
  scorePages(folder, 'report');
  await timeLivePages(folder, Number(live));
}
