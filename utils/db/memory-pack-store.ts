import { choosePacksInUse } from './choose-packs-in-use.ts';
import type { PackStore } from './pack-store.ts';
import type { StoredEntry, StoredPack } from './schema.ts';

/** Packs in memory, where IndexedDB is refused; gone when the background stops. */
export function createMemoryPackStore(): PackStore {
  const packs = new Map<string, StoredPack>();
  const shelves = new Map<string, Map<string, StoredEntry[]>>();

  function findIn(packId: string, keys: readonly string[]): StoredEntry[] {
    return [...new Set(keys.flatMap((key) => shelves.get(packId)?.get(key) ?? []))];
  }

  return {
    keeping: 'memory',
    listPacks: async () => [...packs.values()],
    async find(names) {
      const inUse = choosePacksInUse([...packs.values()]);
      return { packs: inUse, entries: names.map((keys) => inUse.flatMap(({ id }) => findIn(id, keys))) };
    },
    async putSlice(pack, entries) {
      packs.set(pack.id, pack);
      const shelf = shelves.get(pack.id) ?? new Map<string, StoredEntry[]>();
      shelves.set(pack.id, shelf);
      for (const stored of entries) {
        for (const key of stored.keys) {
          const fellows = shelf.get(key);
          if (fellows) fellows.push(stored);
          else shelf.set(key, [stored]);
        }
      }
    },
    async deleteSlice(packId) {
      packs.delete(packId);
      shelves.delete(packId);
      return false;
    },
  };
}
