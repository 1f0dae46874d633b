import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/browser-name.ts';
import { waitForMarks } from '../../tools/browser/marks.ts';
import { readSampleNames } from './expected-names.ts';
import { openCardOf, openListed, readNotes, waitForNote, waitForWords, writeNote } from './reader.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';

const { path, person } = readSampleNames();
const BANNER = 'Nothing can be stored here, as in a private window';
const NOTE = 'Kept while the window is open';

/** The folder of a profile in which the browser keeps our databases. */
async function findDatabases(profile: string, name: BrowserName): Promise<string> {
  if (name === 'chromium') return join(profile, 'Default', 'IndexedDB');
  const storage = join(profile, 'storage', 'default');
  // The settings, which Firefox keeps in a database too, stand in a folder of their own.
  const ours = (await readdir(storage)).find((folder) => /^moz-extension[^^]+$/u.test(folder));
  if (ours === undefined) throw new Error('Firefox has no folder of the extension.');
  return join(storage, ours, 'idb');
}

/** A file lies where the browser wants its databases: it can open none. */
async function closeDatabases(profile: string, name: BrowserName): Promise<void> {
  const folder = await findDatabases(profile, name);
  await rm(folder, { recursive: true, force: true });
  await writeFile(folder, '');
}

/** What the settings are kept in, too: in Firefox, that is its databases. */
async function closeAll(profile: string, name: BrowserName): Promise<void> {
  if (name === 'chromium') await closeDatabases(profile, name);
  const folder =
    name === 'chromium' ? join(profile, 'Default', 'Local Extension Settings') : join(profile, 'storage');
  await rm(folder, { recursive: true, force: true });
  await writeFile(folder, '');
}

/** A note is taken, and found again in the popup; both say that it will not last. */
async function keepInMemory(stage: Stage): Promise<void> {
  const page = await stage.open(path);
  await waitForMarks(page);
  const card = await openCardOf(page, person);
  await waitForWords(card, BANNER);
  await writeNote(card, page, NOTE);
  expect(await readNotes(card)).toEqual([NOTE]);
  const popup = await stage.openPopup(page);
  await waitForWords(popup, BANNER);
  await openListed(popup, person);
  await waitForNote(popup, NOTE);
  await popup.close();
}

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`storage that is closed, in ${name}`, () => {
    it.each([
      ['where no database can be opened', closeDatabases],
      ['where not even the settings can be read', closeAll],
    ])(
      'names are marked, and notes last until the browser is closed, under a plain banner, %s',
      async (_, close) => {
        const stage = await openStage(name, { prepare: (profile) => close(profile, name) });
        try {
          await keepInMemory(stage);
        } finally {
          await stage.close();
        }
      },
    );

    // Chromium has no such setting: its private windows are always beside usual ones.
    it.runIf(name === 'firefox')(
      'a browser that is always private keeps notes until it is closed',
      async () => {
        const stage = await openStage(name, {
          isAllowedInPrivate: true,
          firefoxPreferences: { 'browser.privatebrowsing.autostart': true },
        });
        try {
          await keepInMemory(stage);
          await stage.restart();
          const page = await stage.open(path);
          await waitForMarks(page);
          const card = await openCardOf(page, person);
          await waitForWords(card, BANNER);
          expect(await readNotes(card)).toEqual([]);
        } finally {
          await stage.close();
        }
      },
    );
  });
}
