import type { CDPSession, Page } from 'puppeteer-core';

/** A way in which a reader may have set up browser and system. */
export interface Look {
  readonly name: string;
  readonly media: readonly { readonly name: string; readonly value: string }[];
  /** Size of the root's text in CSS pixels. */
  readonly text?: number;
  readonly direction?: 'rtl';
  /** A phone: its window in CSS pixels, and fingers for a pointer. */
  readonly phone?: { readonly width: number; readonly height: number };
}

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
  for (const frame of page.frames()) {
    await frame.evaluate(
      (text, direction) => {
        document.documentElement.style.fontSize = text === null ? '' : `${text}px`;
        document.documentElement.dir = direction;
      },
      look.text ?? null,
      look.direction ?? 'ltr',
    );
  }
}
