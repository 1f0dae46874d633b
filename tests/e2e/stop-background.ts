import type { RunningBrowser } from '../../tools/browser/launch-browser.ts';

/** Longer than the idle time that the test gives to Firefox. */
const FIREFOX_IDLE_MS = 7_000;

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
  const gone = new Promise<void>((done) => {
    browser.on('targetdestroyed', (destroyed) => {
      if (destroyed === target) done();
    });
  });
  const worker = await target.worker();
  await worker?.close();
  await gone;
}
