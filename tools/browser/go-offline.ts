import { askFirefoxItself } from './firefox-itself.ts';
import type { RunningBrowser } from './launch-browser.ts';

/**
 * Has the extension's background find the machine without a network, or with one again.
 * Firefox as a whole goes offline; of Chromium the extension's background alone, for as long as it is not stopped.
 * @throws Error where Chromium's background does not run
 */
export async function goOffline({ name, browser }: RunningBrowser, isOffline: boolean): Promise<void> {
  if (name === 'firefox') {
    await askFirefoxItself(browser, `Services.io.offline = ${isOffline}`);
    return;
  }
  const target = browser.targets().find((candidate) => candidate.type() === 'service_worker');
  const worker = await target?.worker();
  if (!worker) throw new Error('The background does not run.');
  await worker.client.send('Network.enable');
  await worker.client.send('Network.emulateNetworkConditions', {
    offline: isOffline,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
}
