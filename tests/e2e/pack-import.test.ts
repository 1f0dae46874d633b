import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { readStarterPack } from '../../tools/packs/read-starter-pack.ts';
import { askPacks, waitForPack, waitForWholePack } from './pack-state.ts';
import { button, click, writeNote } from './reader.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';
import { stopBackground } from './stop-background.ts';

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`the bundled pack in ${name}`, () => {
    let stage: Stage;

    beforeAll(async () => {
      stage = await openStage(name, { isNew: true });
    });
    afterAll(() => stage?.close());

    it('comes with a welcome page, opened once', async () => {
      const { origin } = stage.running();
      // Firefox's driver is told of no tab that an extension opens; the extension knows its own tabs.
      const asker = await openExtensionPage(stage.running(), 'popup.html');
      const countWelcomes = () => asker.evaluate(countTabs, `${origin}/welcome.html`);
      await expect.poll(countWelcomes, { timeout: 30_000 }).toBe(1);
      await asker.close();
    });

    it('lets a newcomer try the sample, write a note in it, and choose how loud the marks are', async () => {
      const welcome = await openExtensionPage(stage.running(), 'welcome.html');
      const readName = () => welcome.evaluate(() => document.querySelector('.card h2')?.textContent);
      await expect.poll(readName, { timeout: 10_000 }).toBeTruthy();
      const first = await readName();
      await click(welcome, button('Show the next name'));
      await expect.poll(readName, { timeout: 10_000 }).not.toBe(first);
      await writeNote(welcome, welcome, 'Only a try');
      await click(welcome, '::-p-aria([name="The first time only"][role="radio"])');
      const marks = () =>
        welcome.evaluate(async () => {
          const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
          return String((await storage.local.get('settings.marks'))['settings.marks']);
        });
      await expect.poll(marks, { timeout: 10_000 }).toBe('first');
      await welcome.close();
    });

    it('is taken in to the last entry, though background and browser are killed on the way', async () => {
      const before = await openExtensionPage(stage.running(), 'popup.html');
      const begun = await waitForPack(before, 0.1);
      // Firefox lets nobody stop an extension's background.
      if (name === 'chromium') await stopBackground(stage.running());
      const further = await waitForPack(before, 0.3);
      expect(further.installed).toBe(begun.installed);

      stage.running().browser.process()?.kill('SIGKILL');
      await stage.restart();

      const after = await openExtensionPage(stage.running(), 'popup.html');
      const whole = await waitForWholePack(after);
      const { entries } = await readStarterPack();
      expect(await askPacks(after)).toHaveLength(1);
      expect(whole.total).toBe(entries.length);
      // Counted with each slice: had one come twice or not at all, the sum would say so.
      expect(Object.values(whole.counts).reduce((sum, count) => sum + count)).toBe(entries.length);
    });
  });
}

/** How many tabs show a page of the extension. In a page of the extension. */
async function countTabs(address: string): Promise<number> {
  const { tabs } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const open: readonly { url?: string }[] = await tabs.query({});
  return open.filter(({ url }) => url?.startsWith(address)).length;
}
