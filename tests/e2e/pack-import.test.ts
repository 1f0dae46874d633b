import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { readStarterPack } from '../../tools/packs/read-starter-pack.ts';
import { askPacks, waitForPack, waitForWholePack } from './pack-state.ts';
import { button, click } from './reader.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';
import { stopBackground } from './stop-background.ts';

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`the bundled pack in ${name}`, () => {
    let stage: Stage;

    beforeAll(async () => {
      stage = await openStage(name, { isNew: true });
    });
    afterAll(() => stage?.close());

    // Firefox's driver is told of no tab that an extension opens.
    it.skipIf(name === 'firefox')(
      'comes with a welcome page, opened once, whose sample answers',
      async () => {
        const { browser, origin } = stage.running();
        const isWelcome = (url: string) => url.startsWith(`${origin}/welcome.html`);
        const countWelcomes = async () =>
          (await browser.pages()).filter((page) => isWelcome(page.url())).length;
        await expect.poll(countWelcomes, { timeout: 30_000 }).toBe(1);
        const welcome = (await browser.pages()).find((page) => isWelcome(page.url()));
        if (!welcome) throw new Error('The welcome page is gone.');
        await welcome.bringToFront();
        const readName = () => welcome.evaluate(() => document.querySelector('.card h2')?.textContent);
        await expect.poll(readName, { timeout: 10_000 }).toBeTruthy();
        const first = await readName();
        await click(welcome, button('Show the next name'));
        await expect.poll(readName, { timeout: 10_000 }).not.toBe(first);
      },
    );

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
