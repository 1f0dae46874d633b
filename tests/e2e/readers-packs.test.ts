import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { waitForMarks } from '../../tools/browser/marks.ts';
import { readSampleNames } from './expected-names.ts';
import { countOwnRecords } from './pack-state.ts';
import { button, click, openCardOf, tabTo, waitForWords } from './reader.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';

const PATIENCE = { timeout: 60_000, polling: 100 };
const { path } = readSampleNames();

/** Somebody in the sample article whom the bundled pack does not know. */
const UNKNOWN = 'Ian Hogarth';
const TABLE = [
  'Who,Kind,Notes,Post',
  `${UNKNOWN},person,Invented for a test,Chair`,
  'Nobody At All,pirate,,',
  '"Quay, Sons & Co",organisation,Rope makers,',
].join('\n');
const ROWS = 50_000;

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`a reader’s packs in ${name}`, () => {
    let stage: Stage;
    let options: Page;
    let folder: string;

    beforeAll(async () => {
      stage = await openStage(name);
      folder = await mkdtemp(join(tmpdir(), 'backgrounder-packs-'));
      options = await openExtensionPage(stage.running(), 'options.html#packs');
    });
    afterAll(async () => {
      await stage?.close();
      await rm(folder, { recursive: true, force: true });
    });

    async function choose(file: string, content: string): Promise<void> {
      const place = join(folder, file);
      await writeFile(place, content);
      const input = await options.waitForSelector('input[type="file"]');
      // A reader comes from the button. From further down Tab leaves the page at its end, and in Firefox the keys with it.
      await options.focus(button('Add a pack'));
      await input?.uploadFile(place);
    }

    async function readCard(): Promise<string> {
      const article = await stage.open(path);
      await waitForMarks(article);
      const card = await openCardOf(article, UNKNOWN);
      await card.waitForFunction(
        () => /Invented|None of your packs/u.test(document.body.textContent ?? ''),
        PATIENCE,
      );
      return await card.evaluate(() => document.body.textContent ?? '');
    }

    it('a table is looked at, told what it does not say, and added by mouse', async () => {
      await choose('harbour.csv', TABLE);
      await waitForWords(options, 'Add this pack');
      expect(await readText(options, '.pack-adding')).toContain('Say which column holds the names.');
      await select(options, 'Name', '0');
      await select(options, 'Description', '2');
      await select(options, 'Role', '3');
      await waitForWords(options, '1 person and 1 organisation');
      expect(await readText(options, '.pack-problems')).toContain(
        'Line 3: “pirate” is not a kind that is known here',
      );
      expect(await isDisabled(options, 'Add this pack')).toBe(true);
      await type(options, 'Licence', 'CC0-1.0');
      await type(options, 'Whom to credit', 'The clerk');
      await click(options, button('Add this pack'));
      await waitForWords(options, 'harbour is added.');
      expect(await readText(options, '.pack:last-of-type')).toMatch(/harbour.*1 person and 1 organisation/su);
      expect(await readCard()).toContain('1 person of this name is known here');
    });

    it('whom the reader chose stays chosen, and can be taken back', async () => {
      const article = await stage.open(path);
      await waitForMarks(article);
      const card = await openCardOf(article, UNKNOWN);
      await click(card, '.choice');
      await card.waitForFunction(() => document.body.textContent?.includes('You chose this one.'), PATIENCE);
      expect(await readCard()).toContain('You chose this one.');
    });

    it('is switched off and on by keyboard, and a card says so', async () => {
      await options.bringToFront();
      await tabTo(options, options, 'Use harbour');
      await options.keyboard.press(' ');
      await waitForSwitch(options, 'Use harbour', 'false');
      expect(await readCard()).toContain('None of your packs knows this name.');
      await options.bringToFront();
      await tabTo(options, options, 'Use harbour');
      await options.keyboard.press('Enter');
      await waitForSwitch(options, 'Use harbour', 'true');
    });

    it('is saved as a file that can be added again, in its place', async () => {
      const saved = await save(options, 'Save as a file: harbour');
      expect(JSON.parse(saved)).toMatchObject({ title: 'harbour', licence: 'CC0-1.0', entries: [{}, {}] });
      await choose('harbour.json', saved.replaceAll('Invented for a test', 'Invented again'));
      await waitForWords(options, 'It takes the place of your pack of this name.');
      await tabTo(options, options, 'Add this pack');
      await options.keyboard.press('Enter');
      await waitForWords(options, 'harbour is added.');
      expect(await options.$$eval('.pack', (packs) => packs.length)).toBe(2);
      expect(await readCard()).toMatch(/Invented again.*You chose this one/su);
    });

    it('says what is wrong with a file that is none', async () => {
      await options.bringToFront();
      await choose('page.csv', '<html><body>Not found</body></html>');
      await waitForWords(options, 'This file is neither a pack nor a table.');
    });

    /** Begins to add a large pack, and waits until some of it has come in. */
    async function beginLarge(): Promise<void> {
      const rows = Array.from({ length: ROWS }, (_, at) => `Lev Osgood ${at},person,Pilot,Chair ${at}`);
      await choose('large.csv', `name,kind,description,role\n${rows.join('\n')}`);
      await waitForWords(options, '50,000 people');
      await type(options, 'Licence', 'CC0-1.0');
      await type(options, 'Whom to credit', 'The clerk');
      await click(options, button('Add this pack'));
      await options.waitForFunction(() => Number(document.querySelector('progress')?.value) > 0, PATIENCE);
    }

    it('comes in with progress, and leaves nothing behind where it is taken back', async () => {
      const before = await countOwnRecords(options);
      await beginLarge();
      await tabTo(options, options, 'Cancel');
      await options.keyboard.press('Enter');
      await options.waitForSelector('.pack-drop');
      await expect.poll(() => countOwnRecords(options), { timeout: 30_000 }).toBe(before);
      expect(await options.$$eval('.pack', (packs) => packs.length)).toBe(2);
    });

    it('leaves nothing behind where the browser is killed amid it, and harms no other', async () => {
      const before = await countOwnRecords(options);
      await beginLarge();
      expect(await countOwnRecords(options)).toBeGreaterThan(before);
      stage.running().browser.process()?.kill('SIGKILL');
      await stage.restart();
      options = await openExtensionPage(stage.running(), 'options.html#packs');
      await options.waitForFunction(() => document.querySelectorAll('.pack').length === 2, PATIENCE);
      await expect.poll(() => countOwnRecords(options), { timeout: 30_000 }).toBe(before);
      expect(await readCard()).toMatch(/Invented again.*You chose this one/su);
      await options.bringToFront();
    });

    it('is removed without residue, once the reader has said so twice', async () => {
      await tabTo(options, options, 'Remove harbour');
      await options.keyboard.press('Enter');
      await waitForWords(options, 'Remove this pack and all that is in it?');
      await tabTo(options, options, 'Remove it');
      await options.keyboard.press('Enter');
      await options.waitForFunction(() => document.querySelectorAll('.pack').length === 1, PATIENCE);
      expect(await countOwnRecords(options)).toBe(0);
      expect(await readCard()).toContain('None of your packs knows this name.');
    });

    it('logs no error', () => {
      expect(stage.errors()).toEqual([]);
    });
  });
}

