import type { Timestamp } from '../../types.ts';

/** Where they ask to wait and do not say how long, and the longest that is believed. In milliseconds. */
const USUAL = 60_000;
const LONGEST = 60 * 60_000;
const SHORTEST = 1_000;

/**
 * When a server that asks to wait may be asked again.
 * @param header `Retry-After` (RFC 9110, 10.2.3): seconds, or a date; null where it is missing or may not be read
 */
export function readRetryAfter(header: string | null, now: Timestamp): Timestamp {
  const written = header?.trim() ?? '';
  const wait = /^\d+$/u.test(written) ? Number(written) * 1_000 : Date.parse(written) - now;
  return now + (Number.isNaN(wait) ? USUAL : Math.min(Math.max(wait, SHORTEST), LONGEST));
}
