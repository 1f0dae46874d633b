import { createTurns } from '../../db/in-turn.ts';
import type { LookUpStore } from '../../db/look-up-store.ts';
import type { StoredRequest } from '../../db/schema.ts';
import { Unfit } from '../../knowledge/read-field.ts';
import { RefusedByApi } from '../../knowledge/wiki/read-answer.ts';
import type { WikiRequest, WikiSite } from '../../knowledge/wiki/wiki.ts';
import { type IdSource, makeId } from '../../make-id.ts';
import type { Timestamp } from '../../types.ts';
import { type FetchEnvironment, type FetchLimits, fetchJson } from './fetch-json.ts';
import { readRetryAfter } from './read-retry-after.ts';
import type { Rests } from './rests.ts';
import { WikiError } from './wiki-error.ts';

/** Asks Wikipedia and Wikidata. */
export interface WikiAsker {
  /**
   * Asks, once all that was asked before has been answered. The request stands in the ledger before it is sent, with
   * its outcome afterwards.
   * @param read what the answer says; it throws Unfit or RefusedByApi
   * @throws WikiError; LibraryError where the ledger cannot be written, and then nothing was sent
   */
  ask<T>(
    request: WikiRequest,
    read: (answer: unknown) => T,
    ledger: Pick<LookUpStore, 'putRequest'>,
  ): Promise<T>;
}

export interface AskerEnvironment extends FetchEnvironment, IdSource {
  readonly addresses: Readonly<Record<WikiSite, string>>;
  readonly rests: Rests;
  readonly isOnline: () => boolean;
  readonly limits?: FetchLimits;
}

/** What the API says where it wants to be left alone for a while. */
const BUSY_CODES: ReadonlySet<string> = new Set(['ratelimited', 'maxlag', 'readonly']);

export function createWikiAsker(environment: AskerEnvironment): WikiAsker {
  const inTurn = createTurns();

  async function askNow<T>(
    request: WikiRequest,
    read: (answer: unknown) => T,
    ledger: Pick<LookUpStore, 'putRequest'>,
  ): Promise<T> {
    const url = new URL(environment.addresses[request.site]);
    url.search = new URLSearchParams(request.parameters).toString();
    if (!environment.isOnline()) throw new WikiError('offline');
    await checkRest(url.host);
    const { about, subject } = request;
    const entry: StoredRequest = {
      id: makeId(environment),
      time: environment.now(),
      host: url.host,
      about,
      subject,
      outcome: 'pending',
    };
    await ledger.putRequest(entry);
    // Where the outcome cannot be written any more, the answer is there all the same.
    const close = (outcome: StoredRequest['outcome']): Promise<void> =>
      ledger.putRequest({ ...entry, outcome }).catch(() => undefined);
    try {
      const answer = read(await fetchJson(url.href, environment, environment.limits));
      await close('answered');
      return answer;
    } catch (error) {
      const failure = explain(error, environment.now());
      await close(failure.reason === 'offline' ? 'unreachable' : failure.reason);
      if (failure.until !== null) await environment.rests.keep(url.host, failure.until);
      throw failure;
    }
  }

  async function checkRest(host: string): Promise<void> {
    const until = await environment.rests.find(host);
    if (until > environment.now()) throw new WikiError('busy', until);
  }

  return {
    ask: (request, read, ledger) => inTurn(() => askNow(request, read, ledger)),
  };
}

function explain(error: unknown, now: Timestamp): WikiError {
  if (error instanceof WikiError) return error;
  if (error instanceof Unfit) return new WikiError('unreadable');
  if (!(error instanceof RefusedByApi)) throw error;
  if (BUSY_CODES.has(error.code)) return new WikiError('busy', readRetryAfter(null, now));
  return new WikiError(error.code === 'no-such-entity' ? 'missing' : 'faulty');
}
