import browser from 'webextension-polyfill';
import { changeSettings, readSettings } from '../../settings.ts';
import { maySendSearchTerms } from './search-terms.ts';

/** The reader's word that names may be sent to Wikipedia. */
export interface Agreement {
  isGiven(isPrivate: boolean): Promise<boolean>;
  give(isPrivate: boolean): Promise<void>;
  forgetPrivate(): Promise<void>;
}

const PRIVATE_KEY = 'lookups.agreed.private';

/** Kept among the settings; what is said in a private window is kept in memory and holds there alone. */
export function createAgreement(): Agreement {
  const isGivenInPrivate = async (): Promise<boolean> =>
    (await browser.storage.session.get(PRIVATE_KEY))[PRIVATE_KEY] === true;
  return {
    async isGiven(isPrivate) {
      const isAgreed = (await readSettings()).lookUps || (isPrivate && (await isGivenInPrivate()));
      return isAgreed && (await maySendSearchTerms());
    },
    async give(isPrivate) {
      if (isPrivate) await browser.storage.session.set({ [PRIVATE_KEY]: true });
      else await changeSettings({ lookUps: true });
    },
    forgetPrivate: () => browser.storage.session.remove(PRIVATE_KEY),
  };
}
