import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMarks } from '../../tools/browser/marks.ts';
import { BROWSERS, openStage, type Stage } from './stage.ts';

for (const { name, isMissing } of BROWSERS) {
  describe.skipIf(isMissing)(`pages that are no article in ${name}`, () => {
    let stage: Stage;

    beforeAll(async () => {
      stage = await openStage(name);
    });
    afterAll(() => stage?.close());

    it.each(['/', '/shop', '/sign-up', '/forum'])('nothing is marked on %s', async (path) => {
      const page = await stage.open(path);
      const { status, verdict } = await stage.describe(page);
      expect({ status, reasons: verdict.reasons }).toMatchObject({ status: 'not-article' });
      expect(await readMarks(page)).toEqual({ people: [], organisations: [] });
      expect(await stage.readBadge(page)).toBe('');
    });

    it('says so in the popup, in plain words and with reasons', async () => {
      const popup = await stage.openPopup(await stage.open('/shop'));
      await popup.waitForFunction(
        () => document.body.textContent?.includes('This page does not read like an article'),
        { timeout: 30_000, polling: 50 },
      );
      const reasons = await popup.$eval('.reasons', ({ textContent }) => textContent);
      expect(reasons).toMatch(/^What it went by: ./);
      await popup.close();
    });

    it('is read all the same where the reader wants it', async () => {
      const page = await stage.open('/shop');
      const popup = await stage.openPopup(page);
      await (await popup.waitForSelector('.acts .link', { timeout: 30_000 }))!.click();
      const read = async () => (await stage.describe(page)).status;
      await expect.poll(read, { timeout: 30_000 }).toMatch(/^(?:article|nothing-named)$/);
      // It may have closed itself by then.
      await popup.close().catch(() => undefined);
    });

    it('logs no error', () => {
      expect(stage.errors()).toEqual([]);
    });
  });
}
