import { listEntryKeys } from '../knowledge/list-entry-keys.ts';
import type { PackEntry } from '../knowledge/pack.ts';
import { choosePacksInUse } from './choose-packs-in-use.ts';
import { extendPack } from './extend-pack.ts';
import { LibraryError } from './library-error.ts';
import type { FoundEntry, PackStore } from './pack-store.ts';
import type { StoredPack } from './schema.ts';

interface Content {
  /** By their places in the pack; what was unfit leaves holes. */
  readonly places: PackEntry[];
  readonly byName: Map<string, PackEntry[]>;
}

/** Packs in memory, where IndexedDB is refused; gone when the background stops. */
export function createMemoryPackStore(): PackStore {
  const packs = new Map<string, StoredPack>();
  const contents = new Map<string, Content>();

  function findIn(packId: string, keys: readonly string[]): FoundEntry[] {
    const found = new Set(keys.flatMap((key) => contents.get(packId)?.byName.get(key) ?? []));
    return Array.from(found, (entry) => ({ packId, entry }));
  }

  return {
    keeping: 'memory',
    listPacks: async () => [...packs.values()],
    async find(names) {
      const inUse = choosePacksInUse([...packs.values()]);
      return { packs: inUse, entries: names.map((keys) => inUse.flatMap(({ id }) => findIn(id, keys))) };
    },
    async addPack(pack) {
      packs.set(pack.id, pack);
      contents.set(pack.id, { places: [], byName: new Map() });
    },
    async putSlice(packId, from, to, entries) {
      const pack = extendPack(packs.get(packId), from, to, entries);
      packs.set(packId, pack);
      const content = contents.get(packId);
      for (const [at, entry] of entries.entries()) if (content) putEntry(content, from + at, entry);
      return pack;
    },
    async switchPack(packId, isOn) {
      const pack = packs.get(packId);
      if (!pack) throw new LibraryError('missing', 'no such pack');
      packs.set(packId, { ...pack, isOn });
    },
    async deletePack(packId) {
      packs.delete(packId);
      contents.delete(packId);
    },
    readEntries: async (packId, from, to) =>
      // Filtered by what is there: a hole is stepped over.
      (contents.get(packId)?.places.slice(from, to) ?? []).filter(() => true),
  };
}

function putEntry({ places, byName }: Content, place: number, entry: PackEntry): void {
  places[place] = entry;
  for (const key of listEntryKeys(entry)) {
    const fellows = byName.get(key);
    if (fellows) fellows.push(entry);
    else byName.set(key, [entry]);
  }
}
