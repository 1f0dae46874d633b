import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/browser-name.ts';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { waitForMarks } from '../../tools/browser/marks.ts';
import { readStarterPack } from '../../tools/packs/read-starter-pack.ts';
import { extensionFolder } from '../../tools/setup/build-extension.ts';
import { makeEntry, makePack, makePackFile } from '../unit/services/example-pack.ts';
import { readSampleNames } from './expected-names.ts';
import { askPacks, waitForWholePack } from './pack-state.ts';
import { button, click, openCardOf, waitForNote, waitForWords, writeNote } from './reader.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';

const PACK = 'packs/starter.json.gz';
const NOTE = 'Written before the update.';
const { path } = readSampleNames();
/** Somebody in the sample article whom the bundled pack does not know. */
const UNKNOWN = 'Ian Hogarth';

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`an update of the extension in ${name}`, () => {
    let stage: Stage;
    let extension: string;

    beforeAll(async () => {
      extension = await mkdtemp(join(tmpdir(), `backgrounder-update-${name}-`));
      await cp(extensionFolder(name), extension, { recursive: true });
      // What an older version had: a pack of three.
      await writeFile(join(extension, PACK), new Uint8Array(makePackFile(makePack(3, '2020-01-01'))));
      stage = await openStage(name, { extension });
    }, 120_000);
    afterAll(async () => {
      await stage?.close();
      await rm(extension, { recursive: true, force: true });
    });

    it('begins with the older pack, a pack of the reader’s and a note', async () => {
      const options = await openExtensionPage(stage.running(), 'options.html#packs');
      expect((await waitForWholePack(options)).total).toBe(3);
      const file = join(extension, 'harbour.json');
      await writeFile(file, JSON.stringify(makeReadersPack()));
      const input = await options.waitForSelector('input[type="file"]');
      await input?.uploadFile(file);
      await click(options, button('Add this pack'));
      await waitForWords(options, 'is added.');
      await rm(file);
      const article = await stage.open(path);
      await waitForMarks(article);
      await writeNote(await openCardOf(article, UNKNOWN), article, NOTE);
    });

    it('brings the newer pack, and leaves the reader’s pack and notes as they were', async () => {
      await replacePack(name, extension);
      await stage.restart();
      const { entries } = await readStarterPack();
      const options = await openExtensionPage(stage.running(), 'options.html#packs');
      await expect
        .poll(async () => (await waitForWholePack(options)).total, { timeout: 60_000 })
        .toBe(entries.length);
      const packs = (await askPacks(options)) ?? [];
      expect(packs.map(({ isBundled, taken, total }) => [isBundled, taken, total])).toEqual(
        expect.arrayContaining([
          [true, entries.length, entries.length],
          [false, 1, 1],
        ]),
      );
      expect(packs).toHaveLength(2);
      const article = await stage.open(path);
      await waitForMarks(article);
      const card = await openCardOf(article, UNKNOWN);
      await waitForNote(card, NOTE);
      await waitForWords(card, 'Invented before the update');
    });
  });
}

function makeReadersPack(): object {
  const entry = { ...makeEntry(0), id: 'own:1', name: UNKNOWN, description: 'Invented before the update' };
  return { format: 'backgrounder-pack', version: 1, ...makePack(0), title: 'Harbour', entries: [entry] };
}

/** Puts the files of the version that is shipped in the place of the older ones, under a higher number. */
async function replacePack(name: BrowserName, extension: string): Promise<void> {
  await cp(join(extensionFolder(name), PACK), join(extension, PACK));
  const place = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(place, 'utf8'));
  await writeFile(place, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
}
