import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { launchBrowser, type RunningBrowser } from '../../tools/browser/launch-browser.ts';
import { fillLibrary } from '../../tools/library/fill.ts';
import { nameEntity } from '../../tools/library/generate.ts';
import { buildExtension } from '../../tools/setup/build-extension.ts';
import { renderTable } from '../../tools/start/render-table.ts';

/** A library at 1,000, 10,000 and 100,000 notes in real Chromium: what a reader waits for, through the background. */

const SIZES = [1_000, 10_000, 100_000];
/** Names in an article that the popup asks about. */
const IN_ARTICLE = 60;
const REPEATS = 15;

interface Row {
  readonly notes: number;
  readonly popup: number;
  readonly card: number;
  readonly save: number;
  readonly related: number;
  readonly state: number;
  readonly met: number;
}

/** @param args sizes, where not all are wanted */
export async function run(args: string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  const extension = await buildExtension('chromium');
  const rows: Row[] = [];
  for (const notes of sizes) {
    const profile = await mkdtemp(join(tmpdir(), 'backgrounder-bench-'));
    const running = await launchBrowser({ browser: 'chromium', profile, extension, headless: true });
    try {
      rows.push(await measure(running, notes));
    } finally {
      await running.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  }
  const cells = rows.map(({ notes, popup, card, save, related, met, state }) =>
    [notes, ...[popup, card, save, related, met, state].map((ms) => ms.toFixed(1))].map(String),
  );
  const head = ['notes', 'popup ms', 'card ms', 'save ms', 'related ms', 'met ms', 'state ms'];
  console.log(renderTable(head, cells, 100));
  console.log(
    'goals: popup 150, card 60, save 30. Medians; popup counts notes on 60 names, card has one name’s notes.',
  );
}

async function measure(running: RunningBrowser, notes: number): Promise<Row> {
  const page = await openExtensionPage(running, 'popup.html');
  await time(page, 'library.state', [{}]);
  const size = { notes, entities: notes / 5, readings: notes / 20 };
  await fillLibrary(page, size);
  const about = (index: number) => {
    const { kind, name } = nameEntity(index);
    return { kind, names: [name], url: 'https://news.example/1' };
  };
  const each = <T>(make: (index: number) => T): T[] =>
    Array.from({ length: REPEATS }, (_, round) => make(Math.floor((round * size.entities) / REPEATS)));
  const others = (from: number) =>
    Array.from({ length: IN_ARTICLE }, (_, step) => about((from + step * 7) % size.entities));
  const save = (index: number) => {
    const source = null;
    return { id: crypto.randomUUID(), about: about(index), text: 'A new note on #fees', tags: [], source };
  };
  return {
    notes,
    popup: await time(
      page,
      'notes.count',
      each((index) => ({ about: others(index) })),
    ),
    card: await time(
      page,
      'notes.about',
      each((index) => ({ about: about(index), limit: 2_000 })),
    ),
    save: await time(page, 'notes.save', each(save)),
    related: await time(
      page,
      'notes.related',
      each((index) => ({ about: about(index), others: others(index + 1), limit: 8 })),
    ),
    met: await time(
      page,
      'readings.met',
      each((index) => ({ about: about(index), limit: 5 })),
    ),
    state: await time(
      page,
      'library.state',
      each(() => ({})),
    ),
  };
}

/** Median of the milliseconds from a question in the page to its answer. */
async function time(page: Page, type: string, requests: readonly object[]): Promise<number> {
  const times = await page.evaluate(
    async (name, all) => {
      const { runtime } = Reflect.get(globalThis, 'chrome');
      const spent: number[] = [];
      for (const request of all) {
        const start = performance.now();
        const reply = await runtime.sendMessage({ type: name, request });
        spent.push(performance.now() - start);
        if (!reply?.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
      }
      return spent;
    },
    type,
    requests,
  );
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
