import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { waitForMarks } from '../../tools/browser/marks.ts';
import { readSampleNames } from './expected-names.ts';
import { button, click, NOTE_FIELD, openCardOf, readNotes, waitForNote, writeNote } from './reader.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';
import { BROWSERS, openStage } from './stage.ts';

const { path, person } = readSampleNames();
const PATIENCE = { timeout: 30_000, polling: 50 };
const BEFORE = 'Kept while there was room';
/** Long enough not to fit into what a file has left of its last block. */
const LONG = `Too much for a full disk: ${'word '.repeat(4_000)}`.trim();

/** Puts words into the field as a paste does, and asks to keep them. */
async function tryToKeep(card: Frame): Promise<void> {
  await click(card, NOTE_FIELD);
  await card.evaluate(
    (selector, words) => {
      const field = document.querySelector<HTMLTextAreaElement>(selector);
      field?.focus();
      document.execCommand('insertText', false, words);
    },
    NOTE_FIELD,
    LONG,
  );
  await click(card, button('Keep note'));
}

const disk = mountSmallDisk();
if (!disk) console.log('skipped: a full disk is tested only where a small one can be mounted (Linux, root)');

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing || !disk)(`a full disk, in ${name}`, () => {
    const small = disk as SmallDisk;

    // The profile lies where temporary files do.
    beforeAll(() => void vi.stubEnv('TMPDIR', small.folder));
    afterAll(() => void vi.unstubAllEnvs());

    it('refuses a note and leaves its words in the field, and keeps it once there is room', async () => {
      const stage = await openStage(name);
      try {
        const page = await stage.open(path);
        await waitForMarks(page);
        const card = await openCardOf(page, person);
        await writeNote(card, page, BEFORE);
        small.fill();
        await tryToKeep(card);
        await card.waitForSelector('.failure', PATIENCE);
        const said = await card.evaluate(() => document.querySelector('.failure')?.textContent);
        expect(said).toMatch(/^The browser would not store more/u);
        expect(
          await card.evaluate(
            (field) => document.querySelector<HTMLTextAreaElement>(field)?.value,
            NOTE_FIELD,
          ),
        ).toBe(LONG);
        expect(await readNotes(card)).toEqual([BEFORE]);
        small.free();
        await click(card, button('Keep note'));
        await waitForNote(card, LONG);
        await stage.restart();
        const again = await stage.open(path);
        await waitForMarks(again);
        const fresh = await openCardOf(again, person);
        await waitForNote(fresh, LONG);
        expect((await readNotes(fresh)).toSorted()).toEqual([BEFORE, LONG].toSorted());
      } finally {
        small.free();
        await stage.close();
      }
    });
  });
}

afterAll(() => disk?.remove());
