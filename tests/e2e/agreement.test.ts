import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../tools/annotate/annotate.ts';
import { loadBundledPack } from '../../tools/annotate/background.ts';
import { goTo } from '../../tools/browser/go-to.ts';
import { readMarks } from '../../tools/browser/marks.ts';
import { createRecogniserLoader } from '../../tools/tag/load-recogniser.ts';
import { foldText } from '../../utils/page/fold-text.ts';
import { type PageServer, servePages } from '../browser/rig/serve-pages.ts';
import { LAYOUTS, type Layout } from '../fixtures/layouts/layouts.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';

/** Real layouts whose text is annotated; a few of them, spread. */
const REAL = '../shared/pages/names-e2e';
const REAL_PAGES = 6;
const PATIENCE = { timeout: 30_000, interval: 100 };

/** What is marked, in the order of the text. */
interface Marks {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
}

/** A page and the path that it is served under, which has a say in whether it is an article. */
interface ServedLayout extends Layout {
  readonly path: string;
}

const pages: readonly ServedLayout[] = [
  ...LAYOUTS.map((layout) => ({ ...layout, path: `/2024/03/05/${layout.name.replaceAll(/\W+/g, '-')}` })),
  ...readRealPages(),
];

describe.sequential.each(BROWSERS)('files and $name', ({ name, isMissing }) => {
  let server: PageServer;
  let stage: Stage;
  let page: Page;
  let folder: string;
  const load = createRecogniserLoader();
  const pack = loadBundledPack();

  beforeAll(async () => {
    if (isMissing) return;
    folder = await mkdtemp(join(tmpdir(), 'backgrounder-agreement-'));
    server = await servePages();
    // The names of the pack have a say in who is named, and a stage has it.
    stage = await openStage(name);
    page = await stage.running().browser.newPage();
  });
  afterAll(async () => {
    await stage?.close();
    await server?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  it.skipIf(isMissing).each(pages)('agree on who is marked: $name', async ({ path, html }) => {
    const url = server.put(path, { body: html });
    const file = join(folder, 'page.html');
    await writeFile(file, html);
    const { people, organisations } = readAnnotation(file, url);
    // A real layout may be judged no article under its address here: then nobody is to be marked anywhere.
    if (LAYOUTS.some((layout) => layout.html === html)) expect(people.length).toBeGreaterThan(0);
    await goTo(page, url);
    await expect.poll(() => readFoldedMarks(page), PATIENCE).toEqual({ people, organisations });
  });

  function readAnnotation(file: string, url: string): Marks {
    const { text, entities } = annotate({ file, url, published: null }, load, pack.readLexicon);
    const list = (kind: string): string[] =>
      entities
        .filter((entity) => entity.kind === kind)
        .flatMap(({ mentions }) => mentions)
        .sort((a, b) => a.start - b.start)
        .map(({ start, end }) => text.slice(start, end));
    return { people: list('person'), organisations: list('organisation') };
  }
});

async function readFoldedMarks(page: Page): Promise<Marks> {
  const { people, organisations } = await readMarks(page);
  return { people: people.map(foldText), organisations: organisations.map(foldText) };
}

function readRealPages(): ServedLayout[] {
  const list = join(REAL, 'names.json');
  if (!existsSync(list)) {
    console.log(`${REAL} is not there: only layouts of our own are compared.`);
    return [];
  }
  const all: readonly { readonly file: string; readonly layoutUrl: string }[] = JSON.parse(
    readFileSync(list, 'utf8'),
  );
  const step = Math.ceil(all.length / REAL_PAGES);
  return all
    .filter((_, index) => index % step === 0)
    .map(({ file, layoutUrl }) => ({
      path: new URL(layoutUrl).pathname,
      name: file.split('/').at(-1)!,
      html: gunzipSync(readFileSync(join(REAL, '..', file))).toString('utf8'),
    }));
}
