import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Page, TimeoutError } from 'puppeteer-core';
import type { PageState } from '../../utils/messages/page-protocol.ts';
import { describeTab } from '../browser/ask-page.ts';
import { waitForCard } from '../browser/card-frame.ts';
import { openAsker } from '../browser/extension-page.ts';
import type { RunningBrowser } from '../browser/launch-browser.ts';
import { clickMark, readMarks, waitForMarks } from '../browser/marks.ts';
import { listWhosWho, WHOS_WHO_HEAD } from './list-whos-who.ts';
import { renderTable } from './render-table.ts';

const TABLE_WIDTH = 150;
/** The card rises for 180 ms and asks for its notes: so that the picture shows it whole. */
const CARD_SETTLES_MS = 900;

/**
 * Reads a page in a browser without a window: prints its who's-who, opens a card and takes a picture.
 * @returns whether there was anybody to show
 */
export async function showHeadless(running: RunningBrowser, url: string, folder: string): Promise<boolean> {
  const page = await running.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const wereMarked = await waitForMarks(page).then(
    () => true,
    (error: unknown) => {
      if (error instanceof TimeoutError) return false;
      throw error;
    },
  );
  const state = await askAboutPage(running, page);
  if (!state || !wereMarked) {
    console.log(
      `${url}\n${state ? `Nothing is marked here (${state.status}).` : 'Backgrounder does not answer here.'}`,
    );
    if (state) console.log(`Reasons: ${state.verdict.reasons.join(', ')}`);
    return false;
  }
  printState(state);
  await openFirstCard(page, state);
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${running.name}.png`);
  await page.screenshot({ path });
  console.log(`\nScreenshot: ${path}`);
  return true;
}

async function askAboutPage(running: RunningBrowser, page: Page): Promise<PageState | null> {
  const { asker, tabId } = await openAsker(running, page);
  const state = await describeTab(asker, tabId);
  await asker.close();
  await page.bringToFront();
  return state;
}

function printState({ article, whosWho }: PageState): void {
  const facts = [article.siteName, article.byline, article.published].filter((fact) => fact !== null);
  console.log(`\n${article.title}\n${facts.join(' · ')}\n`);
  console.log(renderTable(WHOS_WHO_HEAD, listWhosWho(whosWho), TABLE_WIDTH));
}

/** Clicks the name of the most named person whose name is marked outside of a link. */
async function openFirstCard(page: Page, { whosWho }: PageState): Promise<void> {
  const { people, organisations } = await readMarks(page);
  const marked = new Set([...people, ...organisations]);
  const wanted = [...whosWho.entities]
    .sort((a, b) => Number(b.kind === 'person') - Number(a.kind === 'person'))
    .find((entity) => marked.has(entity.name));
  const name = wanted?.name ?? people[0] ?? organisations[0];
  if (name === undefined) return;
  await clickMark(page, name);
  await waitForCard(page);
  await new Promise((done) => setTimeout(done, CARD_SETTLES_MS));
}