function readText(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? '');
}

/** The control of a label that begins with these words. */
function labelled(label: string): string {
  return `::-p-xpath(//label[span[1][normalize-space()="${label}"]]//*[self::input or self::select])`;
}

async function select(page: Page, label: string, value: string): Promise<void> {
  const field = await page.waitForSelector(labelled(label));
  await field?.select(value);
}

async function type(page: Page, label: string, words: string): Promise<void> {
  const field = await page.waitForSelector(labelled(label));
  await field?.type(words);
}

function isDisabled(page: Page, name: string): Promise<boolean> {
  return page.$eval(button(name), (element) => element instanceof HTMLButtonElement && element.disabled);
}

async function waitForSwitch(page: Page, label: string, checked: string): Promise<void> {
  await page.waitForSelector(`[role="switch"][aria-label="${label}"][aria-checked="${checked}"]`);
}

/** Has a pack saved, and reads the file that the browser would be given. */
async function save(page: Page, label: string): Promise<string> {
  await page.bringToFront();
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    // Headless browsers have nowhere to put a download.
    HTMLAnchorElement.prototype.click = () => undefined;
    const text = new Promise((resolve) => {
      URL.createObjectURL = (blob: Blob) => {
        URL.createObjectURL = createObjectURL;
        resolve(new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).text());
        return createObjectURL(blob);
      };
    });
    const restored = text.then((saved) => {
      HTMLAnchorElement.prototype.click = click;
      return saved;
    });
    Reflect.set(globalThis, 'savedText', restored);
  });
  await click(page, `button[aria-label="${label}"]`);
  return await page.evaluate(() => Reflect.get(globalThis, 'savedText'));
}
