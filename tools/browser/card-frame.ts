import type { Frame, Page } from 'puppeteer-core';

const PATIENCE_MS = 30_000;
const PAUSE_MS = 50;

/**
 * The card's frame in a page, once it shows somebody.
 * Chromium lists it under its address; to Firefox's WebDriver it is about:blank, so each frame is asked itself.
 * @throws Error where none comes within thirty seconds
 */
export async function waitForCard(page: Page): Promise<Frame> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const card = await findCard(page);
    if (card) return card;
    if (Date.now() > deadline) throw new Error('No card came up in the page.');
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

/** The card's frame where the page has one that shows somebody now. */
export async function findCard(page: Page): Promise<Frame | null> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const isCard = await frame
      .evaluate(
        () =>
          location.protocol.endsWith('-extension:') &&
          location.pathname === '/card.html' &&
          document.querySelector('h1') !== null,
      )
      .catch(() => false); // a frame that is just going away
    if (isCard) return frame;
  }
  return null;
}
