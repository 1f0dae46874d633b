import type { Timestamp } from '../../types.ts';
import { readRetryAfter } from './read-retry-after.ts';
import { WikiError } from './wiki-error.ts';

export interface FetchLimits {
  /** Milliseconds without a sign, after which nothing more is expected. */
  readonly silence: number;
  /** Milliseconds for all of it: a server that drips is given up too. */
  readonly whole: number;
  /** Longest body in bytes, unpacked. The largest items of Wikidata have some two million. */
  readonly bytes: number;
}

export const FETCH_LIMITS: FetchLimits = { silence: 20_000, whole: 60_000, bytes: 4_000_000 };

/** What the network is reached by, and the clock. */
export interface FetchEnvironment {
  fetch(url: string, init: RequestInit): Promise<Response>;
  now(): Timestamp;
  /** Said of ourselves, as Wikimedia asks of everybody. */
  readonly userAgent: string;
}

/**
 * Fetches JSON, as nobody in particular: without cookies, without where the reader is, and from nowhere else than from
 * the address given. Says nothing of what the JSON holds.
 * @throws WikiError
 */
export async function fetchJson(
  url: string,
  environment: FetchEnvironment,
  limits: FetchLimits = FETCH_LIMITS,
): Promise<unknown> {
  const stop = new AbortController();
  const giveUp = (): void => stop.abort(new WikiError('silent'));
  const deadline = setTimeout(giveUp, limits.whole);
  let silence = setTimeout(giveUp, limits.silence);
  const hear = (): void => {
    clearTimeout(silence);
    silence = setTimeout(giveUp, limits.silence);
  };
  try {
    const response = await environment.fetch(url, {
      signal: stop.signal,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { accept: 'application/json', 'api-user-agent': environment.userAgent },
    });
    hear();
    checkStatus(response, environment.now());
    return parse(await readBody(response, limits.bytes, hear));
  } catch (error) {
    if (error instanceof WikiError) throw error;
    throw stop.signal.reason instanceof WikiError ? stop.signal.reason : new WikiError('unreachable');
  } finally {
    clearTimeout(silence);
    clearTimeout(deadline);
    // What has not been read of the answer is not wanted.
    stop.abort();
  }
}

function checkStatus({ status, ok, headers }: Response, now: Timestamp): void {
  if (ok) return;
  const retryAfter = headers.get('retry-after');
  if (status === 429 || (status === 503 && retryAfter !== null)) {
    throw new WikiError('busy', readRetryAfter(retryAfter, now));
  }
  // Also where it is 404: the API says of a page that is missing so in an answer.
  throw new WikiError('faulty');
}

async function readBody({ body }: Response, limit: number, hear: () => void): Promise<string> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    hear();
    bytes += value.byteLength;
    if (bytes > limit) throw new WikiError('oversized');
    text += decoder.decode(value, { stream: true });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WikiError('unreadable');
  }
}
