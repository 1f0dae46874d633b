import browser from 'webextension-polyfill';
import type { Snapshot, SnapshotKeeper } from '../db/memory-store.ts';
import { isList, isRecord } from '../messages/guard.ts';
import { isCorrection, isLibraryEntity, isNote, isRememberedReading } from '../messages/guards-records.ts';

const isSnapshot = isRecord<Snapshot>({
  entities: isList(isLibraryEntity, 1e6),
  notes: isList(isNote, 1e6),
  corrections: isList(isCorrection, 1e6),
  readings: isList(isRememberedReading, 1e6),
});

/**
 * Keeps a snapshot in the browser's session storage: in memory, never on disk, gone when the browser closes, out
 * of reach of web pages and content scripts, and at most 10 MB.
 * @param name tells one snapshot from another
 */
export function createSessionKeeper(name: string): SnapshotKeeper {
  const key = `library.${name}`;
  return {
    async load() {
      const stored = (await browser.storage.session.get(key))[key];
      return isSnapshot(stored) ? stored : null;
    },
    save: (snapshot) => browser.storage.session.set({ [key]: snapshot }),
    clear: () => browser.storage.session.remove(key),
  };
}
