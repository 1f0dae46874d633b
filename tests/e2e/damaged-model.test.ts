import { cp, mkdtemp, open, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMarks } from '../../tools/browser/marks.ts';
import { extensionFolder } from '../../tools/setup/build-extension.ts';
import { BROWSERS, openStage } from './stage.ts';

const MODEL = 'models/en.bin';

/** What may have happened to the file of a model. */
const DAMAGES: readonly { what: string; damage(path: string): Promise<void> }[] = [
  { what: 'is missing', damage: (path) => rm(path) },
  { what: 'is cut off', damage: (path) => truncate(path, 1_000_000) },
  { what: 'is of another make', damage: (path) => writeOver(path, 0, 'PK\u0003\u0004 no model') },
];

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`a model that cannot be used in ${name}`, () => {
    it.each(DAMAGES)('$what: the page is left alone, and the popup says so', async ({ damage }) => {
      const extension = await mkdtemp(join(tmpdir(), `backgrounder-model-${name}-`));
      await cp(extensionFolder(name), extension, { recursive: true });
      await damage(join(extension, MODEL));
      const stage = await openStage(name, { extension });
      try {
        const article = await stage.open('/article');
        expect(await stage.describe(article)).toMatchObject({ status: 'unavailable' });
        expect(await readMarks(article)).toEqual({ people: [], organisations: [] });
        const popup = await stage.openPopup(article);
        await popup.waitForFunction(
          () => document.body.textContent?.includes('The names could not be read'),
          { timeout: 30_000, polling: 50 },
        );
      } finally {
        await stage.close();
        await rm(extension, { recursive: true, force: true });
      }
    });
  });
}

async function writeOver(path: string, at: number, words: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.write(Buffer.from(words, 'latin1'), 0, words.length, at);
  await file.close();
}
