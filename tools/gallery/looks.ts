import type { CDPSession, Page } from 'puppeteer-core';

/** A way in which a reader may have set up browser and system. */
export interface Look {
  readonly name: string;
  readonly media: readonly { readonly name: string; readonly value: string }[];
  /** What the reader has set the browser's usual size of text to, in CSS pixels. */
  readonly text?: number;
  readonly direction?: 'rtl';
  /** A phone: its window in CSS pixels, and fingers for a pointer. */
  readonly phone?: { readonly width: number; readonly height: number };
}

const USUAL_TEXT = 16;

const LIGHT = { name: 'prefers-color-scheme', value: 'light' };

export const LOOKS: readonly Look[] = [
  { name: 'light', media: [LIGHT] },
  { name: 'dark', media: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  { name: 'forced', media: [LIGHT, { name: 'forced-colors', value: 'active' }] },
  { name: 'large', media: [LIGHT], text: 32 },
  { name: 'rtl', media: [LIGHT], direction: 'rtl' },
  { name: 'narrow', media: [LIGHT], phone: { width: 360, height: 640 } },
];

/**
 * Puts a look on the page and on the frames in it.
 * @param session of that page; the look lasts as long as the session does
 */
export async function wear(page: Page, session: CDPSession, look: Look): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', {
    features: [...look.media, { name: 'prefers-reduced-motion', value: 'reduce' }],
  });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: look.phone !== undefined });
  await session.send('Page.setFontSizes', { fontSizes: { standard: look.text ?? USUAL_TEXT } });
  // It reaches the page with its next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  for (const frame of page.frames()) {
    await frame.evaluate(pointBy, look.phone !== undefined);
    await frame.evaluate((direction) => {
      document.documentElement.dir = direction;
      // A reader has the size of text before the page; fields that fit their text have to look again.
      dispatchEvent(new Event('resize'));
    }, look.direction ?? 'ltr');
  }
}

/**
 * A browser without a screen has no mouse: rules for fingers hold in it, and are put out of force where there are none;
 * those for mice are put into force there.
 */
function pointBy(isFinger: boolean): void {
  const forFingers = '(hover: none)';
  const never = '(hover: none) and (width < 0px)';
  const forMice = '(hover: hover)';
  const always = '(width >= 0px)';
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      const told = rule.media.mediaText.replace(never, forFingers).replace(always, forMice);
      rule.media.mediaText = isFinger ? told : told.replace(forFingers, never).replace(forMice, always);
    }
  }
}
