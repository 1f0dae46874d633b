import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { readStarterPack } from '../../tools/packs/read-starter-pack.ts';
import { askPacks, takePackAway, waitForPack, waitForWholePack } from './pack-state.ts';
import { button, click, writeNote } from './reader.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';
import { stopBackground } from './stop-background.ts';

/** After so long Firefox stops a background that is idle. */
const FIREFOX_IDLE_MS = 3_000;

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`the bundled pack in ${name}`, () => {
    let stage: Stage;

    beforeAll(async () => {
      stage = await openStage(name, {
        isNew: true,
        firefoxPreferences: { 'extensions.background.idle.timeout': FIREFOX_IDLE_MS },
      });
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
      const old = await openExtensionPage(stage.running(), 'options.html');
      await waitForWholePack(old);
      // It is quicker than a test comes to it: so it is begun again, with a page that looks on.
      await takePackAway(old);
      await stopBackground(stage.running());
      // Firefox takes longer where the background had work of its own; asking for it would keep it awake.
      if (name === 'firefox') {
        await expect.poll(() => old.evaluate(isBackgroundAwake), { timeout: 60_000 }).toBe(false);
      }
      const before = await openExtensionPage(stage.running(), 'popup.html');
      const begun = await waitForPack(before, 0.05);
      // Firefox lets nobody stop an extension's background at once.
      if (name === 'chromium') await stopBackground(stage.running());
      await before.waitForFunction(
        () =>
          /Taking in the background pack: \d+\s?%/u.test(
            document.querySelector('.taking')?.textContent ?? '',
          ),
        { polling: 20 },
      );
      const further = await waitForPack(before, 0.2);
      expect(further.installed).toBe(begun.installed);
      expect(further.taken).toBeLessThan(further.total);

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

/** Whether Firefox's event page runs now. In a page of the extension. */
function isBackgroundAwake(): boolean {
  return Reflect.get(globalThis, 'browser').extension.getBackgroundPage() !== null;
}

/** How many tabs show a page of the extension. In a page of the extension. */
async function countTabs(address: string): Promise<number> {
  const { tabs } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const open: readonly { url?: string }[] = await tabs.query({});
  return open.filter(({ url }) => url?.startsWith(address)).length;
}
