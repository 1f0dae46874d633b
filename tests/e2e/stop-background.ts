import type { Browser, Target } from 'puppeteer-core';
import type { RunningBrowser } from '../../tools/browser/launch-browser.ts';

/** Longer than the idle time that the test gives to Firefox. */
const FIREFOX_IDLE_MS = 7_000;

/** A worker that is asked to stop while it comes up may not hear of it. */
const ASKED_AGAIN_MS = 5_000;
const TIMES_ASKED = 4;
const PAUSE_MS = 20;

/** Has the browser stop the extension's background, and returns once it is stopped. */
export async function stopBackground({ name, browser, origin }: RunningBrowser): Promise<void> {
  if (name === 'firefox') {
    await new Promise((done) => setTimeout(done, FIREFOX_IDLE_MS));
    return;
  }
  const target = browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(`${origin}/`));
  if (!target) return;
  for (let asked = 0; asked < TIMES_ASKED; asked += 1) {
    // Where it stops before the driver has let go of it, there is nothing left to let go of: that is no failure.
    await target
      .worker()
      .then((worker) => worker?.close())
      .catch(() => undefined);
    if (await isGoneSoon(browser, target)) return;
  }
  throw new Error('The background does not stop.');
}

async function isGoneSoon(browser: Browser, target: Target): Promise<boolean> {
  const deadline = Date.now() + ASKED_AGAIN_MS;
  while (Date.now() < deadline) {
    if (!browser.targets().includes(target)) return true;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  return false;
}
