import { isWhole } from '../db/choose-packs-in-use.ts';
import { RUN } from '../db/make-slice.ts';
import type { PackStore } from '../db/pack-store.ts';
import type { StoredPack } from '../db/schema.ts';
import { hashBytes } from './hash-bytes.ts';
import { openPackFile, type PackFile, readPackEntries } from './pack-file.ts';

export interface TakingEnvironment {
  /** The bundled pack, a .json.gz. */
  readonly fetchFile: () => Promise<ArrayBuffer>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Awaited between two slices: what else the background has to do comes first. */
  readonly pause: () => Promise<unknown>;
}

/**
 * Entries in a transaction: about 10 ms of work, the longest that a message has to wait. With four times as many what
 * was made of them lives so long that Firefox takes half as much memory again.
 */
export const SLICE = 25 * RUN;

/** What names an entry of the bundled pack begins with nothing: there is one. */
export const BUNDLED_SERIES = 'bundled';

/**
 * Brings the store to hold the bundled pack of this version, and no other bundled one. Every slice is a transaction
 * with its count, so that after a kill at any point the next call goes on from there. A pack of another file is
 * deleted only once the new one is whole. Notes and the reader's packs are not touched.
 * @throws Error where the file is not there or no pack; LibraryError where the store takes no more
 */
export async function takeBundledPack(store: PackStore, environment: TakingEnvironment): Promise<void> {
  const bytes = await environment.fetchFile();
  const hash = await hashBytes(bytes);
  const bundled = await listBundled(store);
  const same = bundled.find((pack) => pack.hash === hash);
  if (!same || !isWhole(same)) {
    const file = await openPackFile(bytes);
    const begun = same ?? beginPack(file, hash, bundled, environment.now());
    if (!same) await store.addPack(begun);
    await takeEntries(store, file, begun, environment);
  }
  for (const pack of bundled) {
    if (pack.hash !== hash) await store.deletePack(pack.id);
  }
}

/** Whether there is nothing to do, as far as can be said without reading the file. */
export async function hasBundledPack(store: PackStore): Promise<boolean> {
  const [pack, ...others] = await listBundled(store);
  return pack !== undefined && isWhole(pack) && others.length === 0;
}

async function listBundled(store: PackStore): Promise<readonly StoredPack[]> {
  return (await store.listPacks()).filter((pack) => pack.isBundled);
}

function beginPack(
  { head, total }: PackFile,
  hash: string,
  before: readonly StoredPack[],
  now: number,
): StoredPack {
  return {
    id: `${BUNDLED_SERIES}:${hash.slice(0, 16)}`,
    series: BUNDLED_SERIES,
    head,
    hash,
    isBundled: true,
    // A reader who has switched the bundled pack off has not asked for the new one.
    isOn: before.every((pack) => pack.isOn),
    taken: 0,
    total,
    counts: { person: 0, organisation: 0, product: 0 },
    installed: now,
  };
}

async function takeEntries(
  store: PackStore,
  file: PackFile,
  { id, taken }: StoredPack,
  { pause }: TakingEnvironment,
): Promise<void> {
  let from = taken;
  for await (const slice of file.readSlices(taken, SLICE)) {
    const to = from + slice.length;
    await store.putSlice(id, from, to, readPackEntries(slice, file.head));
    from = to;
    await pause();
  }
}
