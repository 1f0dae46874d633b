import type { PackEntry } from '../knowledge/pack.ts';
import type { StoredPack } from './schema.ts';

/** An entry, and the pack that it stands in. */
export interface FoundEntry {
  readonly packId: string;
  readonly entry: PackEntry;
}

/** What a look-up of several names at once came to. */
export interface PackFinds {
  /** The packs that were asked. */
  readonly packs: readonly StoredPack[];
  /** For each name, in the order asked, the entries that go by any of its keys, each once, pack after pack. */
  readonly entries: readonly (readonly FoundEntry[])[];
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
  /** Puts a pack of which nothing has come in yet. */
  addPack(pack: StoredPack): Promise<void>;
  /**
   * Puts the next entries of a pack together with how far it has come: all, or nothing.
   * @param from how far it had come before, a multiple of `RUN`; the entries' places begin there
   * @param to how far it has come then: what was unfit is left out and counted all the same
   * @returns the pack as it stands then
   * @throws LibraryError `missing` where there is no such pack (any more), `conflict` where it has come elsewhere
   */
  putSlice(packId: string, from: number, to: number, entries: readonly PackEntry[]): Promise<StoredPack>;
  /** @throws LibraryError `missing` where there is no such pack */
  switchPack(packId: string, isOn: boolean): Promise<void>;
  /** Deletes a pack with all its entries: all, or nothing. */
  deletePack(packId: string): Promise<void>;
  /** The entries whose places are from `from` to before `to`, both multiples of `RUN`. */
  readEntries(packId: string, from: number, to: number): Promise<readonly PackEntry[]>;
}
