import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { LOOKS, type Look } from './looks.ts';

/** A picture of the gallery. */
export interface GalleryState {
  /** File name of the picture, without theme and ending. */
  readonly name: string;
  /** Page and what it is told, from the root of the repository. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Device pixels a CSS pixel; two where it is not said. */
  readonly scale?: number;
  /** Only these looks, where not all are wanted. */
  readonly looks?: readonly Look[];
  /** What is done before the picture is taken. */
  readonly steps?: (page: Page) => Promise<void>;
}

const POPUP = '/entrypoints/popup/index.html';
const CARD = '/tools/gallery/card-host.html';

function popup(name: string, query: string, steps?: GalleryState['steps']): GalleryState {
  return {
    name: `popup-${name}`,
    path: `${POPUP}?${query}`,
    width: 400,
    height: 600,
    ...(steps && { steps }),
  };
}

function card(name: string, query: string, steps?: GalleryState['steps']): GalleryState {
  return { name: `card-${name}`, path: `${CARD}?${query}`, width: 528, height: 700, ...(steps && { steps }) };
}

function panel(name: string, query: string, steps?: GalleryState['steps']): GalleryState {
  const path = `/entrypoints/sidepanel/index.html?${query}`;
  return { name: `panel-${name}`, path, width: 360, height: 800, ...(steps && { steps }) };
}

function wide(name: string, path: string, steps?: GalleryState['steps']): GalleryState {
  return { name, path, width: 1280, height: 860, scale: 1, ...(steps && { steps }) };
}

/** A picture for the stores' listings, in the size that both ask for, a pixel a pixel. */
function store(name: string, path: string): GalleryState {
  return { name: `store-${name}`, path, width: 1280, height: 800, scale: 1, looks: LOOKS.slice(0, 2) };
}

async function cardFrame(page: Page): Promise<Frame> {
  return await page.waitForFrame((frame) => frame.url().includes('/entrypoints/card/'));
}

async function search(page: Page, words: string): Promise<void> {
  await page.type('input[type="search"]', words);
  await page.waitForFunction(() => {
    const lines = [...document.querySelectorAll('.none')].map((line) => line.textContent ?? '');
    const hasAnswer = lines.length > 0 || document.querySelector('.snippet') !== null;
    return hasAnswer && !lines.some((line) => line.startsWith('Searching'));
  });
}

async function choosePackFile(page: Page, path: string): Promise<void> {
  const field = await page.waitForSelector('.pack-drop input');
  await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
}

/** Asks for Wikipedia; and agrees. What comes of it is scrolled to. */
async function openWikipedia(surface: Frame | Page, isAgreed: boolean): Promise<void> {
  await (await surface.waitForSelector('.look-up'))?.click();
  const agree = await surface.waitForSelector('.consent .button');
  if (isAgreed) {
    await agree?.click();
    await surface.waitForFunction(() => document.querySelector('.consent') === null);
  }
}

async function openCorrections(surface: Frame): Promise<void> {
  await (await surface.waitForSelector('.not-right'))?.click();
  await surface.waitForSelector('.correct');
}

