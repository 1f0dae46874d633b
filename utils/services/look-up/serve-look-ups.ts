import type { LookUpStore } from '../../db/look-up-store.ts';
import type { BackgroundHandlers } from '../../messages/answer-background.ts';
import type { Asker } from '../../messages/asker.ts';
import { type Result, success } from '../../messages/result.ts';
import type { Timestamp } from '../../types.ts';
import { isAskedInPrivate } from '../private-windows.ts';
import { finish, replyFromStore } from '../reply-from-store.ts';
import type { Agreement } from './agreement.ts';
import type { WikiAsker } from './ask-wiki.ts';
import { lookUp } from './look-up.ts';
import type { LookUpStores } from './look-up-stores.ts';
import { createWikiReader } from './read-wiki.ts';

export interface LookUpEnvironment {
  readonly stores: LookUpStores;
  readonly agreement: Agreement;
  readonly asker: WikiAsker;
  readonly now: () => Timestamp;
}

type LookUpRequest = Extract<keyof BackgroundHandlers, `lookups.${string}` | `requests.${string}`>;

/** Answers all that is asked of Wikipedia, and shows the ledger. Without the reader's word nothing is sent. */
export function serveLookUps({
  stores,
  agreement,
  asker: wiki,
  now,
}: LookUpEnvironment): Pick<BackgroundHandlers, LookUpRequest> {
  const use = <T>(asker: Asker, work: (store: LookUpStore) => Promise<T>): Promise<Result<T>> =>
    replyFromStore(async () => await work(await stores.open(await isAskedInPrivate(asker))));
  return {
    'lookups.find': async (question, asker) => {
      if (!(await agreement.isGiven(await isAskedInPrivate(asker)))) return success({ status: 'not-agreed' });
      return await use(asker, (store) => lookUp(question, createWikiReader(wiki, store, now)));
    },
    'lookups.agree': async (_request, asker) => {
      await agreement.give(await isAskedInPrivate(asker));
      return success(null);
    },
    'requests.list': ({ before, limit }, asker) => use(asker, (store) => store.listRequests(before, limit)),
    'requests.clear': (_request, asker) => use(asker, (store) => finish(store.clear())),
  };
}
