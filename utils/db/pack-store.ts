import type { StoredEntry, StoredPack } from './schema.ts';

/** What a look-up of several names at once came to. */
export interface PackFinds {
  /** The packs that were asked. */
  readonly packs: readonly StoredPack[];
  /** For each name, in the order asked, the entries that go by any of its keys, each once. */
  readonly entries: readonly (readonly StoredEntry[])[];
}

/** Where packs are kept. Everything rejects with `LibraryError`, or is a fault of ours. */
export interface PackStore {
  readonly keeping: 'disk' | 'memory';
  /** Every pack, also those not in use and those taken in but in part. */
  listPacks(): Promise<readonly StoredPack[]>;
  /**
   * Looks names up in the packs in use (see `choosePacksInUse`), all of them in one go.
   * @param names the keys of each name (see `listLookUpKeys`)
   */
  find(names: readonly (readonly string[])[]): Promise<PackFinds>;
  /** Puts some entries of a pack together with how far it has come: both, or neither. */
  putSlice(pack: StoredPack, entries: readonly StoredEntry[]): Promise<void>;
  /**
   * Deletes at most `limit` entries of a pack; the pack itself goes with the last.
   * @returns whether there is more to delete
   */
  deleteSlice(packId: string, limit: number): Promise<boolean>;
}