export const GALLERY_STATES: readonly GalleryState[] = [
  card('person', 'entity=0'),
  card('unknown-person', 'entity=1&empty'),
  card('organisation', 'entity=6'),
  card('former', 'entity=3'),
  card('crowd', 'entity=0&state=crowd'),
  card('writing', 'entity=0&empty', async (page) => {
    const field = await (await cardFrame(page)).waitForSelector('textarea');
    await field?.type('Promises spring. Voted against the same plan in 2019');
  }),
  card('whole-quote', 'entity=0', async (page) => {
    const frame = await cardFrame(page);
    // In sight it may be under the foot.
    await (await frame.waitForSelector('.all-quotes'))?.evaluate((more) =>
      more.scrollIntoView({ block: 'center' }),
    );
    await (await frame.waitForSelector('.all-quotes'))?.click();
  }),
  card('deleted', 'entity=0', async (page) => {
    const frame = await cardFrame(page);
    await (await frame.waitForSelector('.note-actions button:last-child'))?.click();
    await frame.waitForSelector('.undo-line');
  }),
  card('failed', 'entity=0&empty', async (page) => {
    const frame = await cardFrame(page);
    await (await frame.waitForSelector('textarea'))?.type('A note too many');
    await (await frame.waitForSelector('.button'))?.click();
    await frame.waitForSelector('.failure');
  }),
  card('consent', 'entity=0&empty', async (page) => openWikipedia(await cardFrame(page), false)),
  card('wikipedia', 'entity=0&empty', async (page) => {
    const frame = await cardFrame(page);
    await openWikipedia(frame, true);
    await (await frame.waitForSelector('.wikidata .fact:nth-child(2)'))?.hover();
  }),
  card('wikipedia-dead', 'entity=3', async (page) => openWikipedia(await cardFrame(page), true)),
  card('wikipedia-choice', 'entity=1&empty', async (page) => openWikipedia(await cardFrame(page), true)),
  card('wikipedia-failed', 'entity=2&empty', async (page) => openWikipedia(await cardFrame(page), true)),
  card('readings', 'entity=0&readings', async (page) => {
    const frame = await cardFrame(page);
    await frame.waitForSelector('.met');
    await frame.evaluate(() => document.querySelector('.met')?.scrollIntoView({ block: 'end' }));
  }),
  card('editing', 'entity=0', async (page) => {
    const frame = await cardFrame(page);
    await (await frame.waitForSelector('.note-actions button'))?.click();
    await (await frame.waitForSelector('.tag-field input'))?.type('b');
    await frame.waitForSelector('.offered button');
  }),
  card('moving', 'entity=0', async (page) => {
    const frame = await cardFrame(page);
    await (await frame.waitForSelector('.note-actions button:nth-child(3)'))?.click();
    await frame.waitForSelector('.picker li button');
  }),
  card('no-name', 'entity=6', async (page) => {
    const frame = await cardFrame(page);
    await openCorrections(frame);
    await (await frame.waitForSelector('.correct button'))?.click();
    await frame.waitForSelector('.undo-line');
  }),
  card('corrections', 'entity=6&empty', async (page) => {
    await openCorrections(await cardFrame(page));
  }),
  card('same-as', 'entity=0', async (page) => {
    const frame = await cardFrame(page);
    await openCorrections(frame);
    await (await frame.waitForSelector('.correct button:last-child'))?.click();
    await frame.waitForSelector('.picker li button');
  }),
  popup('article', 'state=article', async (page) => {
    await page.hover('.row');
  }),
  popup('crowd', 'state=crowd', async (page) => {
    await page.keyboard.press('Tab');
    await page.focus('.row .who');
    await page.keyboard.press('ArrowDown');
  }),
  popup('one-kind', 'state=article', async (page) => {
    await page.click('.kind-switch:last-child');
  }),
  popup('search', 'state=article', (page) => search(page, 'letter')),
  popup('search-nothing', 'state=article', (page) => search(page, 'zebra')),
  popup('opened', 'state=article', async (page) => {
    await page.click('.row .who');
    await page.waitForSelector('.detail .note');
  }),
  popup('wikipedia', 'state=article', async (page) => {
    await page.click('.row .who');
    await openWikipedia(page, true);
  }),
  popup('memory', 'state=article&memory'),
  popup('reading', 'state=reading'),
  popup('not-article', 'state=not-article'),
  popup('nothing-named', 'state=nothing-named'),
  popup('other-language', 'state=other-language'),
  popup('paused', 'state=paused'),
  popup('unavailable', 'state=unavailable'),
  popup('unreachable', 'state=unreachable'),
  panel('list', 'state=article'),
  panel('together', 'state=article', async (page) => {
    await (await page.waitForSelector('.together'))?.evaluate((map) => map.scrollIntoView({ block: 'end' }));
  }),
  panel('opened', 'state=article', async (page) => {
    await page.click('.row .who');
    await page.waitForSelector('.sheet .note');
  }),
  panel('search', 'state=article', async (page) => {
    await page.click('.panel-top button');
    await search(page, 'letter');
  }),
  panel('crowd', 'state=crowd', async (page) => {
    await page.click('.row .who');
    await page.waitForSelector('.sheet');
  }),
  panel('not-article', 'state=not-article'),
  wide('options-library', '/entrypoints/options/index.html'),
  wide('options-met', '/entrypoints/options/index.html?readings', async (page) => {
    await page.waitForSelector('.met-as');
  }),
  wide('options-unknown', '/entrypoints/options/index.html', async (page) => {
    await (await page.waitForSelector('.index-list li:nth-child(2) .who'))?.click();
    await page.waitForSelector('.unknown');
  }),
  wide('options-deleted', '/entrypoints/options/index.html', async (page) => {
    await (await page.waitForSelector('::-p-xpath(//button[normalize-space()="Delete"])'))?.click();
    await (await page.waitForSelector('.deleted-notes:not([hidden]) summary'))?.click();
  }),
  wide('options-several', '/entrypoints/options/index.html', async (page) => {
    await (await page.waitForSelector('.index-list li:nth-child(3) .who'))?.click();
    await page.waitForSelector('.choice');
  }),
  wide('options-asking', '/entrypoints/options/index.html?slow&readings'),
  wide('options-silent', '/entrypoints/options/index.html?silent&readings'),
  wide('options-crowd', '/entrypoints/options/index.html?crowded'),
  wide('options-search-nothing', '/entrypoints/options/index.html', (page) => search(page, 'zebra')),
  wide('options-empty', '/entrypoints/options/index.html?empty'),
  wide('options-packs', '/entrypoints/options/index.html#packs'),
  wide('options-pack-table', '/entrypoints/options/index.html#packs', async (page) => {
    await choosePackFile(page, 'tools/gallery/sample-table.csv');
    await page.waitForSelector('.pack-problems');
  }),
  wide('options-pack-refused', '/entrypoints/options/index.html?refused#packs', async (page) => {
    await choosePackFile(page, 'package.json');
    await page.waitForSelector('.failure');
  }),
  wide('options-transfer', '/entrypoints/options/index.html#transfer'),
  wide('options-backup', '/entrypoints/options/index.html#backup'),
  wide('options-loss', '/entrypoints/options/index.html?loss#backup'),
  wide('options-erase', '/entrypoints/options/index.html#erase', async (page) => {
    await (await page.waitForSelector('main .button'))?.click();
  }),
  wide('options-opened', '/entrypoints/options/index.html', async (page) => {
    await (await page.waitForSelector('.row .who'))?.click();
  }),
  wide('options-corrections', '/entrypoints/options/index.html#corrections'),
  wide('options-readings', '/entrypoints/options/index.html?readings#readings'),
  wide('options-marks', '/entrypoints/options/index.html#marks'),
  wide('options-marks-noted', '/entrypoints/options/index.html?noted#marks'),
  wide('options-sites', '/entrypoints/options/index.html?state=paused#sites'),
  wide('options-requests', '/entrypoints/options/index.html#requests'),
  wide('options-no-requests', '/entrypoints/options/index.html?empty#requests'),
  wide('options-shortcuts', '/entrypoints/options/index.html#shortcuts'),
  wide('options-privacy', '/entrypoints/options/index.html#privacy'),
  wide('welcome', '/entrypoints/welcome/index.html'),
  card('selected', 'entity=3&selected&empty'),
  store('card', '/tools/gallery/article-host.html?entity=0'),
  store('popup', '/tools/gallery/article-host.html?popup'),
  store('welcome', '/entrypoints/welcome/index.html'),
  store('library', '/entrypoints/options/index.html'),
  store('privacy', '/entrypoints/options/index.html#privacy'),
];
