import { listEntryKeys } from './list-entry-keys.ts';
import type { PackEntry } from './pack.ts';

/** Entries by their normalised names, in memory. The browser has the same index in its database. */
export interface EntryIndex {
  /** Entries that go by any of the keys, each once, in the order of the pack. */
  find(keys: readonly string[]): PackEntry[];
  get(id: string): PackEntry | null;
}

/** Makes the index of a pack's entries. */
export function indexEntries(entries: readonly PackEntry[]): EntryIndex {
  const byKey = new Map<string, number[]>();
  const byId = new Map<string, PackEntry>();
  for (const [at, entry] of entries.entries()) {
    byId.set(entry.id, entry);
    for (const key of listEntryKeys(entry)) {
      const places = byKey.get(key);
      if (places) places.push(at);
      else byKey.set(key, [at]);
    }
  }
  return {
    find(keys) {
      const places = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
      return [...places].sort((a, b) => a - b).map((at) => entries[at]!);
    },
    get: (id) => byId.get(id) ?? null,
  };
}
