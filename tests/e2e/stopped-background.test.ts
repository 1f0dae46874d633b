import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForMarks } from '../../tools/browser/marks.ts';
import { readSampleNames } from './expected-names.ts';
import { openCardOf, readNotes, waitForNote, writeNote } from './reader.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';
import { stopBackground } from './stop-background.ts';

const { path, person, organisation } = readSampleNames();

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`when ${name} stops the background`, () => {
    let stage: Stage;

    beforeAll(async () => {
      // Firefox has no way to stop an extension's background from outside; it does so itself when it is idle.
      stage = await openStage(name, { firefoxPreferences: { 'extensions.background.idle.timeout': 3_000 } });
    });
    afterAll(() => stage?.close());

    it('notes written before are there, and new ones are kept', async () => {
      const page = await stage.open(path);
      await waitForMarks(page);
      const card = await openCardOf(page, person);
      await writeNote(card, page, 'Before the stop');

      await stopBackground(stage.running());
      await writeNote(card, page, 'After the stop');
      expect(await readNotes(card)).toEqual(['After the stop', 'Before the stop']);

      await stopBackground(stage.running());
      const other = await openCardOf(page, organisation);
      expect(await readNotes(other)).toEqual([]);
      const again = await openCardOf(page, person);
      await waitForNote(again, 'Before the stop');
      await waitForNote(again, 'After the stop');
    });

    it('the next article is marked all the same', async () => {
      await stopBackground(stage.running());
      const page = await stage.open(path);
      const { people } = await waitForMarks(page);
      expect(people).toContain(person);
    });

    it('logs no error', () => {
      expect(stage.errors()).toEqual([]);
    });
  });
}
