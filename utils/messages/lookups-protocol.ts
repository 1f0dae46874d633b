import type { LedgerEntry, LookUp, LookUpQuestion } from './look-up.ts';
import type { SendersOf } from './sender.ts';

/** What card and apps ask of Wikipedia, by way of the background: it alone speaks to the network. */
export interface LookUpsProtocol {
  'lookups.find': { request: LookUpQuestion; reply: LookUp };
  /** The reader's word that names may be sent, for good or, in a private window, until it closes. */
  'lookups.agree': { request: Record<string, never>; reply: null };
  /** What was asked so far, the newest first; `before` is the id of the last one seen. */
  'requests.list': { request: { before: string | null; limit: number }; reply: readonly LedgerEntry[] };
  /** Empties the list, and forgets the answers that are kept. */
  'requests.clear': { request: Record<string, never>; reply: null };
}

export const LOOKUPS_SENDERS: SendersOf<LookUpsProtocol> = {
  'lookups.find': ['card', 'app'],
  'lookups.agree': ['card', 'app'],
  'requests.list': ['app'],
  'requests.clear': ['app'],
};
