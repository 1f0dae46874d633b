import browser from 'webextension-polyfill';
import type { Timestamp } from '../../types.ts';

/** Which hosts have asked to wait, and until when. */
export interface Rests {
  /** 0 where the host may be asked. */
  find(host: string): Promise<Timestamp>;
  keep(host: string, until: Timestamp): Promise<void>;
}

const KEY = 'lookups.rests';

/** In the browser's session storage: a wait outlives the background, which the browser stops meanwhile. */
export function createRests(): Rests {
  async function load(): Promise<Readonly<Record<string, unknown>>> {
    const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
    return typeof stored === 'object' && stored !== null ? { ...stored } : {};
  }
  return {
    async find(host) {
      const rests = await load();
      const until = Object.hasOwn(rests, host) ? rests[host] : 0;
      return typeof until === 'number' ? until : 0;
    },
    async keep(host, until) {
      await browser.storage.session.set({ [KEY]: { ...(await load()), [host]: until } });
    },
  };
}
