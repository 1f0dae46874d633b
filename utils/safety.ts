import browser from 'webextension-polyfill';
import type { Timestamp } from './types.ts';

/** How often the reader wants a backup, in days; 0 is never. */
export type BackupEvery = 0 | 1 | 7 | 30;

export interface BackupMade {
  readonly time: Timestamp;
  /** Live notes in it. */
  readonly notes: number;
}

/** The library was found smaller than it was left. */
export interface Loss {
  readonly found: Timestamp;
  readonly had: number;
  readonly has: number;
}

/** What is known of the library outside of the library, so that its loss is noticed. */
export interface Safety {
  /** Notes when last counted, tombstones too: a number that only grows. Null where nothing is expected. */
  readonly known: number | null;
  readonly loss: Loss | null;
  readonly backup: BackupMade | null;
  readonly every: BackupEvery;
  /** Titles of the reader's packs when last looked at. */
  readonly packs: readonly string[];
  /** Titles of those that the browser has lost, until they are there again or the reader has taken note. */
  readonly lostPacks: readonly string[];
}

const PREFIX = 'safety.';
const FIELDS = ['known', 'loss', 'backup', 'every', 'packs', 'lostPacks'] as const;
const DAY_MS = 24 * 60 * 60 * 1000;

export async function readSafety(): Promise<Safety> {
  return validateSafety(await browser.storage.local.get(FIELDS.map((field) => PREFIX + field)));
}

export async function changeSafety(patch: Partial<Safety>): Promise<void> {
  const entries = Object.entries(patch).map(([field, value]) => [PREFIX + field, value]);
  await browser.storage.local.set(Object.fromEntries(entries));
}

/**
 * Calls back after each change, wherever it was made.
 * @returns stops watching
 */
export function watchSafety(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Whether a backup is due by the reader's own wish: never where there is nothing to back up. */
export function isBackupDue(
  { known, backup, every }: Pick<Safety, 'known' | 'backup' | 'every'>,
  now: Timestamp,
): boolean {
  if (every === 0 || known === null || known === 0) return false;
  return backup === null || now - backup.time >= every * DAY_MS;
}

/** From what storage.local holds: each field by itself. */
export function validateSafety(stored: Readonly<Record<string, unknown>>): Safety {
  const { known, loss, backup, every, packs, lostPacks } = Object.fromEntries(
    FIELDS.map((field) => [field, stored[PREFIX + field]]),
  );
  return {
    known: isCount(known) ? known : null,
    loss: hasCounts(loss, ['found', 'had', 'has']) ? (loss as Loss) : null,
    backup: hasCounts(backup, ['time', 'notes']) ? (backup as BackupMade) : null,
    every: every === 1 || every === 7 || every === 30 ? every : 0,
    packs: listTitles(packs),
    lostPacks: listTitles(lostPacks),
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function listTitles(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((title) => typeof title === 'string') : [];
}

function hasCounts(value: unknown, keys: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && keys.every((key) => isCount(Reflect.get(value, key)));
}
