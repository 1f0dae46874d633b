import type { KnownOffice } from '../../utils/messages/background.ts';

/** Two are read at a glance. */
const SHOWN = 2;

/**
 * Offices, newest first, in those shown and those behind a button. Those that the article names are shown before any
 * other: the answer on the page's date is about them.
 */
export function splitOffices(offices: readonly KnownOffice[]): {
  readonly shown: readonly KnownOffice[];
  readonly more: readonly KnownOffice[];
} {
  const newestFirst = [...offices].reverse();
  const named = newestFirst.filter(({ isNamed }) => isNamed);
  const others = newestFirst.filter(({ isNamed }) => !isNamed);
  const shown = new Set([...named, ...others].slice(0, SHOWN));
  return {
    shown: newestFirst.filter((office) => shown.has(office)),
    more: newestFirst.filter((office) => !shown.has(office)),
  };
}
