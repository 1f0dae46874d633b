import browser from 'webextension-polyfill';
import { BROWSER_IDS } from '../../browser-ids.ts';
import type { OpenDisk } from '../../db/open-disk.ts';
import { openLookUpStore } from '../../db/open-look-up-store.ts';
import { createAgreement } from './agreement.ts';
import { API_ADDRESSES } from './api-addresses.ts';
import { createWikiAsker } from './ask-wiki.ts';
import { createLookUpStores } from './look-up-stores.ts';
import { createRests } from './rests.ts';
import { serveLookUps } from './serve-look-ups.ts';

export interface BrowserLookUps {
  readonly handlers: ReturnType<typeof serveLookUps>;
  /** To be called once the last private window is closed. */
  forgetPrivate(): Promise<void>;
}

/** The look-ups of this browser. */
export function createBrowserLookUps(openDisk: OpenDisk): BrowserLookUps {
  const stores = createLookUpStores(() => openLookUpStore(openDisk));
  const agreement = createAgreement();
  const asker = createWikiAsker({
    fetch: (url, init) => fetch(url, init),
    ...BROWSER_IDS,
    userAgent: nameUserAgent(),
    addresses: API_ADDRESSES,
    rests: createRests(),
    isOnline: () => navigator.onLine,
  });
  return {
    handlers: serveLookUps({ stores, agreement, asker, now: BROWSER_IDS.now }),
    async forgetPrivate() {
      stores.forgetPrivate();
      await agreement.forgetPrivate();
    },
  };
}

/**
 * What Wikimedia knows a request of ours by, should there be too many: name, version, and the id under which the
 * browser's store lists the extension. It says nothing of the reader: it is the same for all of a version.
 */
function nameUserAgent(): string {
  const { version } = browser.runtime.getManifest();
  return `Backgrounder/${version} (browser extension ${browser.runtime.id})`;
}
