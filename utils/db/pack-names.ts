import type { IDBPObjectStore } from 'idb';
import type { LibrarySchema, StoredNames, StoredPack } from './schema.ts';

type NamesStore = Pick<
  IDBPObjectStore<LibrarySchema, ('packs' | 'names' | 'entries')[], 'names', 'readonly'>,
  'getAll'
>;

/** The names of packs, read once and kept in memory: eight bytes for each name of an entry. */
export interface PackNames {
  /** Reads what is not in memory yet, within the store's transaction; packs that are not asked for are forgotten. */
  load(packs: readonly StoredPack[], store: NamesStore): Promise<readonly (readonly StoredNames[])[]>;
}

interface Known {
  readonly taken: number;
  readonly names: readonly StoredNames[];
}

export function createPackNames(): PackNames {
  let known = new Map<string, Known>();

  /** What is in memory of a pack; nothing where it has gone back, as one that was deleted and begun again has. */
  function beforeOf(id: string, taken: number): Known {
    const before = known.get(id);
    return before && before.taken <= taken ? before : { taken: 0, names: [] };
  }

  return {
    async load(packs, store) {
      const loaded = await Promise.all(
        packs.map(async ({ id, taken }) => {
          const { taken: from, names } = beforeOf(id, taken);
          if (from === taken) return [id, { taken, names }] as const;
          const more = await store.getAll(IDBKeyRange.bound([id, from], [id, taken], false, true));
          return [id, { taken, names: [...names, ...more] }] as const;
        }),
      );
      known = new Map(loaded);
      return loaded.map(([, { names }]) => names);
    },
  };
}
