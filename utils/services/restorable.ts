import { RESTORABLE_DAYS } from '../messages/notes-protocol.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Notes removed before this moment are gone for good. @param now milliseconds since 1970 */
export function endOfRestoring(now: number): number {
  return now - RESTORABLE_DAYS * DAY_MS;
}
