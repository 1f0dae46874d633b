import type { KnownOffice } from '../../utils/messages/background.ts';

/** Two are read at a glance. */
const LEAST = 2;

/**
 * Offices, newest first, in those shown and those behind a button. The newest that the article names is always shown:
 * the answer on the page's date is about it.
 */
export function splitOffices(offices: readonly KnownOffice[]): {
  readonly shown: readonly KnownOffice[];
  readonly earlier: readonly KnownOffice[];
} {
  const newestFirst = [...offices].reverse();
  const count = Math.max(LEAST, newestFirst.findIndex(({ isNamed }) => isNamed) + 1);
  return { shown: newestFirst.slice(0, count), earlier: newestFirst.slice(count) };
}
