import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { launchBrowser, type RunningBrowser } from '../../tools/browser/launch-browser.ts';
import { fillLibrary } from '../../tools/library/fill.ts';
import { nameEntity } from '../../tools/library/generate.ts';
import { buildExtension } from '../../tools/setup/build-extension.ts';
import { renderTable } from '../../tools/start/render-table.ts';
import type { ExportFormat } from '../../utils/app/transfer/write-file.ts';
import { median } from './median.ts';
import { type ExportTime, timeExport } from './notes/time-export.ts';
import { timeQuestions } from './notes/time-questions.ts';
import { timeSearches } from './notes/time-searches.ts';
import { timeWaking, type Waking } from './notes/time-waking.ts';

/** A library at 1,000, 10,000 and 100,000 notes in real Chromium: what a reader waits for, through the background. */

const SIZES = [1_000, 10_000, 100_000];
/** Names in an article that the popup asks about. */
const IN_ARTICLE = 60;
const EXPORT_FORMATS: readonly ExportFormat[] = ['json', 'markdown', 'csv', 'annotations'];
const REPEATS = 15;
/** First answers, of a browser that has just come up and of code that runs for the first time, are not counted. */
const WARM_UP = 4;

interface Row {
  readonly notes: number;
  /** Seconds until a library that came at once can be searched. */
  readonly ready: number;
  readonly popup: number;
  readonly card: number;
  readonly save: number;
  readonly related: number;
  readonly state: number;
  readonly met: number;
  /** Of a search, and of the search after it, where the background has just been stopped. */
  readonly waking: Waking;
  readonly searches: Readonly<Record<string, number>>;
  readonly exports: Readonly<Record<ExportFormat, ExportTime>>;
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
      rows.push(await measure(running, notes, profile));
    } finally {
      await running.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  }
  console.log(
    renderTable(
      ['notes', 'index s', 'popup ms', 'card ms', 'save ms', 'related ms', 'met ms', 'state ms'],
      rows.map((row) => [
        String(row.notes),
        row.ready.toFixed(1),
        ...[row.popup, row.card, row.save, row.related, row.met, row.state].map(round),
      ]),
      100,
    ),
  );
  console.log(
    'goals: popup 150, card 60, save 30. Medians; popup counts notes on 60 names, card has one name’s notes.',
  );
  const kinds = Object.keys(rows[0]?.searches ?? {});
  console.log(
    renderTable(
      ['search for, ms', ...rows.map(({ notes }) => String(notes))],
      kinds.map((kind) => [kind, ...rows.map(({ searches }) => round(searches[kind] ?? Number.NaN))]),
      100,
    ),
  );
  console.log(
    renderTable(
      ['notes', 'waking alone ms', 'first search after waking ms', 'as typed ms'],
      rows.map(({ notes, waking: { wake, search, typed } }) => [
        String(notes),
        ...[wake, search, typed].map(round),
      ]),
      100,
    ),
  );
  console.log('goal: 50 for each kind. Medians; the index is kept by the browser with each save.');
  console.log(
    renderTable(
      ['notes', ...EXPORT_FORMATS.map((format) => `${format} s`), 'steps shown'],
      rows.map(({ notes, exports }) => [
        String(notes),
        ...EXPORT_FORMATS.map((format) => (exports[format].ms / 1000).toFixed(1)),
        String(Math.min(...EXPORT_FORMATS.map((format) => exports[format].steps))),
      ]),
      100,
    ),
  );
  console.log('goal: 5 s from the click to the file.');
}

const round = (ms: number): string => ms.toFixed(1);

async function measure(running: RunningBrowser, notes: number, folder: string): Promise<Row> {
  const page = await openExtensionPage(running, 'popup.html');
  const time = async (type: string, requests: readonly object[]): Promise<number> =>
    median((await timeQuestions(page, type, requests)).slice(WARM_UP));
  await time('library.state', [{}]);
  const size = { notes, entities: notes / 5, readings: notes / 20 };
  await fillLibrary(page, size);
  const [ready = 0] = await timeQuestions(page, 'notes.search', [{ query: 'bridge', limit: 1 }]);
  const about = (index: number) => {
    const { kind, name } = nameEntity(index);
    return { kind, names: [name], url: 'https://news.example/1' };
  };
  const each = <T>(make: (index: number) => T): T[] =>
    Array.from({ length: REPEATS + WARM_UP }, (_, turn) =>
      make(Math.floor((turn * size.entities) / (REPEATS + WARM_UP))),
    );
  const others = (from: number) =>
    Array.from({ length: IN_ARTICLE }, (_, step) => about((from + step * 7) % size.entities));
  const save = (index: number) => {
    const source = null;
    return { id: crypto.randomUUID(), about: about(index), text: 'A new note on #fees', tags: [], source };
  };
  const related = (index: number) => ({ about: about(index), others: others(index + 1), limit: 8 });
  return {
    notes,
    ready: ready / 1000,
    popup: await time(
      'notes.count',
      each((index) => ({ about: others(index) })),
    ),
    card: await time(
      'notes.about',
      each((index) => ({ about: about(index), limit: 2_000 })),
    ),
    save: await time('notes.save', each(save)),
    related: await time('notes.related', each(related)),
    met: await time(
      'readings.met',
      each((index) => ({ about: about(index), limit: 5 })),
    ),
    state: await time(
      'library.state',
      each(() => ({})),
    ),
    searches: await timeSearches(page),
    exports: {
      json: await timeExport(running, 'json', folder),
      markdown: await timeExport(running, 'markdown', folder),
      csv: await timeExport(running, 'csv', folder),
      annotations: await timeExport(running, 'annotations', folder),
    },
    waking: await timeWaking(running, page),
  };
}
