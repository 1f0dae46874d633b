import { countKinds, type PackEntry } from '../knowledge/pack.ts';
import { LibraryError } from './library-error.ts';
import type { StoredPack } from './schema.ts';

/** A pack with its next slice: see `PackStore.putSlice`, and what it throws. */
export function extendPack(
  pack: StoredPack | undefined,
  from: number,
  to: number,
  entries: readonly PackEntry[],
): StoredPack {
  if (!pack) throw new LibraryError('missing', 'no such pack');
  if (pack.taken !== from) throw new LibraryError('conflict', `the pack has come to ${pack.taken}`);
  return { ...pack, taken: to, counts: countKinds(entries, pack.counts) };
}
