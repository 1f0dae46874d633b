import browser from 'webextension-polyfill';
import { ADDING_LOCK } from '../messages/packs-protocol.ts';
import { fetchOwnFile } from './fetch-own-file.ts';
import { createPacks, type Packs } from './packs.ts';
import { checkPacks } from './watch-packs.ts';

const PACK_PATH = '/packs/starter.json.gz';

/** The first article and its card come before the pack. */
const START_AFTER_MS = 300;

/** The packs of this browser. */
export function createBrowserPacks(): Packs {
  return createPacks({
    fetchFile: () => fetchOwnFile(PACK_PATH),
    now: () => Date.now(),
    // Chromium stops a background that calls nothing of the browser's for half a minute, whatever it is doing.
    pause: () => browser.runtime.getPlatformInfo(),
    isAdding: async () => {
      const { held = [] } = await navigator.locks.query();
      return held.some(({ name }) => name === ADDING_LOCK);
    },
  });
}

/**
 * Has the bundled pack taken in: compared with the file where the extension may be another one, else only gone on
 * with. To be called in the background's first turn.
 */
export function keepPacksSettled(packs: Packs): void {
  browser.runtime.onInstalled.addListener(() => settleSoon(packs, true));
  settleSoon(packs, false);
}

function settleSoon(packs: Packs, isNew: boolean): void {
  setTimeout(async () => {
    const store = await packs.open().catch(() => null);
    if (store?.keeping !== 'disk') return;
    await checkPacks(store).catch(() => undefined);
    await packs.settle(isNew);
  }, START_AFTER_MS);
}
